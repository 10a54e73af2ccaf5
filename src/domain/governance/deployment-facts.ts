import type { CalendarDay } from '../time/calendar-day';
import type { Period } from '../time/period';
import type { DeploymentStatus } from '../workforce/deployment-status';
import type { Wte } from '../wte/wte';

/** Kinds of body, as reference data has them. */
export type HostKind =
  | 'health_board'
  | 'local_authority'
  | 'ambulance_trust'
  | 'nhs_trust'
  | 'special_health_authority'
  | 'gp_practice'
  | 'third_sector'
  | 'independent_provider';

/** Support workers and students are tiers of the workforce, not professions. */
export type Tier = 'registered' | 'support' | 'student';

export interface HostFacts {
  readonly id: string;
  readonly kind: HostKind;
  /** Regions (RPBs) whose people the body serves on the first day of the deployment. */
  readonly servesRegionIds: readonly string[];
  /** Serves every region, as the ambulance trust does. */
  readonly servesAllWales: boolean;
}

export interface ReceivingFacts {
  readonly placeId: string;
  /** The place itself and every place that it lies in, on the first day. */
  readonly withinPlaceIds: readonly string[];
  /** The region that the place lies in; null where it is not known. */
  readonly regionId: string | null;
}

/** Contracted WTE of an assignment, or WTE in post of a team row. Periods that overlap add up; null is not known. */
export interface CapacityPeriod extends Period {
  readonly wte: Wte | null;
}

/** Another deployment that rests on the same assignment or team row. */
export interface Reservation extends Period {
  readonly wte: Wte;
  readonly status: DeploymentStatus;
}

export interface CapacityFacts {
  readonly contracted: readonly CapacityPeriod[];
  /** Every other deployment from there, whatever its status; never the deployment that is judged. */
  readonly others: readonly Reservation[];
}

/** The register that a profession requires: the Health and Care Professions Council and its part (`PH`), or its own. */
export interface RequiredRegister {
  readonly register: string;
  readonly part: string | null;
}

export interface RegistrationCheck {
  readonly on: CalendarDay;
  /** The person who looked; a name or an id. A check by nobody is no check. */
  readonly by: string;
  readonly found: 'registered' | 'not-registered';
}

export interface RegistrationFacts {
  readonly register: string;
  readonly part: string | null;
  /** First day on which the entry is no longer current; null where it is not known. */
  readonly expiresOn: CalendarDay | null;
  readonly check: RegistrationCheck | null;
}

export interface LeadFacts {
  /** Staff record, where there is one; it tells whether the lead is the person deployed. */
  readonly staffId: string | null;
  /** Null where nobody recorded it. */
  readonly registered: boolean | null;
}

export interface AgreementFacts {
  /** Code or text: `consent` or `contract` where the form asked. */
  readonly basis: string;
  readonly on: CalendarDay;
}

/** Aggregate mode: one named person's word that the checks on the staff were made. */
export interface AttestationFacts {
  readonly by: string;
  readonly on: CalendarDay;
}

/** A recorded departure from one rule: asked for by one person, decided by another, and dated. */
export interface AcceptedException extends Period {
  readonly code: string;
  readonly requestedBy: string;
  readonly decidedBy: string;
}

/**
 * Everything that the gate looks at. Null means that nobody has recorded it yet: the verdict is previewed at every
 * step, long before the employer has named anyone.
 */
export interface DeploymentFacts {
  /** The day on which the gate judges. */
  readonly asAt: CalendarDay;
  readonly period: Period;
  readonly wte: Wte;
  /** A named assignment, or WTE of a team without names. */
  readonly mode: 'named' | 'aggregate';
  readonly tier: Tier;
  readonly professionKey: string;
  /** One of the thirteen, or additional by local agreement. */
  readonly professionIsAdditional: boolean;
  /** Null where there is none (additional professions only), or where reference data does not say. */
  readonly requiredRegister: RequiredRegister | null;
  /** It was there before the rules and breaks them: recorded and flagged, not refused. */
  readonly existingArrangement: boolean;
  readonly host: HostFacts | null;
  readonly receiving: ReceivingFacts;
  /** Reference of an agreement between regions, where the deployment leaves its host's. */
  readonly regionAgreement: string | null;
  readonly capacity: CapacityFacts | null;
  /** The entry of the person deployed; null in aggregate mode and where none is recorded. */
  readonly registration: RegistrationFacts | null;
  /** Staff record of the person deployed; null in aggregate mode. */
  readonly deployedStaffId: string | null;
  readonly lead: LeadFacts | null;
  /** Who holds clinical governance for the work. */
  readonly clinicalGovernance: string | null;
  /** Who handles incidents and complaints. */
  readonly incidentRoute: string | null;
  readonly personAgreed: AgreementFacts | null;
  readonly attestation: AttestationFacts | null;
  /** The recorded needs that the deployment serves, with their places. */
  readonly needs: readonly { readonly id: string; readonly placeId: string }[];
  readonly exceptions: readonly AcceptedException[];
}

/** Text that says nothing is nothing: a space in a form is not a governance route. */
export function isStated(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}

/** A date ahead of the day of judging is a plan, not a fact. */
export function isAttested(facts: DeploymentFacts): boolean {
  const { attestation } = facts;
  return attestation !== null && isStated(attestation.by) && attestation.on <= facts.asAt;
}
