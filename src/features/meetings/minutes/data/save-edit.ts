import 'server-only';
import { uuidv7 } from 'uuidv7';
import { decisionStatus } from '@/domain/meetings/decision-status';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import type { FieldTexts } from '@/domain/meetings/minutes-merge';
import { isQuorate } from '@/domain/meetings/quorum';
import type { Tx } from '@/server/db';
import type { Answer } from '../../choices';
import { quorumTerms } from '../../quorum-terms';
import { keyOf } from '../edit-texts';
import type { MinutesForEdit } from './find-for-edit';
import { snapshotMinutes } from './snapshot-minutes';

interface Saving {
  readonly personId: string;
  readonly reason: string | null;
  readonly reasonLanguage: 'cy' | 'en';
}

/** Writes the texts into the record, keeps it as the next version and says its number. */
export async function saveEdit(
  tx: Tx,
  loaded: MinutesForEdit,
  texts: FieldTexts,
  { personId, reason, reasonLanguage }: Saving,
): Promise<number> {
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
  await saveItems(tx, content, texts);
  await saveObservers(tx, content, texts);
  if (await saveAttendance(tx, loaded, texts)) await workOutQuorum(tx, loaded);
  return snapshotMinutes(tx, id, personId, reason, reasonLanguage);
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

async function saveItems(tx: Tx, content: MinutesContent, texts: FieldTexts): Promise<void> {
  const version = { increment: 1 };
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
  }
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

/**
 * Who was there decides whether the meeting was quorate, and so what its decisions are, unless a later meeting has
 * dealt with them already.
 */
async function workOutQuorum(tx: Tx, { id, collaborativeId, members }: MinutesForEdit): Promise<void> {
  const terms = await tx.collaborative.findUniqueOrThrow({
    where: { id: collaborativeId },
    select: { quorumMembers: true, quorumProfessions: true, quorumSectors: true, quorumLeadRequired: true },
  });
  const rows = await tx.attendance.findMany({
    where: { meetingId: id },
    select: { membershipId: true, status: true, professionKey: true, sector: true },
  });
  const roles = new Map(members.map(({ id: member, role }) => [member, role]));
  const attendees = rows.map((row) => ({ ...row, role: roles.get(row.membershipId ?? '') ?? null }));
  const quorate = isQuorate(quorumTerms(terms), attendees);
  await tx.meeting.updateMany({ where: { id }, data: { quorate } });
  const status = decisionStatus(quorate);
  await tx.decision.updateMany({
    where: {
      item: { meetingId: id },
      ratifiedAtId: null,
      status: status === 'decided' ? 'recommended' : 'decided',
    },
    data: { status, version: { increment: 1 } },
  });
}
