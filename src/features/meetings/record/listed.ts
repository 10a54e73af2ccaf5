import type { MemberAnswer } from '../attendees';

/** What becomes of a person on a pasted list who is no member: an observer, or a member after all, or their deputy. */
export type ListedAs =
  /** Nobody has said it yet: it counts for nothing, and the meeting is not saved so. */
  | { readonly kind: 'open' }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'observer' }
  | { readonly kind: 'present' | 'deputy'; readonly membershipId: string };

const PATTERN = /^(present|deputy):([0-9a-f-]{36})$/;

/** `leave-out`, `observer`, `present:<membership>`, `deputy:<membership>`, or empty; null for anything else. */
export function parseListedAs(text: string): ListedAs | null {
  if (text === '') return { kind: 'open' };
  if (text === 'leave-out') return { kind: 'leave-out' };
  if (text === 'observer') return { kind: 'observer' };
  const [, kind, membershipId] = PATTERN.exec(text) ?? [];
  return (kind === 'present' || kind === 'deputy') && membershipId ? { kind, membershipId } : null;
}

interface Listed {
  readonly name: string | null;
  readonly as: ListedAs;
}

type Answers = ReadonlyMap<string, MemberAnswer>;

/**
 * The answers with what was said of the list. Whoever has another answer already, or two from the list, is named in
 * `twice` by place in the list, and keeps the first.
 */
export function applyListed(answers: Answers, listed: readonly Listed[]) {
  const all = new Map(answers);
  const twice: number[] = [];
  const observers: string[] = [];
  listed.forEach(({ name, as }, index) => {
    if (as.kind === 'observer' && name) observers.push(name);
    if (as.kind !== 'present' && as.kind !== 'deputy') return;
    const known = all.get(as.membershipId);
    const answer = as.kind === 'present' ? 'present' : 'deputy_for';
    const isSame = known?.answer === answer && (answer === 'present' || known.deputyName === name);
    if (isSame) return;
    if (known?.answer && known.answer !== 'absent') twice.push(index);
    else
      all.set(as.membershipId, {
        answer,
        deputyName: answer === 'deputy_for' ? name : null,
        deputyProfession: null,
        deputySector: null,
      });
  });
  return { answers: all, observers, twice };
}
