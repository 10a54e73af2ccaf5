import { splitNames, stripMarks, tokensOf } from './person-name';

/** Someone on a list that another service made. */
export interface ListedPerson {
  /** As the list writes it, without what stands in brackets; the address where there is no name. */
  readonly name: string;
  readonly email: string | null;
}

interface MemberName {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null;
}

export interface MatchedList {
  /** Members who are on the list, each once, in its order. */
  readonly present: readonly string[];
  /** Who fits no member, or more than one, each once. */
  readonly others: readonly OtherPerson[];
}

export interface OtherPerson extends ListedPerson {
  /** The one member, not on the list otherwise, whose name is written almost so: most likely a slip of the pen. */
  readonly nearly: string | null;
}

/** Headings of the column with names, in lists of Teams, Zoom and others, in both languages. */
const NAME_HEADINGS = new Set([
  'name',
  'full name',
  'display name',
  'name original name',
  'enw',
  'enw llawn',
  'enw arddangos',
]);
/** These are also roles in a meeting, so they head a list only from its first column. */
const FIRST_HEADINGS = new Set(['participant', 'attendee', 'cyfranogwr', 'mynychwr']);
const EMAIL_HEADINGS = [
  'email',
  'e mail',
  'user email',
  'email address',
  'e mail address',
  'ebost',
  'e bost',
  'cyfeiriad ebost',
  'cyfeiriad e bost',
  'participant id upn',
  'upn',
];
/** What stands between names where a list is copied from the screen of a call. */
const NOISE =
  /^(?:organi[sz]er|presenters?|attendees?|participants?|guests?|muted|unmuted|in this meeting|in the lobby|others? invited|accepted|tentative|no response|trefnydd|cyflwynw(?:yr|ydd)|mynychwyr|cyfranogwyr|gwesteion|yn y cyfarfod)(?:\s*\(\d+\))?:?$/i;
const EMAIL = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** A time, a day or a length of time after a name. */
const TIMES = /\s+(?:\d{1,2}[:.]\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d+\s?(?:h|hr|m|min|s|awr|mun)\b).*$/iu;

/**
 * Who is on a pasted list: a report of Teams or Zoom as CSV or TSV with headings, also when its UTF-16 was read as
 * something else, or plain lines of names and addresses. Never throws: what is no person is left out.
 */
export function parseAttendanceList(text: string): ListedPerson[] {
  const lines = clean(text).split('\n');
  const rows = lines.map(cellsOf);
  const people = rows.some(isHeading) ? fromTable(rows) : lines.flatMap(fromLine);
  return unique(people);
}

/** NULs and marks at the start are what is left of UTF-16 in a text field. */
function clean(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .replace(/^(?:\uFEFF|\uFFFE|ÿþ|þÿ|\uFFFD)+/u, '')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00A0', ' ');
}

function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map(unquoted);
  const comma = separated(line, ',');
  const semicolon = separated(line, ';');
  return semicolon.length > comma.length ? semicolon : comma;
}

/** One line of CSV; a quoted cell may hold the separator. */
function separated(line: string, separator: ',' | ';'): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    if (letter === separator && !quoted) {
      cells.push(unquoted(cell));
      cell = '';
    } else cell += letter;
  }
  return [...cells, unquoted(cell)];
}

function unquoted(cell: string): string {
  const text = cell.trim();
  return (/^"(.*)"$/s.exec(text)?.[1] ?? text).replaceAll('""', '"').trim();
}

const heading = (cell: string) =>
  stripMarks(cell)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

function isHeading(cells: readonly string[]): boolean {
  return nameColumn(cells.map(heading)) !== -1 && !cells.some((cell) => EMAIL.test(cell));
}

function nameColumn(headings: readonly string[]): number {
  return FIRST_HEADINGS.has(headings[0] ?? '') ? 0 : headings.findIndex((each) => NAME_HEADINGS.has(each));
}

/** Rows count only under a heading of names: what a report says of the meeting itself stands above or between. */
function fromTable(rows: readonly (readonly string[])[]): ListedPerson[] {
  const people: ListedPerson[] = [];
  let columns: { readonly name: number; readonly email: readonly number[] } | null = null;
  for (const cells of rows) {
    if (isHeading(cells)) {
      const headings = cells.map(heading);
      columns = {
        name: nameColumn(headings),
        email: EMAIL_HEADINGS.map((each) => headings.indexOf(each)).filter((at) => at !== -1),
      };
    } else if (cells.every((cell) => cell === '')) columns = null;
    else if (columns) {
      const email = columns.email.map((at) => emailIn(cells[at] ?? '')).find((found) => found !== null);
      people.push(...listed(cells[columns.name] ?? '', email ?? null));
    }
  }
  return people;
}

const emailIn = (text: string) => EMAIL.exec(text)?.[0]?.toLowerCase() ?? null;

