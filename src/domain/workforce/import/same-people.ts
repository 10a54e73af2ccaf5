import type { ImportContext, KnownProfession } from './context';
import type { Texts } from './reading';
import type { RowReader } from './row-reader';

/** Where a profession has no register part of the HCPC, its entries are kept under this one. */
const OTHER_REGISTER = 'other';

/** The register that a profession's entries are kept under. */
function registerOf({ registerPrefix }: KnownProfession): string {
  return registerPrefix ?? OTHER_REGISTER;
}

const REGISTRATION_COLUMNS = [
  'registrationNumber',
  'registrationExpiresOn',
  'registrationCheckedOn',
  'registrationCheckedBy',
] as const;

interface Person {
  readonly row: number;
  name: string;
  /** By register. */
  readonly entries: Map<string, Texts>;
}

/** What rows of one file have to agree on: a post is one person's and stands on one row, a person has one name. */
export function samePeople({ posts, professions }: ImportContext) {
  const holders = new Map(posts.map((post) => [post.postNumber, post.staffNumber]));
  const registers = new Map(professions.map((profession) => [profession.key, registerOf(profession)]));
  const rowOfPost = new Map<string, number>();
  const people = new Map<string, Person>();

  function checkPost(reader: RowReader, postNumber: string, staffNumber: string): void {
    const holder = holders.get(postNumber);
    // A deployment rests on the post: given to another person, it would go with them.
    if (holder !== undefined && holder !== staffNumber) {
      reader.note('IMPORT-POST-OTHER-PERSON', 'postNumber', postNumber);
    }
    const first = rowOfPost.get(postNumber);
    if (first !== undefined) reader.note('IMPORT-ROW-TWICE', 'postNumber', postNumber, { first });
    else rowOfPost.set(postNumber, reader.row);
  }

  function checkName(reader: RowReader, person: Person, name: string): void {
    if (person.name === '') person.name = name;
    if (name !== '' && person.name !== name) {
      reader.note('IMPORT-STAFF-DIFFERS', 'name', name, { first: person.row });
    }
  }

  function checkEntry(reader: RowReader, person: Person, register: string, facts: Texts): void {
    const entry = entryOf(facts);
    const before = person.entries.get(register) ?? {};
    if (Object.keys(entry).some((column) => column in before && before[column] !== entry[column])) {
      const number = facts.registrationNumber ?? '';
      reader.note('IMPORT-REGISTRATION-DIFFERS', 'registrationNumber', number, { first: person.row });
    }
    person.entries.set(register, { ...entry, ...before });
  }

  return {
    check(reader: RowReader, facts: Texts): void {
      const staffNumber = facts.staffNumber ?? '';
      checkPost(reader, facts.postNumber ?? '', staffNumber);
      const person: Person = people.get(staffNumber) ?? { row: reader.row, name: '', entries: new Map() };
      people.set(staffNumber, person);
      checkName(reader, person, facts.name ?? '');
      checkEntry(reader, person, registers.get(facts.profession ?? '') ?? OTHER_REGISTER, facts);
    },
  };
}

/** What a row says of a register entry; what it leaves empty agrees with any. */
function entryOf(facts: Texts): Texts {
  return Object.fromEntries(
    REGISTRATION_COLUMNS.flatMap((column) => {
      const value = facts[column];
      return value === undefined || value === null ? [] : [[column, value]];
    }),
  );
}
