import 'server-only';
import { isOpen } from '@/domain/meetings/action-life';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { listPlaceNames } from '../../data/list-place-names';
import { listProfessions } from '../../data/list-professions';
import { actionRows, gapPlacesOf } from '../action-rows';
import { bulkFormProps } from '../bulk-form-props';
import { listMeetingActions } from '../data/list-action-register';
import { ActionTable } from './action-table';
import { BulkActionForm } from './bulk-action-form';

type Props = Readonly<{ locale: Locale; actor: SessionActor; meetingId: string }>;

/** What was agreed at a meeting and how it stands, with the form that moves several at once. Reads for itself. */
export async function MeetingActionsPanel({ locale, actor, meetingId }: Props) {
  const { rows, names } = await readAs(actor, async (tx) => {
    const found = await listMeetingActions(tx, actor, meetingId);
    const placeNames = await listPlaceNames(tx, gapPlacesOf(found));
    return { rows: found, names: { placeNames, professions: await listProfessions(tx) } };
  });
  const words = allWords[locale].registers;
  const [first] = rows;
  if (!first) return null;
  const open = rows.filter(({ status }) => isOpen(status));
  const bulk = await bulkFormProps(
    locale,
    actor,
    { collaborativeId: first.collaborativeId, meetingId },
    open,
  );
  return (
    <section>
      <ActionTable
        locale={locale}
        rows={await actionRows(locale, rows, names, actor.today)}
        caption={words.meetingPanel.title}
        empty={words.meetingPanel.none}
      />
      {bulk ? <BulkActionForm {...bulk} /> : null}
    </section>
  );
}
