import type { MinutesContent } from '@/domain/meetings/minutes-content';
import type { FieldTexts } from '@/domain/meetings/minutes-merge';
import type { ProblemKey } from '@/server/form-fields';
import type { EditInput } from './inputs';

/** The part of a field's name that stands for a record. A letter first: a name part of digits alone would be a place in a list. */
export const keyOf = (id: string): string => `i${id.replaceAll('-', '')}`;

const TICKED = 'yes';
const tick = (value: boolean) => (value ? TICKED : '');

/** What the form of the minutes shows, by field name. Members without an answer were not there. */
export function textsOf(content: MinutesContent, membershipIds: readonly string[]): FieldTexts {
  const texts: Record<string, string> = {
    startsAt: content.startsAt ?? '',
    endsAt: content.endsAt ?? '',
    location: content.location ?? '',
    purpose: content.purpose,
    chairId: content.chairId ?? '',
  };
  const put = (name: string, value: string | null) => {
    texts[name] = value ?? '';
  };
  for (const id of membershipIds) {
    const row = content.attendance.find(
      ({ membershipId, status }) => membershipId === id && status !== 'observer',
    );
    put(`attendance.${keyOf(id)}.answer`, row?.status ?? 'absent');
    put(`attendance.${keyOf(id)}.deputyName`, row?.status === 'deputy_for' ? row.name : null);
  }
  for (const { id, name, status } of content.attendance)
    if (status === 'observer') put(`observers.${keyOf(id)}.name`, name);
  for (const item of content.items) {
    const at = `items.${keyOf(item.id)}`;
    put(`${at}.title`, item.title);
    put(`${at}.note`, item.note);
    put(`${at}.outcome`, item.outcome);
    put(`${at}.closed`, tick(item.closed));
    put(`${at}.closedReason`, item.closedReason);
    put(`${at}.goodPractice`, tick(item.goodPractice));
    put(`${at}.experience`, item.experience);
    put(`${at}.experienceSource`, item.experienceSource);
    put(`${at}.jointWith`, item.jointWith);
    for (const { id, text, rationale } of item.decisions) {
      put(`decisions.${keyOf(id)}.text`, text);
      put(`decisions.${keyOf(id)}.rationale`, rationale);
    }
    for (const { id, text, ownerMembershipId, dueOn } of item.actions) {
      put(`actions.${keyOf(id)}.text`, text);
      put(`actions.${keyOf(id)}.ownerMembershipId`, ownerMembershipId);
      put(`actions.${keyOf(id)}.dueOn`, dueOn);
    }
  }
  return texts;
}

/** The same of what was sent. */
export function textsOfInput(input: EditInput): FieldTexts {
  const { startsAt, endsAt, location, purpose, chairId } = input;
  const texts: Record<string, string> = {
    startsAt: startsAt ?? '',
    endsAt: endsAt ?? '',
    location: location ?? '',
    purpose,
    chairId: chairId ?? '',
  };
  for (const part of ['attendance', 'observers', 'items', 'decisions', 'actions'] as const)
    for (const [key, row] of Object.entries(input[part]))
      for (const [field, value] of Object.entries(row))
        texts[`${part}.${key}.${field}`] = typeof value === 'boolean' ? tick(value) : String(value ?? '');
  return texts;
}

interface Seen {
  readonly version: number;
  readonly rows: string;
}

/**
 * What the form started from. Where nobody saved since, that is what stands there now; for the rest it is what the
 * version held that the form was made from. What is not known is left out: both texts are then shown.
 */
export function startOf(form: Seen, now: Seen, theirs: FieldTexts, kept: FieldTexts): FieldTexts {
  const [before, after] = [new Set(form.rows.split(' ')), now.rows.split(' ')];
  const untouched = new Set(after.filter((row) => before.has(row)).map((row) => row.split(':')[0] ?? ''));
  const start: Record<string, string> = {};
  for (const [name, text] of Object.entries(theirs)) {
    const [part = '', key = ''] = name.split('.');
    const isRow = part === 'decisions' || part === 'actions';
    const stands = isRow ? untouched.has(key) : form.version === now.version;
    const was = stands ? text : kept[name];
    if (was !== undefined) start[name] = was;
  }
  return start;
}

/** What the texts have to say together: a closed item its reason, a deputy a name, an experience whose it was. */
export function problemsOf(texts: FieldTexts): Record<string, ProblemKey> {
  const problems: Record<string, ProblemKey> = {};
  for (const [name, value] of Object.entries(texts)) {
    const row = name.slice(0, name.lastIndexOf('.'));
    const needs = (field: string, problem: ProblemKey) => {
      if (!texts[`${row}.${field}`]) problems[`${row}.${field}`] = problem;
    };
    if (name.endsWith('.closed') && value) needs('closedReason', 'required');
    if (name.endsWith('.answer') && value === 'deputy_for') needs('deputyName', 'required');
    if (name.endsWith('.experience') && value) needs('experienceSource', 'choose');
    if (name.endsWith('.experienceSource') && value) needs('experience', 'required');
  }
  return problems;
}

interface Holders {
  readonly content: MinutesContent;
  readonly holders: readonly { readonly id: string }[];
}

/** What was changed of the chair and of actions has to be possible: somebody of that day, and a day not before it. */
export function problemsOfActions(
  texts: FieldTexts,
  { content, holders }: Holders,
): Record<string, ProblemKey> {
  const problems: Record<string, ProblemKey> = {};
  const isHolder = (id: string) => holders.some((member) => member.id === id);
  const { chairId = '' } = texts;
  if (chairId && chairId !== content.chairId && !isHolder(chairId)) problems.chairId = 'unknownChoice';
  for (const action of content.items.flatMap(({ actions }) => actions)) {
    const at = `actions.${keyOf(action.id)}`;
    const { [`${at}.ownerMembershipId`]: owner = '', [`${at}.dueOn`]: dueOn = '' } = texts;
    if (owner !== (action.ownerMembershipId ?? '') && !isHolder(owner))
      problems[`${at}.ownerMembershipId`] = owner ? 'unknownChoice' : 'choose';
    if (dueOn && dueOn !== action.dueOn && dueOn < content.heldOn)
      problems[`${at}.dueOn`] = 'dayBeforeMeeting';
  }
  return problems;
}
