import { type CalendarDay, isWithin } from '../time/calendar-day';

/** A meeting of a cluster at which somebody spoke for the collaborative. */
export interface ClusterMeeting {
  readonly placeId: string;
  readonly heldOn: CalendarDay;
  /** Items of Allied Health Professions that were brought, and how many of them the cluster took on. */
  readonly raised: number;
  readonly taken: number;
}

export interface ClusterCounts {
  readonly meetings: number;
  readonly raised: number;
  readonly taken: number;
}

export interface ClusterLine extends ClusterCounts {
  readonly placeId: string;
  /** Null where nothing is recorded: whether anybody was there is then not known. */
  readonly last: CalendarDay | null;
}

/**
 * How a collaborative sat at the table of its clusters within [from, until): together and cluster by cluster, with those
 * of which nothing is recorded (F18).
 */
export function clusterTable(
  records: readonly ClusterMeeting[],
  clusterIds: readonly string[],
  { from, until }: { readonly from: CalendarDay; readonly until: CalendarDay },
): { readonly all: ClusterCounts; readonly clusters: readonly ClusterLine[] } {
  const within = records.filter(({ heldOn }) => isWithin(heldOn, from, until));
  // A cluster that is served no more keeps what was recorded of it.
  const ids = [...new Set([...clusterIds, ...within.map(({ placeId }) => placeId)])];
  return {
    all: countsOf(within),
    clusters: ids.map((placeId) => {
      const own = within.filter((record) => record.placeId === placeId);
      const days = own.map(({ heldOn }) => heldOn).sort();
      return { placeId, ...countsOf(own), last: days.at(-1) ?? null };
    }),
  };
}

function countsOf(records: readonly ClusterMeeting[]): ClusterCounts {
  const sum = (key: 'raised' | 'taken') => records.reduce((total, record) => total + record[key], 0);
  return { meetings: records.length, raised: sum('raised'), taken: sum('taken') };
}
