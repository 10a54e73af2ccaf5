import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import { frozenMinutes, type SaidByCorrection } from '@/domain/meetings/minutes-frozen';
import type { FieldTexts } from '@/domain/meetings/minutes-merge';
import type { Tx } from '@/server/db';
import type { Answer } from '../../choices';
import { type Additions, isEmpty } from '../additions';
import { keyOf } from '../edit-texts';
import { changedOf } from './changed-of';
import { closeWhatWasCarried } from './close-what-was-carried';
import { type Correcting, correctAgreed } from './correct-agreed';
import type { MinutesForEdit } from './find-for-edit';
import { saveAdditions } from './save-additions';
import { readMinutes, snapshotMinutes } from './snapshot-minutes';
import { type QuorumChange, workOutQuorum } from './work-out-quorum';

interface Saving extends Correcting {
  readonly additions: Additions;
  readonly reason: string | null;
  readonly reasonLanguage: 'cy' | 'en';
}

export interface Saved {
  /** Of the version of the minutes. */
  readonly number: number;
  /** What became of quorum and decisions; null where attendance stayed as it was. */
  readonly quorum: QuorumChange | null;
  /** Items of other meetings that were closed along with the one that they come from. */
  readonly closedIds: readonly string[];
  /** How much was taken up, and under which references; null where nothing was. */
  readonly added: Awaited<ReturnType<typeof saveAdditions>> | null;
}

/** Writes the texts into the record, keeps it as the next version and says what came of it. */
export async function saveEdit(
  tx: Tx,
  loaded: MinutesForEdit,
  texts: FieldTexts,
  saving: Saving,
): Promise<Saved> {
  const { id, content, record, lastNumber, isFrozen } = loaded;
  const { personId, reason, reasonLanguage, additions } = saving;
  // Recorded before versions were kept: what it was must not be lost.
  if (lastNumber === 0) await snapshotMinutes(tx, id, personId, null);
  const read = (name: string, was: string | null) => (name in texts ? texts[name] || null : was);
  await tx.meeting.updateMany({
    where: { id },
    data: {
      startsAt: read('startsAt', content.startsAt),
      endsAt: read('endsAt', content.endsAt),
      location: read('location', content.location),
      purpose: read('purpose', content.purpose) ?? content.purpose,
      chairId: read('chairId', content.chairId),
      version: { increment: 1 },
    },
  });
  const { closedIds, said } = await saveItems(tx, loaded, texts, saving);
  await saveObservers(tx, content, texts);
  const quorum = (await saveAttendance(tx, loaded, texts)) ? await workOutQuorum(tx, loaded) : null;
  const quorate = quorum ? quorum.quorate.after : content.quorate;
  const added = isEmpty(additions) ? null : await saveAdditions(tx, loaded, additions, quorate);
  const { content: after } = await readMinutes(tx, id);
  const frozen = isFrozen ? frozenMinutes(content, record, after, said) : null;
  const number = await snapshotMinutes(tx, id, personId, reason, reasonLanguage, frozen);
  return { number, quorum, closedIds, added };
}

const ITEM_FIELDS = [
  'title',
  'note',
  'outcome',
  'closed',
  'closedReason',
  'goodPractice',
  'experience',
  'experienceSource',
  'jointWith',
] as const;

async function saveItems(tx: Tx, loaded: MinutesForEdit, texts: FieldTexts, saving: Saving) {
  const version = { increment: 1 };
  const closedIds: string[] = [];
  let said: SaidByCorrection = {};
  for (const item of loaded.content.items) {
    const changed = changedOf(`items.${keyOf(item.id)}`, item, ITEM_FIELDS, texts);
    // Decisions and actions of an item first: once it is closed, row security asks about them as well.
    said = { ...said, ...(await correctAgreed(tx, loaded, item, texts, saving)) };
    if (changed)
      await tx.agendaItem.updateMany({ where: { id: item.id }, data: { ...changed, version } as never });
    if (changed?.closed === true) closedIds.push(...(await closeWhatWasCarried(tx, item.id)));
  }
  return { closedIds, said };
}

async function saveObservers(tx: Tx, content: MinutesContent, texts: FieldTexts): Promise<void> {
  for (const { id, name, status } of content.attendance) {
    if (status !== 'observer') continue;
    const text = texts[`observers.${keyOf(id)}.name`];
    if (text === undefined || text === name) continue;
    if (text === '') await tx.attendance.deleteMany({ where: { id } });
    else await tx.attendance.updateMany({ where: { id }, data: { name: text } });
  }
}

/** Whether anybody's attendance became another. */
async function saveAttendance(
  tx: Tx,
  { id: meetingId, content, members }: MinutesForEdit,
  texts: FieldTexts,
): Promise<boolean> {
  let changed = false;
  for (const member of members) {
    const at = `attendance.${keyOf(member.id)}`;
    const answer = texts[`${at}.answer`] as Answer | undefined;
    const row = content.attendance.find(
      ({ membershipId, status }) => membershipId === member.id && status !== 'observer',
    );
    if (answer === undefined || (answer === 'absent' && !row)) continue;
    if (answer === 'absent') {
      await tx.attendance.deleteMany({ where: { id: row?.id ?? '' } });
      changed = true;
      continue;
    }
    const noted = notedAs(member, row, answer, texts[`${at}.deputyName`] ?? '');
    if (row && row.status === noted.status && row.name === noted.name) continue;
    if (row) await tx.attendance.updateMany({ where: { id: row.id }, data: noted });
    else
      await tx.attendance.createMany({
        data: { id: uuidv7(), meetingId, membershipId: member.id, ...noted },
      });
    changed = true;
  }
  return changed;
}

/** Name, profession and sector stay as they were that day; whoever came in somebody's place brought their own. */
function notedAs(
  member: MinutesForEdit['members'][number],
  row: MinutesContent['attendance'][number] | undefined,
  status: Exclude<Answer, 'absent'>,
  deputyName: string,
) {
  const { professionKey, sector } =
    row && (row.status !== 'deputy_for' || status === 'deputy_for') ? row : member;
  const own = row && row.status !== 'deputy_for' ? row.name : member.name;
  return { status, name: status === 'deputy_for' ? deputyName || own : own, professionKey, sector };
}
