import { type Wte, wteToDecimal } from '../../wte/wte';
import { readBandGroup, readCode, SETTINGS, TIERS } from './code-words';
import { cellRules, type ImportContext, placeLookup, professionLookup } from './context';
import type { Mapping } from './mapping';
import type { LayoutReader, RowReading, Texts } from './reading';
import { type RowReader, readRow } from './row-reader';
import type { SheetRow } from './sheet-row';
import { readTeamPlaces, teamPlacesText } from './team-places';

/** What all rows of one team say alike. */
const TEAM_COLUMNS = ['teamNameEn', 'teamNameCy', 'setting', 'places'] as const;

/** Reads rows by team, profession, tier and band group. A column that the file leaves out is not among the facts. */
export function aggregateLayout(mapping: Mapping, context: ImportContext): LayoutReader {
  const rules = cellRules(context, mapping);
  const professionOf = professionLookup(context);
  const placeOf = placeLookup(context);
  const firstRows = new Map<string, number>();
  const teams = new Map<string, { readonly row: number; readonly facts: Texts }>();
  const ofGiven = (facts: Texts): Texts =>
    Object.fromEntries(Object.entries(facts).filter(([column]) => column in mapping.columns));

  function facts(reader: RowReader): Texts | null {
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
    const places = readTeamPlaces(placesText, 'places', reader, placeOf, rules.decimalComma);
    if (nameEn === null && nameCy === null) reader.note('IMPORT-CELL-MISSING', 'teamNameEn', '');
    checkFixedTerm(reader, fixedTermWte, inPostWte);
    if (teamCode === null || setting === null || profession === null || tier === null) return null;
    if (bandGroup === null || inPostWte === null || places === null) return null;
    return {
      teamCode,
      teamNameEn: nameEn ?? nameCy ?? '',
      teamNameCy: nameCy ?? nameEn ?? '',
      setting,
      profession: profession.key,
      tier,
      bandGroup,
      inPostWte: wteToDecimal(inPostWte),
      ...ofGiven({
        budgetedWte: decimal(budgetedWte),
        fixedTermWte: decimal(fixedTermWte),
        fixedTermEndsOn,
        fundingStream,
        places: teamPlacesText(places) || null,
      }),
    };
  }

  return {
    read(line: SheetRow): readonly RowReading[] {
      const reader = readRow(line, rules);
      const { row } = line;
      // In a row with a cell too many every later cell stands in the wrong place.
      const said = reader.errors.length === 0 ? facts(reader) : null;
      if (said !== null && reader.errors.length === 0) {
        const key = aggregateKey(said);
        const first = firstRows.get(key);
        if (first !== undefined) reader.note('IMPORT-ROW-TWICE', null, said.teamCode ?? '', { first });
        else firstRows.set(key, row);
        checkSameTeam(reader, said, teams);
        const wte = reader.wte('inPostWte');
        if (reader.errors.length === 0) return [{ kind: 'read', row, key, facts: said, wte, warnings: [] }];
      }
      const { errors } = reader;
      // Asked again without noting, so that what is rejected is counted where it can be.
      const wte = readRow(line, rules).wte('inPostWte');
      return [{ kind: 'rejected', row, errors: [...errors], cells: reader.cells(), wte }];
    },
    finish: () => [],
  };
}

const decimal = (value: Wte | null) => (value === null ? null : wteToDecimal(value));

function checkFixedTerm(reader: RowReader, fixedTerm: Wte | null, inPostWte: Wte | null): void {
  if (fixedTerm === null || inPostWte === null || fixedTerm <= inPostWte) return;
  reader.note('IMPORT-FIXED-OVER', 'fixedTermWte', wteToDecimal(fixedTerm), { inPostWte });
}

/** A team's name, setting and map stand on each of its rows, and have to agree. */
function checkSameTeam(
  reader: RowReader,
  facts: Texts,
  teams: Map<string, { readonly row: number; readonly facts: Texts }>,
): void {
  const code = facts.teamCode ?? '';
  const first = teams.get(code);
  if (first === undefined) {
    teams.set(code, { row: reader.row, facts });
    return;
  }
  for (const column of TEAM_COLUMNS) {
    if (facts[column] !== first.facts[column]) {
      reader.note('IMPORT-TEAM-DIFFERS', column, facts[column] ?? '', { first: first.row });
    }
  }
}

/** What the record knows a row by team by. */
export function aggregateKey(facts: Texts): string {
  return JSON.stringify([facts.teamCode, facts.profession, facts.tier, facts.bandGroup]);
}
