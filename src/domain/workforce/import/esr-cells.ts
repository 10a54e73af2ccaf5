import { type InPost, type InPostLookup, inPostLookup, judgeInPost, type PostCells } from '../in-post';
import {
  type Determination,
  determineProfession,
  type ProfessionAnswers,
} from '../profession/determine-profession';
import { type ProfessionRow, said } from '../profession/position-row';
import type { ProfessionLists } from '../profession/profession-lists';
import { readRegisterNumber } from '../registration/check-register-number';
import type { ContractType } from './code-words';
import { remembering } from './remembering';
import type { RowReader } from './row-reader';

/** Whether a row counts, and under which contract. */
export interface PostSaid {
  readonly inPost: InPost;
  readonly contractType: ContractType;
}

/** Rules that say a contract by themselves; any other is permanent. */
const CONTRACT_BY_RULE: Readonly<Record<string, ContractType>> = {
  bank: 'bank',
  'bank-worker': 'bank',
  honorary: 'honorary',
  'honorary-worker': 'honorary',
  locum: 'locum',
  'fixed-term': 'fixed_term',
};

const NOTHING: PostCells = { status: null, category: null, personType: null };

function contractTypeOf({ category, personType }: PostCells, rules: InPostLookup): ContractType {
  const judged = [
    judgeInPost({ ...NOTHING, category }, rules),
    judgeInPost({ ...NOTHING, personType }, rules),
  ];
  for (const each of judged) {
    const told = each.kind === 'unknown' ? undefined : CONTRACT_BY_RULE[each.rule ?? ''];
    if (told !== undefined) return told;
  }
  return 'permanent';
}

/** Between cells that are looked up as one text. */
const BETWEEN = '\u0000';
const orNull = (text: string | undefined) => text || null;

/** Reads status, category and person type, for all rows of a file. */
export function postLookup(): (reader: RowReader) => PostSaid {
  const rules = inPostLookup();
  const judge = remembering((text): PostSaid => {
    const [status, category, personType] = text.split(BETWEEN).map(orNull);
    const cells = {
      status: status ?? null,
      category: category ?? null,
      personType: personType ?? null,
    };
    return { inPost: judgeInPost(cells, rules), contractType: contractTypeOf(cells, rules) };
  });
  return (reader) =>
    judge(
      `${reader.raw('status') ?? ''}${BETWEEN}${reader.raw('contractType') ?? ''}${BETWEEN}${reader.raw('personType') ?? ''}`,
    );
}

/** The letters of a number of the HCPC register; of a file that may not tell of persons no more than they are kept. */
function registerLetters(text: string | null): string | null {
  if (text === null) return null;
  return (readRegisterNumber(text) ?? readRegisterNumber(`${text}0`))?.prefix ?? null;
}

/** What a row says of its position. The figures of a register number tell nothing of a profession, and are not here. */
export function positionOf(reader: RowReader): ProfessionRow {
  const text = (column: string) => said(reader.raw(column));
  const letters = registerLetters(reader.raw('registrationNumber'));
  return {
    positionNumber: text('positionNumber'),
    positionTitle: text('positionTitle'),
    jobRole: text('jobRole'),
    occupationCode: text('occupationCode'),
    staffGroup: text('staffGroup'),
    registrationBody: text('registrationBody'),
    registrationType: text('registrationType'),
    registrationNumber: letters === null ? null : `${letters}0`,
  };
}

const FIELDS = [
  'positionNumber',
  'positionTitle',
  'jobRole',
  'occupationCode',
  'staffGroup',
  'registrationBody',
  'registrationType',
  'registrationNumber',
] as const satisfies readonly (keyof ProfessionRow)[];

/** The profession and tier of a position, for all rows of a file. */
export function professionOfPosition(
  lists: ProfessionLists,
  answers: ProfessionAnswers,
): (position: ProfessionRow) => Determination {
  const determine = remembering((text) => {
    const cells = text.split(BETWEEN);
    const row = Object.fromEntries(FIELDS.map((field, at) => [field, orNull(cells[at])]));
    return determineProfession(row as Record<keyof ProfessionRow, string | null>, lists, answers);
  });
  return (position) => determine(FIELDS.map((field) => position[field] ?? '').join(BETWEEN));
}
