import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import type { RecordFormProps } from '../components/record-form-props';
import { type CollaborativeRow, findCollaborative } from '../data/find-collaborative';
import { isMemberOn, listMembers } from '../data/list-members';
import { listNeedsServed } from '../data/list-needs-served';
import { listPlacesServed } from '../data/list-places-served';
import { listProfessions } from '../data/list-professions';
import { quorumTerms } from '../quorum-terms';
import { recordOptions } from '../record-options';
import { recordWords } from '../record-words';
import { findDraft } from './data/find-draft';
import { findPlannedMeeting, type PlannedMeetingRow } from './data/find-planned-meeting';
import { savedDraft } from './saved-draft';
import { draftOverAgenda, plannedValues, startValues } from './start-values';

/** Everything that the form reads, for a planned meeting or for one that nobody planned. */
export async function findRecordPage(
  tx: Tx,
  actor: SessionActor,
  collaborativeId: string,
  meetingId: string | null,
) {
  const collaborative = await findCollaborative(tx, actor, collaborativeId);
  const planned = meetingId ? await findPlannedMeeting(tx, actor, meetingId) : null;
  const days = planned ? [actor.today, planned.heldOn] : [actor.today];
  const members = await listMembers(tx, collaborativeId);
  return {
    collaborative,
    planned,
    members: members.filter((member) => days.some((day) => isMemberOn(member, day))),
    needs: await listNeedsServed(tx, collaborativeId, actor.today),
    places: await listPlacesServed(tx, collaborativeId, actor.today),
    professions: await listProfessions(tx),
    draft: await findDraft(tx, { personId: actor.personId, collaborativeId, meetingId }),
  };
}

type Facts = Awaited<ReturnType<typeof findRecordPage>> & {
  readonly collaborative: CollaborativeRow;
  readonly planned: PlannedMeetingRow | null;
};

/** The same as the form's own props, in the reader's language. */
export async function recordFormProps(
  locale: Locale,
  actor: SessionActor,
  facts: Facts,
): Promise<RecordFormProps> {
  const { collaborative, planned } = facts;
  const { members, options, tallied } = await recordOptions(locale, facts);
  const own = facts.members.find(({ personId }) => personId === actor.personId)?.id ?? null;
  const begin = startValues(actor.today, locale, members, own);
  const draft = facts.draft && savedDraft(locale, facts.draft);
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const draftAddress = `/${locale}/collaboratives/${collaborative.id}/meetings/draft`;
  return {
    form: formWords(locale),
    words: await recordWords(locale),
    collaborativeId: collaborative.id,
    submissionKey: newSubmissionKey(),
    planned: planned && {
      id: planned.id,
      version: planned.version,
      items: planned.items.length,
      notYet:
        planned.heldOn > actor.today
          ? t('record.notYet', { day: formats(locale).day(planned.heldOn) })
          : null,
    },
    fresh: planned ? plannedValues(begin, planned) : begin,
    draft: draft && planned ? { ...draft, content: draftOverAgenda(draft.content, planned.items) } : draft,
    draftUrl: planned ? `${draftAddress}?meeting=${planned.id}` : draftAddress,
    // One device may be used by several people.
    storageKey: `cydweithio.draft.${actor.personId}.${planned?.id ?? collaborative.id}`,
    members,
    options,
    terms: quorumTerms(collaborative),
    tallied: collaborative.tallyOn ? tallied : [],
  };
}
