export const ATTENDANCE_STATUSES = ['present', 'apologies', 'deputy_for', 'observer'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export const ITEM_SERVES = ['need', 'quality', 'strategy', 'standing'] as const;
/** What an agenda item serves: a need, the quality of the service offer, a national strategy, standing business. */
export type ItemServes = (typeof ITEM_SERVES)[number];

export const STANDING_THEMES = ['prevention', 'inequality', 'retention'] as const;
/** Matters in which collaboratives are to be alike across Wales: prevention, less inequality, staff who stay (F24). */
export type StandingTheme = (typeof STANDING_THEMES)[number];

export const ITEM_ORIGINS = [
  'item',
  'action',
  'decision_review',
  'ratification',
  'proposal',
  'gap',
  'minutes',
  'suggestion',
  'actions',
  'answers',
  'reviews',
  'money',
] as const;
/** What an agenda item was taken over from: one record, or several of a kind. */
export type ItemOrigin = (typeof ITEM_ORIGINS)[number];

export const ITEM_OUTCOMES = ['decision', 'action', 'information', 'escalate', 'carried'] as const;
/** What came of an item (F12). */
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

export const SECTORS = [
  'health_board',
  'local_authority',
  'ambulance',
  'primary_care_contractor',
  'third_sector',
  'independent',
  'education',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

export type MembershipRole = 'lead' | 'deputy' | 'member';

/**
 * Decided, or only recommended because the meeting was not quorate: that comes up for ratification, and a quorate
 * meeting makes it decided or does not ratify it.
 */
export type DecisionStatus = 'decided' | 'recommended' | 'not_ratified';

export const ACTION_STATUSES = ['open', 'in_progress', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Planned: an agenda in the making; called: members are invited; held: recorded; cancelled: called off. */
export type MeetingStatus = 'planned' | 'called' | 'held' | 'cancelled';

/** Confirmed minutes are locked: what comes later is an amendment. */
export type MinutesStatus = 'draft' | 'circulated' | 'confirmed';

/** One line of an attendance list, with profession and sector as they were that day. */
export interface Attendee {
  readonly status: AttendanceStatus;
  /** The membership; for `deputy_for` that of the member deputised. Null for someone who is no member. */
  readonly membershipId: string | null;
  /** Role of that membership. */
  readonly role: MembershipRole | null;
  readonly professionKey: string | null;
  readonly sector: Sector | null;
}

/** A member is there in person or through a deputy; apologies and observers are not there. */
export function isThere({ status, membershipId }: Pick<Attendee, 'status' | 'membershipId'>): boolean {
  return membershipId !== null && (status === 'present' || status === 'deputy_for');
}
