import { calendarDay } from '../time/calendar-day';
import { wte } from '../wte/wte';
import type { DeploymentFacts, RegistrationFacts } from './deployment-facts';
import type { RuleSet } from './rule-settings';

export const RULE_SET: RuleSet = {
  from: calendarDay('2026-04-01'),
  settings: { registrationUnconfirmedDays: 30, checkCountsDays: 731 },
};

export const REGISTRATION: RegistrationFacts = {
  register: 'HCPC',
  part: 'PH',
  expiresOn: calendarDay('2028-05-01'),
  check: { on: calendarDay('2026-10-01'), by: 'Enfys Profwr', found: 'registered' },
};

/** A deployment with nothing wrong: 0.4 of 1.0 WTE for six months; each test spoils what it is about. */
export function makeDeploymentFacts(changes: Partial<DeploymentFacts> = {}): DeploymentFacts {
  return {
    asAt: calendarDay('2026-11-22'),
    period: { from: calendarDay('2026-12-01'), to: calendarDay('2027-06-01') },
    wte: wte(40_000),
    mode: 'named',
    tier: 'registered',
    professionKey: 'physiotherapist',
    professionIsAdditional: false,
    requiredRegister: { register: 'HCPC', part: 'PH' },
    existingArrangement: false,
    host: { id: 'board-1', kind: 'health_board', servesRegionIds: ['region-1'], servesAllWales: false },
    receiving: {
      placeId: 'cluster-1',
      withinPlaceIds: ['cluster-1', 'county-1', 'region-1'],
      regionId: 'region-1',
    },
    regionAgreement: null,
    capacity: {
      contracted: [{ from: calendarDay('2024-01-01'), to: null, wte: wte(100_000) }],
      others: [],
    },
    registration: REGISTRATION,
    deployedStaffId: 'staff-1',
    lead: { staffId: 'staff-2', registered: true },
    clinicalGovernance: 'Bwrdd enghreifftiol',
    incidentRoute: 'Tîm ansawdd enghreifftiol',
    personAgreed: { basis: 'consent', on: calendarDay('2026-11-20') },
    attestation: null,
    needs: [{ id: 'need-1', placeId: 'region-1' }],
    exceptions: [],
    ...changes,
  };
}

/** The same in aggregate mode: a team's WTE without a name, its checks attested. */
export function makeAggregateFacts(changes: Partial<DeploymentFacts> = {}): DeploymentFacts {
  return makeDeploymentFacts({
    mode: 'aggregate',
    registration: null,
    deployedStaffId: null,
    personAgreed: null,
    attestation: { by: 'Enfys Profwr', on: calendarDay('2026-11-20') },
    ...changes,
  });
}