function fromLine(line: string): ListedPerson[] {
  return line.split(/[;\t]/).flatMap((part) => {
    const email = emailIn(part);
    const text = part
      .replace(EMAIL, ' ')
      .replaceAll(/[<>"]/g, ' ')
      .replace(/^\s*(?:[-*•·–]|\d+[.)])\s+/u, '')
      .trim();
    if (NOISE.test(text)) return [];
    const names = splitNames(text.replace(TIMES, ''));
    // An address belongs to the one name beside it.
    return names.length > 1 ? names.flatMap((name) => listed(name, null)) : listed(names[0] ?? '', email);
  });
}

const LONGEST_NAME = 200;

function listed(text: string, email: string | null): ListedPerson[] {
  const own = email ?? emailIn(text);
  const [surname = '', ...given] = text
    .replace(EMAIL, ' ')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(',');
  const name = [...given, surname].join(' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  const isName = /\p{L}/u.test(name) && !NOISE.test(name);
  if (!isName && own === null) return [];
  return [{ name: isName ? name : (own ?? ''), email: own }];
}

/** Who joined twice is on the list twice. */
function unique(people: readonly ListedPerson[]): ListedPerson[] {
  const kept = new Map<string, ListedPerson>();
  for (const person of people) {
    const key = nameKey(person);
    const known = kept.get(key);
    if (!known) kept.set(key, person);
    else if (known.email === null && person.email !== null) kept.set(key, person);
  }
  return [...kept.values()];
}

const nameKey = ({ name }: ListedPerson) => [...nameTokens(name)].sort().join(' ');

/** An address without a name still tells one: enfys.prawf@… */
function nameTokens(name: string): string[] {
  return tokensOf(name.includes('@') ? name.replace(/@.*$/, '').replaceAll(/[._\d]+/g, ' ') : name);
}

/**
 * Finds each member on the list: by address, else by name, whatever its order, case, accents and titles, with middle
 * names or initials left out on either side. A name that would do for two members is matched with neither.
 */
export function matchAttendance(
  listedPeople: readonly ListedPerson[],
  members: readonly MemberName[],
): MatchedList {
  const known = members.map((member) => ({
    ...member,
    tokens: tokensOf(member.name),
    surname: tokensOf(member.name.trim().split(/\s+/).at(-1) ?? ''),
  }));
  const present = new Set<string>();
  const others: ListedPerson[] = [];
  for (const person of listedPeople) {
    const tokens = nameTokens(person.name);
    const byAddress = known.filter(
      ({ email }) => email && person.email && email.toLowerCase() === person.email.toLowerCase(),
    );
    const found =
      byAddress.length === 1
        ? byAddress[0]
        : (only(known.filter((member) => sameName(tokens, member.tokens))) ??
          only(known.filter((member) => isShorter(tokens, member))));
    // A closer name that fits two people is not settled by one that fits less well.
    const unclear = known.filter((member) => sameName(tokens, member.tokens)).length > 1;
    if (found && !(unclear && byAddress.length !== 1)) present.add(found.id);
    else others.push(person);
  }
  const absent = known.filter(({ id }) => !present.has(id));
  return {
    present: [...present],
    others: others.map((person) => ({ ...person, nearly: nearly(person, absent, others) })),
  };
}

interface Nameable {
  readonly id: string;
  readonly tokens: readonly string[];
}

/** Letters by which a name may differ from a member's, and how long it must be to differ by the second. */
const SLIPS = 2;
const LONG_NAME = 10;

/** Where two members, or two people of the list, come as near, nobody is guessed. */
function nearly(
  { name }: ListedPerson,
  members: readonly Nameable[],
  listedOthers: readonly ListedPerson[],
): string | null {
  const found = only(members.filter((member) => isNear(nameTokens(name), member.tokens)));
  if (!found) return null;
  return listedOthers.filter((other) => isNear(nameTokens(other.name), found.tokens)).length === 1
    ? found.id
    : null;
}

function isNear(tokens: readonly string[], own: readonly string[]): boolean {
  if (tokens.length < 2 || own.length < 2) return false;
  const [a, b] = [tokens.join(' '), own.join(' ')];
  const most = b.length < LONG_NAME ? 1 : SLIPS;
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
}

/** Letters to add, take away or change until one text is the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const changed = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    before = line;
  }
  return before[b.length] ?? 0;
}

const only = <Item>(items: readonly Item[]) => (items.length === 1 ? items[0] : undefined);

function sameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' ');
}

interface KnownName {
  readonly tokens: readonly string[];
  /** More than one token where it is double. */
  readonly surname: readonly string[];
}

/** "E. Prawf" and "Enfys Mair Prawf" for Enfys Prawf: the surname is whole, every other part agrees as far as it goes. */
function isShorter(tokens: readonly string[], { tokens: own, surname }: KnownName): boolean {
  const [first, ...ownMiddle] = own.slice(0, own.length - surname.length);
  if (!first || !surname.every((part) => tokens.includes(part))) return false;
  const [given, ...middle] = tokens.filter((part) => !surname.includes(part));
  if (!given || !agrees(given, first)) return false;
  // Middle names may be missing on one side, but must not contradict each other.
  return (
    middle.length === 0 ||
    ownMiddle.length === 0 ||
    middle.every((part) => ownMiddle.some((known) => agrees(part, known)))
  );
}

const agrees = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
