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

const POST_COLUMNS = ['status', 'contractType', 'personType'];

/** Reads status, category and person type, for all rows of a file. */
export function postLookup(): (reader: RowReader) => PostSaid {
  const rules = inPostLookup();
  const judge = remembering((text): PostSaid => {
    const [status = null, category = null, personType = null] = text.split(BETWEEN).map(said);
    const cells = { status, category, personType };
    return { inPost: judgeInPost(cells, rules), contractType: contractTypeOf(cells, rules) };
  });
  return (reader) => judge(POST_COLUMNS.map((column) => reader.raw(column) ?? '').join(BETWEEN));
}

/** The letters of a number of the HCPC register; of a file that may not tell of persons no more than they are kept. */
function registerLetters(text: string | null): string | null {
  if (text === null) return null;
  return (readRegisterNumber(text) ?? readRegisterNumber(`${text}0`))?.prefix ?? null;
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

/** A row's position, and the profession and tier that it tells. */
export interface PositionSaid {
  readonly position: ProfessionRow;
  readonly told: Determination;
}

/**
 * Reads positions, for all rows of a file. The figures of a register number tell nothing of a profession, and do not
 * come so far.
 */
export function positionLookup(
  lists: ProfessionLists,
  answers: ProfessionAnswers,
): (reader: RowReader) => PositionSaid {
  const determine = remembering((text): PositionSaid => {
    const cells = text.split(BETWEEN);
    const texts = Object.fromEntries(FIELDS.map((field, at) => [field, said(cells[at])]));
    const position = texts as Record<(typeof FIELDS)[number], string | null>;
    return { position, told: determineProfession(position, lists, answers) };
  });
  return (reader) => {
    const cells = FIELDS.map((field) => reader.raw(field) ?? '');
    const letters = registerLetters(reader.raw('registrationNumber'));
    cells[FIELDS.indexOf('registrationNumber')] = letters === null ? '' : `${letters}0`;
    return determine(cells.join(BETWEEN));
  };
}
