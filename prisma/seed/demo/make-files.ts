import {
  AGGREGATE_COLUMNS,
  type AggregateColumn,
  type Column,
  NAMED_TEMPLATE_COLUMNS,
  type NamedColumn,
} from '../../../src/domain/workforce/import/columns';
import { fixedRandom } from './fixed-random';
import { NAMED_STAFF } from './named-plan';
import {
  AMBULANCE_TEAMS,
  AREAS,
  BRIDGEND_TEAMS,
  COMMUNITY_SERVICES,
  HEALTH_BOARD_TEAMS,
  MERTHYR_TEAMS,
  type PlannedRow,
  type PlannedTeam,
  PRACTICE_TEAMS,
  RHONDDA_CYNON_TAF_TEAMS,
} from './workforce-plan';

export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

const SEED = 20_261_122;
const FUND_ENDS = '2027-03-31';
const FUND = 'Regional Integration Fund';

/** The workforce files of the demonstration, the same each time: the repository ships what this makes. */
export function makeDemoFiles(): MadeFile[] {
  const board = [...communityTeams(), ...HEALTH_BOARD_TEAMS];
  return [
    { name: 'ctm-2026-03-31.csv', text: aggregateFile(halfAYearBefore(board)) },
    { name: 'ctm-2026-09-30.csv', text: aggregateFile(board) },
    { name: 'merthyr-2026-08-31.csv', text: aggregateFile(MERTHYR_TEAMS, WELSH) },
    { name: 'bridgend-2026-08-22.csv', text: aggregateFile(BRIDGEND_TEAMS) },
    { name: 'rct-2026-09-30.csv', text: aggregateFile(RHONDDA_CYNON_TAF_TEAMS) },
    { name: 'rct-named-2026-09-30.csv', text: namedFile() },
    { name: 'practice-2026-06-30.csv', text: aggregateFile(PRACTICE_TEAMS) },
    { name: 'ambulance-2026-09-30.csv', text: aggregateFile(AMBULANCE_TEAMS) },
  ];
}

interface Style {
  readonly delimiter: ',' | ';';
  readonly language: 0 | 1;
  readonly decimal: '.' | ',';
  readonly words: Readonly<Record<string, string>>;
}

const ENGLISH: Style = { delimiter: ',', language: 0, decimal: '.', words: {} };

/** One council writes in Welsh, with semicolons and decimal commas, as a spreadsheet set up so would. */
const WELSH: Style = {
  delimiter: ';',
  language: 1,
  decimal: ',',
  words: {
    community: 'cymunedol',
    registered: 'cofrestredig',
    support: 'cymorth',
    other: 'arall',
    'occupational-therapist': 'Therapydd Galwedigaethol',
    [FUND]: 'Y Gronfa Integreiddio Rhanbarthol',
  },
};

function communityTeams(): PlannedTeam[] {
  const random = fixedRandom(SEED);
  return AREAS.flatMap((area, index) =>
    COMMUNITY_SERVICES.map((service): PlannedTeam => {
      const { profession } = service;
      const whole = service.registered[index] ?? 0;
      const senior = Math.round(whole * (0.3 + random() * 0.15));
      const vacant = service.vacant[index] ?? 0;
      const helpers = service.support[index] ?? 0;
      const rows: PlannedRow[] = [
        {
          profession,
          tier: 'registered',
          band: 'Band 5-6',
          inPost: whole - senior,
          budgeted: whole - senior + vacant,
        },
        { profession, tier: 'registered', band: 'Band 7-8a', inPost: senior, budgeted: senior },
        {
          profession,
          tier: 'support',
          band: 'Band 3-4',
          inPost: helpers,
          budgeted: helpers + Math.round(random() * 8),
        },
      ];
      return {
        code: `${service.code}-${area.code}`,
        nameEn: `${area.en} ${service.en}`,
        nameCy: `${service.cy.charAt(0).toUpperCase()}${service.cy.slice(1)}, ${area.cy}`,
        setting: 'community',
        places: area.places,
        rows,
      };
    }),
  );
}

