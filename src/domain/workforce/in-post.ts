import { foldForSearch } from '../search/fold';
import { IN_POST_RULES, type InPostField, type InPostRule, type Treatment } from './in-post-rules';

/** What a row says of its post, as the extract writes it: words or national codes. Null where there is no column. */
export type PostCells = Readonly<Record<InPostField, string | null>>;

export type InPost =
  | {
      readonly kind: Treatment;
      /** Key of the rule that decided; null where the row says nothing of its post, and so counts as in post. */
      readonly rule: string | null;
      readonly field: InPostField | null;
    }
  /** Counted in nothing and reported, until somebody says what it means. */
  | {
      readonly kind: 'unknown';
      readonly code: 'unknown-status' | 'unknown-category' | 'unknown-person-type';
      readonly field: InPostField;
      readonly value: string;
    };

const FIELDS: readonly InPostField[] = ['status', 'category', 'personType'];

const UNKNOWN = {
  status: 'unknown-status',
  category: 'unknown-category',
  personType: 'unknown-person-type',
} as const satisfies Record<InPostField, string>;

/** What weighs more decides: who has left is on no line, and bank staff are not in post while they are away. */
const WEIGHT: Record<Treatment, number> = { left_out: 3, apart: 2, long_absence: 1, in_post: 0 };

/** "1" and "01" are one code; words are compared without case, accents, "and" and signs between them. */
function plain(text: string): string {
  const folded = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== 'and' && word !== 'a')
    .join(' ');
  return /^\d$/.test(folded) ? `0${folded}` : folded;
}

/** The rules by what extracts write, made once for a file. */
export type InPostLookup = ReadonlyMap<string, InPostRule>;

const keyOf = (field: InPostField, text: string) => `${field}:${plain(text)}`;

/** Throws RangeError where two rules of one field claim the same words: the order of the rules must not decide. */
export function inPostLookup(rules: readonly InPostRule[] = IN_POST_RULES): InPostLookup {
  const lookup = new Map<string, InPostRule>();
  for (const rule of rules) {
    const texts = [...rule.words, ...(rule.esrCode === null ? [] : [rule.esrCode])];
    for (const key of new Set(texts.map((text) => keyOf(rule.field, text)))) {
      if (lookup.has(key)) throw new RangeError(`Two rules for ${key}`);
      lookup.set(key, rule);
    }
  }
  return lookup;
}

/**
 * Whether a row counts in post, is long absent (in post, but not available), stands on a line of its own (bank,
 * honorary, locum) or is left out, by the assignment status, the contract and the person type that it gives. The rules
 * are data: see IN_POST_RULES. What is not on their list is counted in nothing and reported.
 */
export function judgeInPost(cells: PostCells, lookup: InPostLookup): InPost {
  let decided: { readonly rule: InPostRule; readonly field: InPostField } | null = null;
  for (const field of FIELDS) {
    const value = cells[field]?.trim() ?? '';
    if (value === '') continue;
    const rule = lookup.get(keyOf(field, value));
    if (rule === undefined) return { kind: 'unknown', code: UNKNOWN[field], field, value };
    if (decided === null || WEIGHT[rule.treatment] > WEIGHT[decided.rule.treatment])
      decided = { rule, field };
  }
  if (decided === null) return { kind: 'in_post', rule: null, field: null };
  return { kind: decided.rule.treatment, rule: decided.rule.key, field: decided.field };
}
