import 'server-only';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { isMemberOn, listMembers } from '../../data/list-members';
import { keyOf } from '../edit-texts';
import { minutesContent } from '../minutes-content';
import { findForStep, findStep } from './find-for-step';
import { readMinutes } from './snapshot-minutes';

export type MinutesForEdit = NonNullable<Awaited<ReturnType<typeof findForEdit>>>;

/**
 * Minutes as they are now, as they were in the version that a form was made from, and whose attendance can be noted.
 * Holds the meeting, so that of two people who save at once the second sees what the first one saved.
 */
export async function findForEdit(tx: Tx, actor: SessionActor, meetingId: string, basedOn: number) {
  const step = await findForStep(tx, actor, meetingId);
  if (!step) return null;
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR NO KEY UPDATE`;
  return findEditable(tx, actor, meetingId, basedOn);
}

/** The same for the page with the form, which holds nothing. Without `basedOn` it is the newest version. */
export async function findEditable(tx: Tx, actor: SessionActor, meetingId: string, basedOn?: number) {
  const step = await findStep(tx, actor, meetingId);
  if (!step) return null;
  const { version, kind, language, content } = await readMinutes(tx, meetingId);
  const last = await tx.minutesVersion.aggregate({ where: { meetingId }, _max: { number: true } });
  const lastNumber = last._max.number ?? 0;
  const wanted = basedOn ?? lastNumber;
  const base = await tx.minutesVersion.findFirst({
    where: { meetingId, number: wanted },
    select: { content: true },
  });
  const ofMeeting = { where: { item: { meetingId } }, select: { id: true, version: true } } as const;
  const rows = [...(await tx.decision.findMany(ofMeeting)), ...(await tx.action.findMany(ofMeeting))];
  const heldOn = content.heldOn;
  const noted = new Set(content.attendance.map(({ membershipId }) => membershipId));
  const members = (await listMembers(tx, step.collaborativeId)).filter(
    (member) => noted.has(member.id) || isMemberOn(member, heldOn),
  );
  return {
    ...step,
    version,
    language,
    lastNumber,
    content,
    base: base && readContent(base.content),
    // Decisions and actions also change in their registers, apart from the meeting.
    rows: rows
      .map((row) => `${keyOf(row.id)}:${row.version}`)
      .sort()
      .join(' '),
    // A decision by correspondence has answers in place of attendance.
    members: kind === 'correspondence' ? [] : members,
  };
}

/** Null for a version that this portal can no longer read. */
function readContent(content: unknown): MinutesContent | null {
  const parsed = minutesContent.safeParse(content);
  return parsed.success ? parsed.data : null;
}
