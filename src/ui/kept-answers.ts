/*
 * What someone has typed, carried over to the same page in the other language. It stays in this tab, is read once and
 * then removed. Hidden fields (identifiers, versions), passwords and files are not carried.
 */

const KEY = 'cydweithio.kept-answers';
const NOT_KEPT = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']);

type Answers = { readonly path: string; readonly forms: readonly (readonly [string, string][])[] };
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Remembers the answers in this page's forms for the page at `href`. */
export function keepAnswers(href: string): void {
  const forms = formsOnPage().map((form) => fieldsOf(form).filter(isAnswered).map(answerOf));
  if (forms.every((answers) => answers.length === 0)) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path: href, forms } satisfies Answers));
  } catch {
    // Storage is full or forbidden: the other language then shows an empty form, as it does without scripts.
  }
}

/** Puts remembered answers back into a form, if they were meant for this page, and forgets them. */
export function restoreAnswers(form: HTMLFormElement): void {
  const kept = readKept();
  if (!kept) return;
  if (kept.path !== location.pathname + location.search) {
    sessionStorage.removeItem(KEY);
    return;
  }
  const index = formsOnPage().indexOf(form);
  const answers = kept.forms[index] ?? [];
  if (answers.length === 0) return;
  for (const field of fieldsOf(form)) {
    const own = answers.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field instanceof HTMLInputElement && isTicked(field)) field.checked = own.includes(field.value);
    else if (own[0] !== undefined) field.value = own[0];
  }
  const forms = kept.forms.map((others, at) => (at === index ? [] : others));
  if (forms.every((others) => others.length === 0)) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, JSON.stringify({ ...kept, forms } satisfies Answers));
}

function readKept(): Answers | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Answers | null;
  } catch {
    return null;
  }
}

function formsOnPage(): HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>('form[data-keeps-answers]')];
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input, select, textarea')].filter(
    (field) => field.name !== '' && !NOT_KEPT.has(field.type),
  );
}

function isTicked(field: HTMLInputElement): boolean {
  return field.type === 'checkbox' || field.type === 'radio';
}

function isAnswered(field: Field): boolean {
  return field instanceof HTMLInputElement && isTicked(field) ? field.checked : field.value !== '';
}

function answerOf(field: Field): [string, string] {
  return [field.name, field.value];
}
