import 'server-only';
import { type CalendarDay, dayBefore } from '@/domain/time/calendar-day';
import type { KnownProfession } from '@/domain/workforce/import/context';
import { type NamedRow, registerOf } from '@/domain/workforce/import/named-rows';
import { wteFromDecimal } from '@/server/amounts';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

export interface RecordedNamedRow {
  readonly versionId: string;
  readonly assignmentId: string;
  readonly validFrom: CalendarDay;
  readonly row: Omit<NamedRow, 'row'>;
}

/** An employer's assignments that hold on the file's day or later, by post number. */
export async function findRecordedNamed(
  tx: Tx,
  employerId: string,
  asAt: CalendarDay,
  professions: readonly KnownProfession[],
): Promise<ReadonlyMap<string, RecordedNamedRow>> {
  const day = dateFromDay(asAt);
  const registers = new Map(professions.map((profession) => [profession.key, registerOf(profession)]));
  const found = await tx.assignmentVersion.findMany({
    where: {
      recordedTo: null,
      assignment: { employerId },
      OR: [{ validTo: null }, { validTo: { gt: day } }],
    },
    select: {
      id: true,
      assignmentId: true,
      professionKey: true,
      tier: true,
      band: true,
      contractedWte: true,
      contractType: true,
      fundingStream: true,
      fundingEndsOn: true,
      validFrom: true,
      validTo: true,
      assignment: {
        select: {
          postNumber: true,
          team: { select: { code: true } },
          staff: {
            select: {
              staffNumber: true,
              name: true,
              registrations: {
                select: {
                  registerPrefix: true,
                  number: true,
                  expiresOn: true,
                  checkedOn: true,
                  checkedBy: true,
                },
              },
            },
          },
        },
      },
    },
  });

  const rows = new Map<string, RecordedNamedRow>();
  for (const version of found) {
    const { postNumber, team, staff } = version.assignment;
    const validFrom = dayFromDate(version.validFrom);
    const validTo = dayFromDateOrNull(version.validTo);
    const prefix = registers.get(version.professionKey);
    const entry = staff.registrations.find(({ registerPrefix }) => registerPrefix === prefix);
    // The register's first day without the entry is stored; people say its last day with it.
    const expires = dayFromDateOrNull(entry?.expiresOn ?? null);
    rows.set(postNumber, {
      versionId: version.id,
      assignmentId: version.assignmentId,
      validFrom,
      row: {
        staffNumber: staff.staffNumber,
        name: staff.name,
        postNumber,
        teamCode: team.code,
        profession: version.professionKey,
        tier: version.tier,
        band: version.band,
        contractedWte: wteFromDecimal(version.contractedWte),
        contractType: version.contractType,
        fundingStream: version.fundingStream,
        fundingEndsOn: dayFromDateOrNull(version.fundingEndsOn),
        startsOn: validFrom > asAt ? validFrom : null,
        endsOn: validTo === null ? null : dayBefore(validTo),
        registration: entry
          ? {
              prefix: entry.registerPrefix,
              number: entry.number,
              expiresOn: expires === null ? null : dayBefore(expires),
              checkedOn: dayFromDateOrNull(entry.checkedOn),
              checkedBy: entry.checkedBy,
            }
          : null,
      },
    });
  }
  return rows;
}
