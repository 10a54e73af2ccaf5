import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { ItemOutcome } from '@/domain/meetings/meeting';
import type { FieldTexts } from '@/domain/meetings/minutes-merge';
import { outcomeWithAdded } from '@/domain/meetings/minutes-outcome';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import type { ProblemKey } from '@/server/form-fields';
import { type CollaborativeFacts, itemProblems } from '../check-against-collaborative';
import { listNeedsServed } from '../data/list-needs-served';
import { listPlacesServed } from '../data/list-places-served';
import { listProfessions } from '../data/list-professions';
import { type ItemInput, isUsed } from '../inputs';
import type { RecordedItem } from '../record/record-rows';
import type { MinutesForEdit } from './data/find-for-edit';
import { keyOf } from './edit-texts';
import type { EditInput } from './inputs';

/** What a correction takes up that the record forgot. */
export interface Additions {
  readonly newItems: readonly RecordedItem[];
  /** Items that stand, with the decision and the actions that are added to them alone. */
  readonly ofItems: readonly RecordedItem[];
  readonly observers: EditInput['newObservers'];
}

const NOTHING: ItemInput = {
  id: null,
  title: null,
  serves: null,
  needId: null,
  broughtById: null,
  intendedOutcome: null,
  note: null,
  outcome: null,
  actions: [],
};

type Around = Pick<MinutesForEdit, 'content'>;

type Added = Pick<EditInput, 'newItems' | 'newObservers' | 'added'>;

export function additionsOf({ newItems, newObservers, added }: Added, { content }: Around): Additions {
  return {
    newItems: newItems.filter(isUsed).map((item) => ({ ...item, id: uuidv7(), isPlanned: false })),
    ofItems: content.items.flatMap(({ id }) => {
      const item = { ...NOTHING, ...added[keyOf(id)] };
      return isUsed(item) ? [{ ...item, id, isPlanned: true }] : [];
    }),
    observers: newObservers.filter(({ name }) => name),
  };
}

export const isEmpty = ({ newItems, ofItems, observers }: Additions): boolean =>
  newItems.length + ofItems.length + observers.length === 0;

/** What the form says, with what came of the items that something is added to. */
export function withOutcomes(texts: FieldTexts, { ofItems }: Additions): FieldTexts {
  const outcomes = ofItems.map(({ id, decision, actions }) => {
    const name = `items.${keyOf(id)}.outcome`;
    const said = (texts[name] || null) as ItemOutcome | null;
    const added = { decided: Boolean(decision?.text), acted: actions.some(({ text }) => text) };
    return [name, outcomeWithAdded(said, added) ?? ''] as const;
  });
  return { ...texts, ...Object.fromEntries(outcomes) };
}

/** What is wrong with them by the collaborative's own records, which are read only where there is something to check. */
export async function problemsOfAdditions(
  tx: Tx,
  { newItems, newObservers, added }: Added,
  loaded: MinutesForEdit,
  today: CalendarDay,
): Promise<Record<string, ProblemKey>> {
  const { content, collaborativeId, everyone } = loaded;
  const known = new Set(content.items.map(({ id }) => keyOf(id)));
  const strange = Object.entries(added).filter(
    ([key, row]) => !known.has(key) && isUsed({ ...NOTHING, ...row }),
  );
  if (strange.length === 0 && isEmpty(additionsOf({ newItems, newObservers, added }, loaded))) return {};
  const professions = await listProfessions(tx);
  const facts: CollaborativeFacts = {
    today,
    members: new Map(everyone.map((member) => [member.id, member])),
    placeIds: new Set((await listPlacesServed(tx, collaborativeId, today)).map(({ id }) => id)),
    needIds: new Set((await listNeedsServed(tx, collaborativeId, today)).map(({ id }) => id)),
    professionKeys: new Set(professions.filter(({ isTier }) => !isTier).map(({ key }) => key)),
    itemIds: new Set(),
    agendaNeedIds: new Set(),
  };
  const found = [
    ...newItems.flatMap((item, index) =>
      isUsed(item) ? itemProblems(item, `newItems[${index}]`, content.heldOn, facts) : [],
    ),
    ...Object.entries(added).flatMap(([key, row]) =>
      itemProblems({ ...NOTHING, ...row }, `added.${key}`, content.heldOn, facts),
    ),
    ...strange.map(([key]) => [`added.${key}.decision.text`, 'unknownChoice'] as const),
    ...newObservers.flatMap(({ professionKey }, index) =>
      professionKey && !facts.professionKeys.has(professionKey)
        ? [[`newObservers[${index}].professionKey`, 'unknownChoice'] as const]
        : [],
    ),
  ];
  return Object.fromEntries(found);
}
