import type { CalendarDay } from '../time/calendar-day';
import type { AttendanceStatus, DecisionStatus, ItemOutcome, ItemServes, Sector } from './meeting';

/** Counted up when the shape of a kept version changes, so that old versions can still be read. */
export const MINUTES_SHAPE = 1;

export type ExperienceSource = 'professional' | 'user';
export type WrittenIn = 'cy' | 'en';

/** The whole record of a meeting as it was after one save: what versions are compared by. */
export interface MinutesContent {
  readonly shape: typeof MINUTES_SHAPE;
  readonly heldOn: CalendarDay;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly location: string | null;
  readonly purpose: string;
  readonly language: WrittenIn;
  readonly quorate: boolean | null;
  /** By name, as the attendance: names stay as they were. */
  readonly chair: string | null;
  /** Null where nobody is named, and in versions from before it was kept. */
  readonly chairId: string | null;
  readonly attendance: readonly MinutesAttendance[];
  readonly items: readonly MinutesItem[];
}

export interface MinutesAttendance {
  readonly id: string;
  /** Null for someone who is no member. */
  readonly membershipId: string | null;
  readonly name: string;
  readonly status: AttendanceStatus;
  /** For a deputy: the member in whose place they came. */
  readonly inPlaceOf: string | null;
  readonly professionKey: string | null;
  readonly sector: Sector | null;
}

export interface MinutesItem {
  readonly id: string;
  readonly title: string;
  /** The language that its texts were written in. */
  readonly language: WrittenIn;
  readonly intendedOutcome: string | null;
  readonly note: string | null;
  readonly serves: ItemServes;
  readonly needReference: string | null;
  readonly broughtBy: string | null;
  readonly outcome: ItemOutcome | null;
  readonly closed: boolean;
  readonly closedReason: string | null;
  readonly goodPractice: boolean;
  readonly experience: string | null;
  readonly experienceSource: ExperienceSource | null;
  readonly jointWith: string | null;
  readonly decisions: readonly MinutesDecision[];
  readonly actions: readonly MinutesAction[];
}

export interface MinutesDecision {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly rationale: string | null;
  readonly language: WrittenIn;
  readonly status: DecisionStatus;
  readonly reviewOn: CalendarDay | null;
}

export interface MinutesAction {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly language: WrittenIn;
  readonly owner: string;
  /** Null in versions from before it was kept. */
  readonly ownerMembershipId: string | null;
  readonly dueOn: CalendarDay | null;
}