/** The file before: a team not yet there, one that has gone since, and figures a little different here and there. */
function halfAYearBefore(teams: readonly PlannedTeam[]): PlannedTeam[] {
  const random = fixedRandom(SEED + 1);
  const gone: PlannedTeam = {
    code: 'WINTER',
    nameEn: 'Winter pressures team',
    nameCy: 'Tîm pwysau’r gaeaf',
    setting: 'community',
    places: 'cluster-taff-ely',
    rows: [
      {
        profession: 'physiotherapist',
        tier: 'registered',
        band: 'Band 6',
        inPost: 20,
        budgeted: 20,
        fixedTerm: 20,
      },
    ],
  };
  const before = teams
    .filter(({ code }) => code !== 'FCP-BRN')
    .map((team) => ({
      ...team,
      rows: team.rows.map((row) => {
        const drift = random() < 0.25 && row.fixedTerm === undefined ? Math.round(random() * 10) : 0;
        return {
          ...row,
          inPost: row.inPost + drift,
          budgeted: row.budgeted === null ? null : row.budgeted + drift,
        };
      }),
    }));
  return [...before, gone];
}

function aggregateFile(teams: readonly PlannedTeam[], style: Style = ENGLISH): string {
  return table(
    AGGREGATE_COLUMNS,
    style,
    teams.flatMap((team) =>
      team.rows.map(
        (row): Record<AggregateColumn, string> => ({
          teamCode: team.code,
          teamNameEn: team.nameEn,
          teamNameCy: team.nameCy,
          setting: word(team.setting, style),
          profession: word(row.profession, style),
          tier: word(row.tier, style),
          bandGroup: word(row.band, style),
          inPostWte: tenths(row.inPost, style),
          budgetedWte: row.budgeted === null ? '' : tenths(row.budgeted, style),
          fixedTermWte: row.fixedTerm === undefined ? '' : tenths(row.fixedTerm, style),
          fixedTermEndsOn: row.fixedTerm === undefined ? '' : FUND_ENDS,
          fundingStream: row.fixedTerm === undefined ? '' : word(FUND, style),
          places: team.places,
        }),
      ),
    ),
  );
}

function namedFile(): string {
  return table(
    NAMED_TEMPLATE_COLUMNS,
    ENGLISH,
    NAMED_STAFF.map(
      (person, index): Record<Exclude<NamedColumn, 'hours'>, string> => ({
        staffNumber: `RCT-S${101 + index}`,
        name: person.name,
        postNumber: `RCT-${1001 + index}`,
        teamCode: person.team,
        profession: 'occupational-therapist',
        tier: person.tier,
        band: 'other',
        contractedWte: tenths(person.wte, ENGLISH),
        contractType: person.fixedTerm ? 'fixed term' : 'permanent',
        fundingStream: person.fixedTerm ? FUND : '',
        fundingEndsOn: person.fixedTerm ? FUND_ENDS : '',
        startsOn: person.start,
        endsOn: person.end ?? '',
        registrationNumber: person.expires ? `OT${String(990_001 + index)}` : '',
        registrationExpiresOn: person.expires ?? '',
        registrationCheckedOn: person.checked ?? '',
        registrationCheckedBy: person.checked ? 'Menna Dychmygol' : '',
      }),
    ),
  );
}

function table<Key extends string>(
  columns: readonly (Column & { readonly key: Key })[],
  { delimiter, language }: Style,
  rows: readonly Readonly<Record<Key, string>>[],
): string {
  const headings = columns.map(({ headings: both }) => both[language]);
  const lines = [headings, ...rows.map((row) => columns.map(({ key }) => row[key]))];
  return lines.map((cells) => line(cells, delimiter)).join('');
}

/** One line of a CSV file. */
export function line(cells: readonly string[], delimiter: string): string {
  const quoted = cells.map((cell) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(delimiter)}\r\n`;
}

const word = (text: string, { words }: Style) => words[text] ?? text;
const tenths = (value: number, { decimal }: Style) => `${Math.floor(value / 10)}${decimal}${value % 10}`;
