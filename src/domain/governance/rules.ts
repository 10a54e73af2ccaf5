import { capacityContract } from './e2d-capacity-contract';
import { governanceRoute } from './e2d-governance-route';
import { hostFootprint } from './e2d-host-footprint';
import { hostKind } from './e2d-host-kind';
import { leadNamed } from './e2d-lead-named';
import { needLinked } from './e2d-need-linked';
import { personAgreed } from './e2d-person-agreed';
import { registrationCurrent } from './e2d-registration-current';
import type { Rule } from './rule';

/** Every rule of the gate, in the order in which people read them. */
export const RULES: readonly Rule[] = [
  hostKind,
  hostFootprint,
  capacityContract,
  registrationCurrent,
  leadNamed,
  governanceRoute,
  personAgreed,
  needLinked,
];
