import type { Values } from '../start-values';

/** Of the form itself, and the pasted list, which is read once and kept nowhere. */
const NOT_KEPT = new Set(['collaborativeId', 'submissionKey', 'meetingId', 'version', 'attendanceList']);
/** Row identifiers come with the page; alone they are no answer. */
const ROW_ID = /^attendance\[\d+\]\.membershipId$/;

/** Everything that was typed or chosen, by field name; what is empty is left out. */
export function readFields(form: HTMLFormElement): Values {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '' || name.startsWith('$')) continue;
    if (!NOT_KEPT.has(name) && !ROW_ID.test(name)) values[name] = value;
  }
  return values;
}

/** Whether a field holds anything else than what the page came with. */
export function hasBeenTypedInto(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement)
      return (
        field.value !==
        ([...field.options].find((each) => each.defaultSelected)?.value ?? field.options[0]?.value)
      );
    if (field instanceof HTMLInputElement && field.type === 'radio')
      return field.checked !== field.defaultChecked;
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    return isText && field.value !== field.defaultValue;
  });
}

export function isSame(a: Values, b: Values): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

/** An answer as the page shows it: the words of a choice instead of its code. */
export function shownValue(form: HTMLFormElement, name: string, value: string): string {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement)
    return [...field.options].find((option) => option.value === value)?.text ?? value;
  if (field instanceof RadioNodeList) {
    const radio = [...field].find((each) => each instanceof HTMLInputElement && each.value === value);
    return (radio instanceof HTMLInputElement && radio.labels?.[0]?.textContent) || value;
  }
  return value;
}
