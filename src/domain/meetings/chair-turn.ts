import { type CalendarDay, compareDays } from '../time/calendar-day';

export interface ChairCandidate {
  readonly membershipId: string;
  readonly professionKey: string;
  /** First day of the membership: of those who never chaired, the longest-standing comes first. */
  readonly from: CalendarDay;
}

export interface ChairedMeeting {
  readonly heldOn: CalendarDay;
  /** The membership of who chaired; null where nobody wrote it down. */
  readonly chairId: string | null;
  /** Profession of who chaired; needed for chairs who have left since. */
  readonly professionKey?: string | null;
}

export interface ChairTurn {
  readonly membershipId: string;
  /** Null for a member who never chaired. */
  readonly lastChairedOn: CalendarDay | null;
}

/** Earlier first; never is earlier than any day. */
function byDayNeverFirst(a: CalendarDay | null, b: CalendarDay | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDays(a, b);
}

/** The latest day for each key. */
function latest(entries: readonly (readonly [string, CalendarDay])[]): Map<string, CalendarDay> {
  const found = new Map<string, CalendarDay>();
  for (const [key, day] of entries) {
    const known = found.get(key);
    if (!known || known < day) found.set(key, day);
  }
  return found;
}

/**
 * Whose turn it is to chair, and who comes after: the profession that has not chaired for longest, and of it the member
 * who has not; then the next profession, so that no profession chairs twice while another waits (F16, F17). A
 * suggestion, nothing more. Every member is listed once; the order in which members and meetings are given does not
 * matter.
 */
export function chairTurns(
  members: readonly ChairCandidate[],
  meetings: readonly ChairedMeeting[],
): ChairTurn[] {
  const professions = new Map(
    members.map(({ membershipId, professionKey }) => [membershipId, professionKey]),
  );
  const chaired = meetings.flatMap(({ heldOn, chairId, professionKey }) =>
    chairId === null
      ? []
      : [{ heldOn, chairId, profession: professions.get(chairId) ?? professionKey ?? null }],
  );
  const byMember = latest(chaired.map(({ chairId, heldOn }) => [chairId, heldOn]));
  const byProfession = latest(
    chaired.flatMap(({ profession, heldOn }) => (profession === null ? [] : [[profession, heldOn] as const])),
  );
  const lastOf = ({ membershipId }: ChairCandidate) => byMember.get(membershipId) ?? null;
  const queue = [...members].sort(
    (a, b) =>
      byDayNeverFirst(lastOf(a), lastOf(b)) ||
      compareDays(a.from, b.from) ||
      (a.membershipId < b.membershipId ? -1 : 1),
  );
  // Each round takes one of every profession that still has someone, the profession that waits longest first.
  const waiting = Map.groupBy(queue, ({ professionKey }) => professionKey);
  const order = [...waiting.keys()].sort((a, b) =>
    byDayNeverFirst(byProfession.get(a) ?? null, byProfession.get(b) ?? null),
  );
  const longest = Math.max(0, ...[...waiting.values()].map((own) => own.length));
  return Array.from({ length: longest }, (_, round) =>
    order.flatMap((profession) => {
      const candidate = waiting.get(profession)?.[round];
      return candidate ? [{ membershipId: candidate.membershipId, lastChairedOn: lastOf(candidate) }] : [];
    }),
  ).flat();
}
