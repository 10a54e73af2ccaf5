import 'server-only';
import { uuidv7 } from 'uuidv7';
import {
  type AggregateRow,
  aggregateKey,
  comparableAggregate,
} from '@/domain/workforce/import/aggregate-rows';
import type { Setting } from '@/domain/workforce/import/code-words';
import { type Comparison, compareRows } from '@/domain/workforce/import/compare';
import { WHOLE_SHARE } from '@/domain/workforce/import/team-places';
import { type Wte, wteToDecimal } from '@/domain/wte/wte';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { insertAll } from './insert-all';
import { findRecordedAggregate, type RecordedAggregate } from './recorded-aggregate';
import type { TakenBatch } from './stored-batch';
import { endTeamRowVersions } from './version-writes';

/** Facts of a row's own versions; a team's name, setting and map stand on the team. */
const VERSION_COLUMNS = ['inPostWte', 'budgetedWte', 'fixedTermWte', 'fixedTermEndsOn', 'fundingStream'];

export function compareAggregate(rows: readonly AggregateRow[], recorded: RecordedAggregate): Comparison {
  return compareRows(
    rows.map(comparableAggregate),
    [...recorded.rows.values()].map(({ row }) => comparableAggregate(row)),
  );
}

/** Records an aggregate file: teams, team map and rows. Compared again here, on what is recorded at this moment. */
export async function takeAggregate(
  tx: Tx,
  batch: TakenBatch,
  rows: readonly AggregateRow[],
  moment: Date,
): Promise<void> {
  const recorded = await findRecordedAggregate(tx, batch.employerId, batch.asAt);
  const comparison = compareAggregate(rows, recorded);
  const teamIds = await saveTeams(tx, batch, rows, recorded);
  await saveTeamMap(tx, batch, rows, recorded, teamIds);

  const rowIds = await saveRowIdentities(tx, rows, teamIds);
  const revised = comparison.changed.filter(({ fields }) =>
    fields.some(({ column }) => VERSION_COLUMNS.includes(column)),
  );
  const ended = [...revised, ...comparison.leaving].flatMap(({ key }) => {
    const versionId = recorded.rows.get(key)?.versionId;
    return versionId ? [{ versionId, keepId: uuidv7() }] : [];
  });
  await endTeamRowVersions(tx, ended, batch.asAt, moment);

  const wanted = new Set([...comparison.created, ...revised].map(({ key }) => key));
  const decimal = (value: Wte | null) => (value === null ? null : wteToDecimal(value));
  await insertAll(
    tx,
    'team_row_version',
    rows
      .filter((row) => wanted.has(aggregateKey(row)))
      .map((row) => ({
        id: uuidv7(),
        team_row_id: idOf(rowIds, aggregateKey(row)),
        in_post_wte: wteToDecimal(row.inPostWte),
        budgeted_wte: decimal(row.budgetedWte),
        fixed_term_wte: decimal(row.fixedTermWte),
        fixed_term_ends_on: row.fixedTermEndsOn,
        funding_stream: row.fundingStream,
        valid_from: batch.asAt,
        recorded_from: moment.toISOString(),
        import_batch_id: batch.id,
      })),
  );
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Nothing was saved for ${key}`);
  return id;
}

/** One row of each team: the reader has made sure that all of them say the same of it. */
function teamsOf(rows: readonly AggregateRow[]): Map<string, AggregateRow> {
  return new Map(rows.map((row) => [row.teamCode, row]));
}

async function saveTeams(
  tx: Tx,
  batch: TakenBatch,
  rows: readonly AggregateRow[],
  recorded: RecordedAggregate,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map([...recorded.teams].map(([code, { id }]) => [code, id]));
  const created: Record<string, string>[] = [];
  const changes: { id: string; nameEn: string; nameCy: string; setting: Setting }[] = [];
  for (const [code, row] of teamsOf(rows)) {
    const facts = { nameEn: row.teamNameEn, nameCy: row.teamNameCy, setting: row.setting };
    const old = recorded.teams.get(code);
    if (old === undefined) {
      const id = uuidv7();
      ids.set(code, id);
      created.push({
        id,
        employer_id: batch.employerId,
        code,
        name_en: facts.nameEn,
        name_cy: facts.nameCy,
        setting: facts.setting,
      });
    } else if (old.nameEn !== facts.nameEn || old.nameCy !== facts.nameCy || old.setting !== facts.setting) {
      changes.push({ id: old.id, ...facts });
    }
  }
  await insertAll(tx, 'team', created);
  if (changes.length > 0) {
    await tx.$executeRaw`
      UPDATE team t SET name_en = c."nameEn", name_cy = c."nameCy", setting = c.setting::setting
      FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        AS c(id uuid, "nameEn" text, "nameCy" text, setting text) WHERE t.id = c.id`;
  }
  return ids;
}

/** Brings the team map to what the file says from its day on; what held before that day stays. */
async function saveTeamMap(
  tx: Tx,
  batch: TakenBatch,
  rows: readonly AggregateRow[],
  recorded: RecordedAggregate,
  teamIds: ReadonlyMap<string, string>,
): Promise<void> {
  const ended: string[] = [];
  const undone: string[] = [];
  const started: { teamId: string; placeCode: string; share: number }[] = [];
  for (const [code, { places }] of teamsOf(rows)) {
    const old = recorded.teams.get(code)?.placements ?? [];
    const kept = new Set<string>();
    for (const { id, placeCode, share, validFrom } of old) {
      const same = places.some((place) => place.placeCode === placeCode && place.share === share);
      if (same) kept.add(placeCode);
      else (validFrom < batch.asAt ? ended : undone).push(id);
    }
    for (const { placeCode, share } of places) {
      if (!kept.has(placeCode)) started.push({ teamId: idOf(teamIds, code), placeCode, share });
    }
  }
  await tx.teamPlacement.updateMany({
    where: { id: { in: ended } },
    data: { validTo: dateFromDay(batch.asAt) },
  });
  // A map of the very same day is replaced: it never held.
  if (undone.length > 0) await tx.teamPlacement.deleteMany({ where: { id: { in: undone } } });
  const codes = [...new Set(started.map(({ placeCode }) => placeCode))];
  const places = await tx.place.findMany({
    where: { code: { in: codes } },
    select: { id: true, code: true },
  });
  const placeIds = new Map(places.map(({ id, code }) => [code, id]));
  await insertAll(
    tx,
    'team_placement',
    started.map(({ teamId, placeCode, share }) => ({
      id: uuidv7(),
      team_id: teamId,
      place_id: idOf(placeIds, placeCode),
      share: (share / WHOLE_SHARE).toFixed(5),
      valid_from: batch.asAt,
    })),
  );
}

async function saveRowIdentities(
  tx: Tx,
  rows: readonly AggregateRow[],
  teamIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  await insertAll(
    tx,
    'team_row',
    rows.map((row) => ({
      id: uuidv7(),
      team_id: idOf(teamIds, row.teamCode),
      profession_key: row.profession,
      tier: row.tier,
      band_group: row.bandGroup,
    })),
    { skipKnown: true },
  );
  const codes = new Map([...teamIds].map(([code, id]) => [id, code]));
  const found = await tx.teamRow.findMany({
    where: { teamId: { in: [...codes.keys()] } },
    select: { id: true, teamId: true, professionKey: true, tier: true, bandGroup: true },
  });
  return new Map(
    found.map(({ id, teamId, professionKey: profession, tier, bandGroup }) => [
      aggregateKey({ teamCode: codes.get(teamId) ?? '', profession, tier, bandGroup }),
      id,
    ]),
  );
}
