/**
 * What employers send, in nine layouts: people, posts and places are invented. `tsx tests/golden/make-files.ts` writes each
 * as the file that an employer would send, and the rows that reading it has to give.
 */
export type Value = string | number | { readonly day: string };

export interface Layout {
  readonly name: string;
  readonly format: 'csv' | 'xlsx';
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le';
  readonly delimiter?: ',' | ';' | '\t';
  readonly newline?: '\r\n' | '\n';
  /** As a spreadsheet counts. */
  readonly headingRow: number;
  readonly rows: readonly (readonly Value[])[];
  /** Whether an empty sheet stands before the one with the rows. */
  readonly hasEmptySheet?: boolean;
}

/** Cells between tildes, a row a line; figures are numbers, and 2025-03-31 is a day. */
function table(text: string): Value[][] {
  const lines = text.trim().split('\n');
  return lines.map((line) => line.split('~').map((cell) => typed(cell.trim())));
}

function typed(cell: string): Value {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return { day: cell };
  return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** One row each for what makes extracts hard: two posts of one person, support staff in other groups, bank, leave. */
const ESR = table(`
Effective Date~Org L4~Employee Number~Assignment Number~Staff Group~Role~Occupation Code~Position Title~Pay Grade~FTE~Contracted Hours~Assignment Status~Assignment Category~Primary Assignment~Fixed Term Temp End Date~Location
2025-03-31~110 L8 Therapïau Cymunedol~20000001~20000001~Allied Health Professionals~Physiotherapist~S1E~4100001|Physiotherapist Band 6|S1E|Physiotherapy|~NHS|XR06|Review Body Band 6~0.8~30~Active Assignment~Permanent~Yes~~Canolfan Iechyd Ffug
2025-03-31~110 L8 Therapïau Cymunedol~20000001~20000001-2~Allied Health Professionals~Physiotherapist~S1E~4100002|Physiotherapist Rotational|S1E|Physiotherapy~NHS|XR06|Review Body Band 6~0.2~7.5~Active Assignment~Fixed Term Temp~No~2025-09-30~Ysbyty Dychmygol
2025-03-31~110 L8 Therapïau Cymunedol~20000002~20000002~Allied Health Professionals~Occupational Therapist Specialist Practitioner~S1C~4100003|Clinical Specialist OT|S1C|Occupational Therapy|~NHS|XR07|Review Body Band 7~1~37.5~Maternity and Adoption~Permanent~Yes~~Canolfan Iechyd Ffug
2025-03-31~110 L8 Therapïau Cymunedol~20000003~20000003~Additional Clinical Services~Assistant~S9J~4100004|SLT Assistant|S9J|Speech and Language Therapy|~NHS|XR03|Review Body Band 3~0.61333~23~Active Assignment~Fixed Term Temp~Yes~2026-03-31~Canolfan Iechyd Ffug
2025-03-31~110 L8 Therapïau Cymunedol~20000004~20000004~Additional Clinical Services~Technical Instructor~S5C~4100005|OT Technical Instructor|S5C|Occupational Therapy|~NHS|XR04|Review Body Band 4~0.5~18.75~Active Assignment~Permanent~Yes~~Ysbyty Dychmygol
2025-03-31~110 L8 Seicoleg~20000005~20000005~Additional Professional Scientific and Technical~Applied Psychologist - Clinical~S1L~4100006|Clinical Psychologist|S1L|Psychology|~NHS|XR08|Review Body Band 8 - Range A~0.5~18.75~Active Assignment~Permanent~No~~Ysbyty Dychmygol
2025-03-31~110 L8 Therapïau Celf~20000006~20000006~Allied Health Professionals~Art Therapist~SAH~4100007|Art Psychotherapist|SAH|Arts Therapies|~NHS|XR07|Review Body Band 7~0.4~15~Active Assignment~Permanent~Yes~~Ysbyty Dychmygol
2025-03-31~110 L8 Podiatreg~20000007~20000007~Allied Health Professionals~Chiropodist/Podiatrist~S1A~4100008|Podiatrist|S1A|Podiatry|~NHS|XR05|Review Body Band 5~0~0~Active Assignment~Bank~Yes~~Canolfan Iechyd Ffug
2025-03-31~110 L8 Podiatreg~20000008~20000008~Allied Health Professionals~Chiropodist/Podiatrist~S1A~4100009|Podiatrist, Community|S1A|Podiatry|~Band 5~0.93333~35~Career Break~Permanent~Yes~~Canolfan Iechyd Ffug
2025-03-31~110 L8 Deieteg~20000009~20000009~Allied Health Professionals~Dietitian~~4100010|Dietitian "Cymuned"||Dietetics|~NHS|XR06|Review Body Band 6~1~37.5~Awaiting Paperwork~Permanent~Yes~~Canolfan Iechyd Ffug
`);

/** A council's own full-time week is 37 hours, so its figures are not tidy. */
const COUNCIL = table(`
Rhif staff~Enw~Rhif swydd~Cod tîm~Proffesiwn~Haen~Band cyflog~CAC dan gontract~Math o gontract~Dyddiad cychwyn~Dyddiad gorffen~Rhif cofrestru~Cofrestriad yn dod i ben
C-101~Enfys Prawf~S-1~AILALLUOGI~Therapydd galwedigaethol~cofrestredig~arall~0.81081~parhaol~1 Ebrill 2019~~OT990101~31 Hydref 2027
C-102~Llŷr Esiampl~S-2~AILALLUOGI~Therapydd galwedigaethol~cofrestredig~arall~1~cyfnod penodol~2 Mehefin 2025~31 Mawrth 2027~OT990102~31 Hydref 2027
C-103~Siân Ddychmygol, Tŷ Ffug~S-3~AILALLUOGI~Therapydd galwedigaethol~cymorth~arall~0.5~parhaol~14 Rhagfyr 2020~~~
C-104~Tŵm Enghraifft~S-4~GALLUOGI~Ffisiotherapydd~cofrestredig~arall~0.6~parhaol~3 Medi 2018~~PH990104~30 Ebrill 2028
`);

const PRACTICE = table(`
Staff number~Name~Post number~Team code~Profession~Tier~Band~Contracted WTE~Contract type~Start date~Registration number~Registration expiry
1~Macsen Ffug~FCP1~FCP~Physiotherapist~registered~7~0.6~permanent~2022-05-09~PH990201~2028-04-30
2~Gwawr Brawf~FCP2~FCP~Physiotherapist~registered~8a~0.30000000000000004~fixed term~2024-02-29~PH990202~2028-04-30
3~Ifan Esiampl~FCP3~FCP~Dietitian~registered~6~1~permanent~2019-01-07~DT990203~2026-06-30
`);

const AGGREGATE = table(`
Team code~Team name (English)~Team name (Welsh)~Setting~Profession~Tier~Band group~In post WTE~Budgeted WTE~Fixed-term WTE~Fixed-term end date~Funding stream~Places
PHY~Physiotherapy~Ffisiotherapi~community~physiotherapist~registered~Band 5-6~12.4~13~1~31/03/2027~core~cluster-merthyr:0.6;cluster-north-cynon:0.4
PHY~Physiotherapy~Ffisiotherapi~community~physiotherapist~support~Band 3-4~3.61333~4~~~~cluster-merthyr:0.6;cluster-north-cynon:0.4
POD~Podiatry~Podiatreg~community~podiatrist~registered~Band 7~0~1~~~~
DT~Dietetics~Deieteg~primary~dietitian~registered~Band 6~~2~~~RIF~cluster-merthyr
`);

const AGGREGATE_CY = table(`
Cod tîm~Enw'r tîm (Saesneg)~Enw'r tîm (Cymraeg)~Lleoliad~Proffesiwn~Haen~Grŵp band~CAC mewn swydd~CAC yn y gyllideb~Lleoedd
THG~Occupational therapy~Therapi galwedigaethol~cymunedol~Therapydd galwedigaethol~cofrestredig~Bandiau 5 i 6~7.2~8~Merthyr Tudful
THG~Occupational therapy~Therapi galwedigaethol~cymunedol~Therapydd galwedigaethol~cymorth~Bandiau 3 i 4~2.61333~3~Merthyr Tudful
`);

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days as reports of ESR write them, as people do, as ESR hands them on, and as Excel keeps them. */
const inEsr = (iso: string) => `${iso.slice(8)}-${MONTHS[Number(iso.slice(5, 7)) - 1]}-${iso.slice(0, 4)}`;
const inSlashes = (iso: string) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
const together = (iso: string) => iso.replaceAll('-', '');
const asSerial = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

const withDays = (rows: readonly (readonly Value[])[], write: (iso: string) => Value): Value[][] =>
  rows.map((row) => row.map((value) => (typeof value === 'object' ? write(value.day) : value)));

const withCommas = (rows: readonly (readonly Value[])[]): Value[][] =>
  rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : value)),
  );

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'esr-titles',
    format: 'csv',
    encoding: 'utf-8-bom',
    headingRow: 6,
    rows: [
      ['Staff in post by assignment'],
      [],
      ['Effective Date', '31-Mar-2025'],
      ['Organisation', '110 Bwrdd Iechyd Dychmygol Tŵr y Môr'],
      [],
      ...withDays(ESR, inEsr),
    ],
  },
  {
    // It has neither ŵ nor ŷ.
    name: 'esr-windows-1252',
    format: 'csv',
    encoding: 'windows-1252',
    delimiter: ';',
    headingRow: 1,
    rows: withCommas(withDays(ESR, inSlashes)),
  },
  {
    name: 'esr-tabs-utf-16',
    format: 'csv',
    encoding: 'utf-16le',
    delimiter: '\t',
    headingRow: 2,
    rows: [['Staff in post'], ...withDays(ESR, together)],
  },
  {
    name: 'esr-serial-days',
    format: 'xlsx',
    headingRow: 4,
    rows: [
      ['Staff in post by assignment'],
      ['Effective Date', { day: '2025-03-31' }],
      [],
      ...withDays(ESR, asSerial),
    ],
  },
  { name: 'esr-styled-days', format: 'xlsx', headingRow: 1, rows: ESR },
  { name: 'council-cy', format: 'csv', newline: '\n', headingRow: 1, rows: COUNCIL },
  { name: 'practice', format: 'xlsx', headingRow: 1, rows: PRACTICE, hasEmptySheet: true },
  { name: 'aggregate', format: 'csv', headingRow: 1, rows: AGGREGATE },
  { name: 'aggregate-cy', format: 'xlsx', headingRow: 1, rows: AGGREGATE_CY },
];

/** What a mapping would know: the headings of every layout. */
export const KNOWN_HEADINGS: readonly string[] = [ESR, COUNCIL, PRACTICE, AGGREGATE, AGGREGATE_CY]
  .flatMap(([headings = []]) => headings)
  .map(String);
