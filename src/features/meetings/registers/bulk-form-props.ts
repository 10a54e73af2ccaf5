import 'server-only';
import { can } from '@/domain/access/can';
import { partsIn, stepsOpenTo } from '@/domain/meetings/action-life';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import type { SessionActor } from '@/server/actor';
import { BULK_MOVES, MOST_AT_ONCE } from './choices';
import type { BulkFormProps } from './components/bulk-action-form';
import type { ActionRow } from './data/list-action-register';
import { registerWords } from './register-words';

/** The form for moving several actions at once, with those that this person may move; null where there are none. */
export async function bulkFormProps(
  locale: Locale,
  actor: SessionActor,
  { collaborativeId, meetingId }: { readonly collaborativeId: string; readonly meetingId: string | null },
  actions: readonly ActionRow[],
): Promise<BulkFormProps | null> {
  const target = { kind: 'collaborative', id: collaborativeId } as const;
  if (!can(actor, 'action:update', target)) return null;
  const who = { personId: actor.personId, keepsRegister: can(actor, 'register:manage', target) };
  const words = await registerWords(locale);
  const { bulk, move } = allWords[locale].registers;
  const { day } = formats(locale);
  const movable = actions
    .filter((action) => stepsOpenTo(action, partsIn(action, who)).includes('close'))
    .slice(0, MOST_AT_ONCE);
  if (movable.length === 0) return null;
  // What every one of them may do: a deputy cannot drop what they stand in for.
  const steps = BULK_MOVES.filter(
    (step) =>
      step === 'start' || movable.every((action) => stepsOpenTo(action, partsIn(action, who)).includes(step)),
  );
  return {
    summary: meetingId === null ? bulk.title : bulk.titleMeeting,
    form: formWords(locale),
    collaborativeId,
    meetingId,
    words: bulk,
    steps: steps.map((value) => ({ value, label: move[value] })),
    rows: movable.map((action) => ({
      id: action.id,
      version: action.version,
      label: words('bulk.row', { reference: action.reference, text: action.text }),
      lang: action.language === locale ? undefined : action.language,
      detail: words('bulk.rowDetail', {
        owner: action.ownerName,
        due: action.dueOn ? day(action.dueOn) : words('actions.noDue'),
      }),
    })),
  };
}
