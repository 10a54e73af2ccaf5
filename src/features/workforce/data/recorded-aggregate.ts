import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { type AggregateRow, aggregateKey } from '@/domain/workforce/import/aggregate-rows';
import { WHOLE_SHARE } from '@/domain/workforce/import/team-places';
import { wteFromDecimal, wteFromDecimalOrNull } from '@/server/amounts';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

export interface RecordedTeam {
  readonly id: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameCy: string;
  readonly setting: AggregateRow['setting'];
  readonly placements: readonly {
    readonly id: string;
    readonly placeCode: string;
    readonly share: number;
    readonly validFrom: CalendarDay;
  }[];
}

export interface RecordedAggregateRow {
  readonly versionId: string;
  readonly validFrom: CalendarDay;
  readonly row: Omit<AggregateRow, 'row'>;
}

export interface RecordedAggregate {
  readonly teams: ReadonlyMap<string, RecordedTeam>;
  /** Rows that hold on the file's day or later, by key. */
  readonly rows: ReadonlyMap<string, RecordedAggregateRow>;
}

/** The teams of an employer, its team map and its aggregate rows, as recorded now for the file's day. */
export async function findRecordedAggregate(
  tx: Tx,
  employerId: string,
  asAt: CalendarDay,
): Promise<RecordedAggregate> {
  const day = dateFromDay(asAt);
  const found = await tx.team.findMany({
    where: { employerId },
    select: {
      id: true,
      code: true,
      nameEn: true,
      nameCy: true,
      setting: true,
      placements: {
        where: { OR: [{ validTo: null }, { validTo: { gt: day } }] },
        select: { id: true, share: true, validFrom: true, place: { select: { code: true } } },
      },
      rows: {
        select: {
          professionKey: true,
          tier: true,
          bandGroup: true,
          versions: {
            where: { recordedTo: null, OR: [{ validTo: null }, { validTo: { gt: day } }] },
            select: {
              id: true,
              inPostWte: true,
              budgetedWte: true,
              fixedTermWte: true,
              fixedTermEndsOn: true,
              fundingStream: true,
              validFrom: true,
            },
          },
        },
      },
    },
  });

  const teams = new Map<string, RecordedTeam>();
  const rows = new Map<string, RecordedAggregateRow>();
  for (const team of found) {
    const placements = team.placements.map(({ id, share, validFrom, place }) => ({
      id,
      placeCode: place.code,
      share: Math.round(Number(share.toFixed(5)) * WHOLE_SHARE),
      validFrom: dayFromDate(validFrom),
    }));
    const { id, code, nameEn, nameCy, setting } = team;
    teams.set(code, { id, code, nameEn, nameCy, setting, placements });
    for (const { professionKey, tier, bandGroup, versions } of team.rows) {
      for (const version of versions) {
        const row = {
          teamCode: code,
          teamNameEn: nameEn,
          teamNameCy: nameCy,
          setting,
          profession: professionKey,
          tier,
          bandGroup,
          inPostWte: wteFromDecimal(version.inPostWte),
          budgetedWte: wteFromDecimalOrNull(version.budgetedWte),
          fixedTermWte: wteFromDecimalOrNull(version.fixedTermWte),
          fixedTermEndsOn: dayFromDateOrNull(version.fixedTermEndsOn),
          fundingStream: version.fundingStream,
          places: placements,
        };
        const validFrom = dayFromDate(version.validFrom);
        rows.set(aggregateKey(row), { versionId: version.id, validFrom, row });
      }
    }
  }
  return { teams, rows };
}
