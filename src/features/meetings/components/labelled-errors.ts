import type { FormState } from '@/ui/form-state';

/**
 * The same answer with each message under the name of its field. In a form with the same fields in many rows the
 * summary would otherwise say "Fill this in" without saying what.
 */
export function labelledErrors(state: FormState, labelOf: (field: string) => string | null): FormState {
  const errors = Object.fromEntries(
    Object.entries(state.errors).map(([field, messages]) => {
      const label = labelOf(field);
      return [field, label ? messages.map((message) => `${label}: ${message}`) : messages];
    }),
  );
  return { ...state, errors };
}
