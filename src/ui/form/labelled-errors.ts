import type { FormState } from '../form-state';

/**
 * The same answer with each message under the name of its field, in the order in which the fields stand on the page.
 * A message that says itself what to answer stands alone, unless several rows of the form ask for the same.
 */
export function labelledErrors(
  state: FormState,
  labelOf: (field: string) => string | null,
  order: readonly string[],
): FormState {
  const errors = Object.entries(state.errors)
    .sort(([a], [b]) => placeOf(a, order) - placeOf(b, order))
    .map(([field, messages]): [string, string[]] => {
      const label = labelOf(field);
      const speaks = (message: string) => !isInRow(field) && (state.named ?? []).includes(message);
      return [
        field,
        messages.map((message) => (label && !speaks(message) ? `${label}: ${message}` : message)),
      ];
    });
  return { ...state, errors: Object.fromEntries(errors) };
}

/** What a form calls its fields, by name and in their order; a day's three boxes are one field. */
export function errorsUnderLabels(
  state: FormState,
  labels: Readonly<Record<string, string>>,
): FormState['errors'] {
  return labelledErrors(
    state,
    (field) => labels[field.replace(/\.(day|month|year)$/, '')] ?? null,
    Object.keys(labels),
  ).errors;
}

function placeOf(field: string, order: readonly string[]): number {
  const place = order.indexOf(field.replace(/[.[].*$/, ''));
  return place === -1 ? order.length : place;
}

/** `items[0].title`, or a row named by the id of what it shows. */
function isInRow(field: string): boolean {
  return /\[\d+\]|[.[]i?[0-9a-f-]{32,36}\b/.test(field);
}
