import type { FormState } from '@/ui/form-state';

/** A refusal with what the page does not say yet or, where it says all of it, with where that stands. */
export function withoutListed(state: FormState, listed: readonly string[], where: string): FormState {
  if (state.status !== 'refused') return state;
  const findings = (state.findings ?? []).filter(({ sentence }) => !listed.includes(sentence));
  return findings.length > 0 ? { ...state, findings } : { ...state, findings, message: where };
}
