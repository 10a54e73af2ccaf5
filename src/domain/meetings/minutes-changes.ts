import type { MinutesContent } from './minutes-content';

export type ChangedKind = 'meeting' | 'attendance' | 'item' | 'decision' | 'action';
export type FieldValue = string | boolean | null;

/** One field that differs. Values are as recorded: codes and ISO days stay codes, the screen puts them in words. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

export interface MinutesChange {
  readonly kind: ChangedKind;
  readonly id: string;
  /** What it is called: a person's name, an item's title, a reference; null for the meeting itself. */
  readonly name: string | null;
  readonly what: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
}

interface Subject {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly name: string | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/**
 * What differs between two versions of the same minutes, field by field in the order of the minutes: the meeting, who
 * was there, then item by item with its decisions and actions. The same content gives none.
 */
export function minutesChanges(before: MinutesContent, after: MinutesContent): MinutesChange[] {
  const [old, now] = [subjectsOf(before), subjectsOf(after)];
  const oldById = new Map(old.map((subject) => [subject.id, subject]));
  const nowIds = new Set(now.map(({ id }) => id));
  const changes = now.map((subject) => changeOf(oldById.get(subject.id), subject));
  // What was taken away stands where it was: after what came before it then.
  for (const [index, subject] of old.entries()) {
    if (nowIds.has(subject.id)) continue;
    const previous = old[index - 1]?.id;
    const at = changes.findIndex(({ id }) => id === previous) + 1;
    changes.splice(at, 0, changeOf(subject, undefined));
  }
  return changes.filter(({ fields, what }) => what !== 'changed' || fields.length > 0);
}

function changeOf(before: Subject | undefined, after: Subject | undefined): MinutesChange {
  const subject = after ?? before;
  if (!subject) throw new Error('A change has at least one side');
  const fields = Object.keys(subject.fields).flatMap((field) => {
    const change = { field, before: before?.fields[field] ?? null, after: after?.fields[field] ?? null };
    return same(change.before, change.after) ? [] : [change];
  });
  const what = before && after ? 'changed' : after ? 'added' : 'removed';
  return { kind: subject.kind, id: subject.id, name: subject.name, what, fields };
}

/** A box that was never ticked and one that was cleared say the same. */
function same(before: FieldValue, after: FieldValue): boolean {
  return before === after || (!before && !after && before !== '' && after !== '');
}

function subjectsOf(content: MinutesContent): Subject[] {
  const { heldOn, startsAt, endsAt, location, purpose, chair } = content;
  const quorate = content.quorate === null ? null : content.quorate ? 'quorate' : 'notQuorate';
  return [
    {
      kind: 'meeting',
      id: 'meeting',
      name: null,
      fields: { heldOn, startsAt, endsAt, location, purpose, chair, quorate },
    },
    ...content.attendance.map(({ id, name, status, inPlaceOf, professionKey, sector }) => ({
      kind: 'attendance' as const,
      id,
      name,
      fields: { name, status, inPlaceOf, profession: professionKey, sector },
    })),
    ...content.items.flatMap(({ id, decisions, actions, language: _, ...item }) => [
      { kind: 'item' as const, id, name: item.title, fields: { ...item } },
      ...decisions.map(({ id: decisionId, reference, text, rationale, status, reviewOn }) => ({
        kind: 'decision' as const,
        id: decisionId,
        name: reference,
        fields: { text, rationale, status, reviewOn },
      })),
      ...actions.map(({ id: actionId, reference, text, owner, dueOn }) => ({
        kind: 'action' as const,
        id: actionId,
        name: reference,
        fields: { text, owner, dueOn },
      })),
    ]),
  ];
}
