import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import type { FieldTexts } from '@/domain/meetings/minutes-merge';
import type { Tx } from '@/server/db';
import type { Answer } from '../../choices';
import { keyOf } from '../edit-texts';
import { closeWhatWasCarried } from './close-what-was-carried';
import type { MinutesForEdit } from './find-for-edit';
import { snapshotMinutes } from './snapshot-minutes';
import { type QuorumChange, workOutQuorum } from './work-out-quorum';

interface Saving {
  readonly personId: string;
  readonly reason: string | null;
  readonly reasonLanguage: 'cy' | 'en';
}

interface Saved {
  /** Of the version of the minutes. */
  readonly number: number;
  /** What became of quorum and decisions; null where attendance stayed as it was. */
  readonly quorum: QuorumChange | null;
  /** Items of other meetings that were closed along with the one that they come from. */
  readonly closedIds: readonly string[];
}

/** Writes the texts into the record, keeps it as the next version and says what came of it. */
export async function saveEdit(
  tx: Tx,
  loaded: MinutesForEdit,
  texts: FieldTexts,
  { personId, reason, reasonLanguage }: Saving,
): Promise<Saved> {
  const { id, content, lastNumber } = loaded;
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
      version: { increment: 1 },
    },
  });
  const closedIds = await saveItems(tx, content, texts);
  await saveObservers(tx, content, texts);
  const quorum = (await saveAttendance(tx, loaded, texts)) ? await workOutQuorum(tx, loaded) : null;
  return { number: await snapshotMinutes(tx, id, personId, reason, reasonLanguage), quorum, closedIds };
}

/** Those of the fields whose text is another than it was. */
function changedOf<Row extends object>(
  at: string,
  row: Row,
  fields: readonly (keyof Row & string)[],
  texts: FieldTexts,
) {
  const changed: Partial<Record<keyof Row & string, string | boolean | null>> = {};
  for (const field of fields) {
    const text = texts[`${at}.${field}`];
    const was = row[field] as string | boolean | null;
    if (text === undefined) continue;
    const now = typeof was === 'boolean' ? text !== '' : text || null;
    if (now !== was) changed[field] = now;
  }
  return Object.keys(changed).length > 0 ? changed : null;
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

async function saveItems(tx: Tx, content: MinutesContent, texts: FieldTexts): Promise<string[]> {
  const version = { increment: 1 };
  const closedIds: string[] = [];
  for (const item of content.items) {
    const changed = changedOf(`items.${keyOf(item.id)}`, item, ITEM_FIELDS, texts);
    // Decisions and actions of an item first: once it is closed, row security asks about them as well.
    for (const decision of item.decisions) {
      const fields = changedOf(`decisions.${keyOf(decision.id)}`, decision, ['text', 'rationale'], texts);
      if (fields)
        await tx.decision.updateMany({ where: { id: decision.id }, data: { ...fields, version } as never });
    }
    for (const action of item.actions) {
      const fields = changedOf(`actions.${keyOf(action.id)}`, action, ['text'], texts);
      if (fields)
        await tx.action.updateMany({ where: { id: action.id }, data: { ...fields, version } as never });
    }
    if (changed)
      await tx.agendaItem.updateMany({ where: { id: item.id }, data: { ...changed, version } as never });
    if (changed?.closed === true) closedIds.push(...(await closeWhatWasCarried(tx, item.id)));
  }
  return closedIds;
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
