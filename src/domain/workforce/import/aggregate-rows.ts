import type { CalendarDay } from '../../time/calendar-day';
import { type Wte, wteToDecimal } from '../../wte/wte';
import { readBandGroup, readCode, SETTINGS, type Setting, TIERS, type Tier } from './code-words';
import type { ComparableRow } from './compare';
import { type ImportContext, lookup } from './context';
import { type ReadOutcome, readTable } from './read-table';
import type { RowReader, Table } from './row-reader';
import { type PlacedShare, readTeamPlaces, teamPlacesText } from './team-places';

export interface AggregateRow {
  readonly row: number;
  readonly teamCode: string;
  readonly teamNameEn: string;
  readonly teamNameCy: string;
  readonly setting: Setting;
  readonly profession: string;
  readonly tier: Tier;
  readonly bandGroup: string;
  readonly inPostWte: Wte;
  /** Null: not known. */
  readonly budgetedWte: Wte | null;
  readonly fixedTermWte: Wte | null;
  /** The last day that the fixed-term money pays for. */
  readonly fixedTermEndsOn: CalendarDay | null;
  readonly fundingStream: string | null;
  readonly places: readonly PlacedShare[];
}

/** Reads the rows of an aggregate file, and says of each what is wrong with it. */
export function readAggregateRows(table: Table, context: ImportContext): ReadOutcome<AggregateRow> {
  const professionOf = lookup(
    context.professions,
    ({ key }) => key,
    ({ nameEn, nameCy }) => [nameEn, nameCy],
  );
  const placeOf = lookup(
    context.places,
    ({ code }) => code,
    ({ nameEn, nameCy }) => [nameEn, nameCy],
  );
  const firstRows = new Map<string, number>();
  const teams = new Map<string, AggregateRow>();

  return readTable<AggregateRow>('aggregate', table, (reader) => {
    const teamCode = reader.text('teamCode', { required: true, most: 40, isNumber: true });
    const nameEn = reader.text('teamNameEn', { most: 120 });
    const nameCy = reader.text('teamNameCy', { most: 120 });
    const setting = reader.code('setting', (text) => readCode(text, SETTINGS), 'IMPORT-SETTING-UNKNOWN');
    const profession = reader.code('profession', professionOf, 'IMPORT-PROFESSION-UNKNOWN');
    const tier = reader.code('tier', (text) => readCode(text, TIERS), 'IMPORT-TIER-UNKNOWN');
    const bandGroup = reader.code('bandGroup', readBandGroup, 'IMPORT-BAND-UNKNOWN');
    const inPostWte = reader.wte('inPostWte', true);
    const budgetedWte = reader.wte('budgetedWte');
    const fixedTermWte = reader.wte('fixedTermWte');
    const fixedTermEndsOn = reader.day('fixedTermEndsOn');
    const fundingStream = reader.text('fundingStream', { most: 120 });
    const placesText = reader.text('places', { most: 2000, isNumber: true }) ?? '';
    const places = readTeamPlaces(placesText, 'places', reader, placeOf, table.decimalComma);
    if (nameEn === null && nameCy === null) reader.note('IMPORT-CELL-MISSING', 'teamNameEn', '');
    if (fixedTermWte !== null && inPostWte !== null && fixedTermWte > inPostWte) {
      reader.note('IMPORT-FIXED-OVER', 'fixedTermWte', wteToDecimal(fixedTermWte), { inPostWte });
    }
    if (teamCode === null || (nameEn ?? nameCy) === null || setting === null || profession === null)
      return null;
    if (tier === null || bandGroup === null || inPostWte === null || places === null) return null;

    const row: AggregateRow = {
      row: reader.row,
      teamCode,
      teamNameEn: nameEn ?? nameCy ?? '',
      teamNameCy: nameCy ?? nameEn ?? '',
      setting,
      profession: profession.key,
      tier,
      bandGroup,
      inPostWte,
      budgetedWte,
      fixedTermWte,
      fixedTermEndsOn,
      fundingStream,
      places,
    };
    const key = aggregateKey(row);
    const first = firstRows.get(key);
    if (first !== undefined) reader.note('IMPORT-ROW-TWICE', null, teamCode, { first });
    else firstRows.set(key, reader.row);
    checkSameTeam(reader, row, teams.get(teamCode));
    if (!teams.has(teamCode)) teams.set(teamCode, row);
    return row;
  });
}

/** A team's name, setting and map stand on each of its rows, and have to agree. */
function checkSameTeam(reader: RowReader, row: AggregateRow, first: AggregateRow | undefined): void {
  if (first === undefined) return;
  const facts = { first: first.row };
  for (const column of ['teamNameEn', 'teamNameCy', 'setting'] as const) {
    if (row[column] !== first[column]) reader.note('IMPORT-TEAM-DIFFERS', column, row[column], facts);
  }
  const map = teamPlacesText(row.places);
  if (map !== teamPlacesText(first.places)) reader.note('IMPORT-TEAM-DIFFERS', 'places', map, facts);
}

export function aggregateKey(
  row: Pick<AggregateRow, 'teamCode' | 'profession' | 'tier' | 'bandGroup'>,
): string {
  return JSON.stringify([row.teamCode, row.profession, row.tier, row.bandGroup]);
}

/** The row as texts, so that what the file says and what is recorded compare one to one. */
export function comparableAggregate(
  row: Omit<AggregateRow, 'row'> & { readonly row?: number },
): ComparableRow {
  const decimal = (value: Wte | null) => (value === null ? null : wteToDecimal(value));
  return {
    key: aggregateKey(row),
    row: row.row ?? null,
    about: { teamCode: row.teamCode, profession: row.profession, tier: row.tier, bandGroup: row.bandGroup },
    facts: {
      teamNameEn: row.teamNameEn,
      teamNameCy: row.teamNameCy,
      setting: row.setting,
      places: teamPlacesText(row.places) || null,
      inPostWte: decimal(row.inPostWte),
      budgetedWte: decimal(row.budgetedWte),
      fixedTermWte: decimal(row.fixedTermWte),
      fixedTermEndsOn: row.fixedTermEndsOn,
      fundingStream: row.fundingStream,
    },
  };
}
