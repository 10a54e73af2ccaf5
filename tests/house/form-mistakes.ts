import type { z } from 'zod';
import { fieldName } from '@/server/form-data';

/**
 * Every mistake that a form can be sent with, found by walking its schema: each field left empty, or filled with
 * nonsense, alone and with every answer of every choice that may ask for it.
 */

type Field = { readonly path: readonly string[]; readonly answers: readonly unknown[] };

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
}

const definition = (schema: z.ZodType) => schema.def as unknown as Definition;
/** The row of a record is named by the id of what it shows. */
const ROW = 'i019a0000000070008000000000000000';

function fieldsOf(schema: z.ZodType, path: readonly string[] = []): Field[] {
  const { type, shape, innerType, element, valueType, options, entries, values, ...pipe } =
    definition(schema);
  if (shape && 'day' in shape && 'year' in shape) return [{ path, answers: ['day'] }];
  if (shape) return Object.entries(shape).flatMap(([key, inner]) => fieldsOf(inner, [...path, key]));
  if (innerType) return fieldsOf(innerType, path);
  if (element)
    return fieldsOf(element, [...path, '0']).map((field) =>
      definition(element).type === 'object' || field.path.length > path.length + 1
        ? field
        : { ...field, path },
    );
  if (valueType) return fieldsOf(valueType, [...path, ROW]);
  if (options) {
    const all = options.flatMap((option) => fieldsOf(option, path));
    return [{ path, answers: all.flatMap(({ answers }) => answers).filter((answer) => answer !== '') }];
  }
  if (entries) return [{ path, answers: Object.values(entries) }];
  if (values) return [{ path, answers: values }];
  if (type === 'pipe' && pipe.in && pipe.out)
    return fieldsOf(definition(pipe.in).type === 'transform' ? pipe.out : pipe.in, path);
  return [{ path, answers: [] }];
}

const later = (path: readonly string[]) => /^(end|last|standing|due|next)/.test(path.at(-1) ?? '');
const DAY = (year: string) => ({ day: '1', month: '12', year });

/** What a field of each kind would take; the first that its schema accepts is used. */
function candidates({ path, answers }: Field, place: number): readonly unknown[] {
  const id = `019a0000-0000-7000-8000-${String(place).padStart(12, '0')}`;
  if (answers.includes('day')) return [DAY(later(path) ? '2027' : '2026')];
  const texts = [
    id,
    `place:${id}`,
    `need:${id}`,
    later(path) ? '15:00' : '14:00',
    '4',
    'a@b.example',
    'PH123456',
    '2026-12-01',
    'x'.repeat(64),
  ];
  return answers.length > 0 ? [...answers.toReversed(), [answers[0]]] : texts;
}

function put(form: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [last = '', ...before] = path.toReversed();
  let branch = form;
  for (const part of before.toReversed()) {
    branch[part] ??= {};
    branch = branch[part] as Record<string, unknown>;
  }
  branch[last] = value;
}

function formOf(filled: ReadonlyMap<Field, unknown>): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  for (const [field, value] of filled) put(form, field.path, value);
  return form;
}

export type Mistake = { readonly field: string; readonly problem: string };

type Answers = ReadonlyMap<Field, unknown>;
/** Sends a form and gives the paths of what was wrong with it. */
type Send = (answers: Answers) => readonly string[][];

const empty = (fields: readonly Field[]) =>
  new Map<Field, unknown>(fields.map((field) => [field, undefined]));

/** One answer for every field that its schema takes. */
function rightAnswers(fields: readonly Field[], send: Send): Answers {
  const right = empty(fields);
  for (const [place, field] of fields.entries())
    candidates(field, place).some((candidate) => {
      const wrong = send(right.set(field, candidate));
      return !wrong.some((path) => field.path.every((part, index) => path[index] === part));
    });
  return right;
}

function sendNonsense(fields: readonly Field[], send: Send): void {
  // Nonsense instead of an answer that the form offers was not typed by a person.
  for (const value of [undefined, '', 'x', '0'])
    send(new Map(fields.map((field) => [field, field.answers.length > 0 && value ? undefined : value])));
}

/** Everything answered but one field, with every answer of every choice. */
function sendWithOneLeftOut(fields: readonly Field[], right: Answers, send: Send): void {
  for (const chosen of fields)
    for (const answer of chosen.answers.length > 1 ? chosen.answers : [right.get(chosen)])
      for (const left of fields) send(new Map(right).set(left, undefined).set(chosen, answer));
}

/** One answer, and nothing beside it that the form does not insist on. */
function sendOneAlone(fields: readonly Field[], right: Answers, send: Send): void {
  const bare = empty(fields);
  for (const field of fields) if (send(bare).length > 0) bare.set(field, right.get(field));
  for (const alone of fields)
    for (const answer of alone.answers.length > 0 ? alone.answers : [right.get(alone), 'yes'])
      send(new Map(bare).set(alone, answer));
}

/** Field and problem of everything that can go wrong in a form with this schema. */
export function mistakesIn(schema: z.ZodType): Mistake[] {
  const found = new Map<string, Mistake>();
  const send: Send = (answers) => {
    const parsed = schema.safeParse(formOf(answers));
    const issues = parsed.success ? [] : parsed.error.issues;
    for (const { path, message } of issues) {
      const mistake = { field: fieldName(path), problem: message };
      found.set(`${mistake.field} ${message}`, mistake);
    }
    return issues.map(({ path }) => path.map(String));
  };
  const fields = fieldsOf(schema);
  const right = rightAnswers(fields, send);
  sendNonsense(fields, send);
  sendWithOneLeftOut(fields, right, send);
  sendOneAlone(fields, right, send);
  return [...found.values()];
}
