import type { MeetingStatus, MinutesStatus } from './meeting';

/** What the reader may do in the collaborative of the meeting. */
export interface MinutesRights {
  readonly record: boolean;
  readonly viewCirculated: boolean;
}

/**
 * How much of a record is shown: everything; titles, decisions and actions alone (owners have to know what they took
 * on); or only that the meeting was held.
 */
export type MinutesSight = 'whole' | 'outline' | 'nothing';

/**
 * Draft notes and attendance are for those who record; circulated minutes for members as well; confirmed ones for
 * everybody who may see the meeting. The agenda of a coming meeting is for members, and once it is called for all.
 */
export function minutesSight(
  meeting: MeetingStatus,
  minutes: MinutesStatus | null,
  { record, viewCirculated }: MinutesRights,
): MinutesSight {
  if (record) return 'whole';
  if (meeting !== 'held') return viewCirculated || meeting === 'called' ? 'outline' : 'nothing';
  if (minutes === 'confirmed') return 'whole';
  if (!viewCirculated) return 'nothing';
  return minutes === 'circulated' ? 'whole' : 'outline';
}
