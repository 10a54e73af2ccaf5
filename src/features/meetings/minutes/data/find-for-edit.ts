import 'server-only';
import type { MinutesContent } from '@/domain/meetings/minutes-content';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { isMemberOn, listMembers } from '../../data/list-members';
import { keyOf } from '../edit-texts';
import { findForStep, findStep } from './find-for-step';
import { findKeptMinutes, readContent } from './find-kept-minutes';
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
  // Nor does a register change what this correction is about to compare with it.
  await tx.$queryRaw`
    SELECT a.id FROM action a JOIN agenda_item i ON i.id = a.agenda_item_id
    WHERE i.meeting_id = ${meetingId}::uuid ORDER BY a.id FOR NO KEY UPDATE OF a`;
  await tx.$queryRaw`
    SELECT d.id FROM decision d JOIN agenda_item i ON i.id = d.agenda_item_id
    WHERE i.meeting_id = ${meetingId}::uuid ORDER BY d.id FOR NO KEY UPDATE OF d`;
  return findEditable(tx, actor, meetingId, basedOn);
}

/** The same for the page with the form, which holds nothing. Without `basedOn` it is the newest version. */
export async function findEditable(tx: Tx, actor: SessionActor, meetingId: string, basedOn?: number) {
  const step = await findStep(tx, actor, meetingId);
  if (!step) return null;
  const { version, kind, language, content: record } = await readMinutes(tx, meetingId);
  const kept = step.minutes.status === 'draft' ? null : await findKeptMinutes(tx, meetingId);
  const content = kept ? withIds(kept, record) : record;
  const last = await tx.minutesVersion.aggregate({ where: { meetingId }, _max: { number: true } });
  const lastNumber = last._max.number ?? 0;
  const wanted = basedOn ?? lastNumber;
  const base = await tx.minutesVersion.findFirst({
    where: { meetingId, number: wanted },
    select: { content: true },
  });
  const ofMeeting = { where: { item: { meetingId } }, select: { id: true, version: true } } as const;
  const rows = [...(await tx.decision.findMany(ofMeeting)), ...(await tx.action.findMany(ofMeeting))];
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  const heldOn = content.heldOn;
  const noted = new Set(content.attendance.map(({ membershipId }) => membershipId));
  const everyone = await listMembers(tx, step.collaborativeId);
  const members = everyone.filter((member) => noted.has(member.id) || isMemberOn(member, heldOn));
  return {
    ...step,
    version,
    language,
    lastNumber,
    /** What the minutes say. */
    content,
    /** Whether that stands whatever the registers write. */
    isFrozen: kept !== null,
    /** What the record behind them says. */
    record,
    base: base && readContent(base.content),
    // Decisions and actions also change in their registers, apart from the meeting.
    versions,
    rows: [...versions]
      .map(([rowId, number]) => `${keyOf(rowId)}:${number}`)
      .sort()
      .join(' '),
    // A decision by correspondence has answers in place of attendance.
    members: kind === 'correspondence' ? [] : members,
    /** Who can have chaired it, and can have taken something on. */
    holders: members,
    everyone,
  };
}

/** Versions from before ids were kept: whoever the record still names so is meant. */
function withIds(kept: MinutesContent, record: MinutesContent): MinutesContent {
  const owners = new Map(record.items.flatMap(({ actions }) => actions.map((each) => [each.id, each])));
  return {
    ...kept,
    chairId: kept.chairId ?? (kept.chair === record.chair ? record.chairId : null),
    items: kept.items.map((item) => ({
      ...item,
      actions: item.actions.map((action) => {
        const now = owners.get(action.id);
        const ownerMembershipId = now?.owner === action.owner ? now.ownerMembershipId : null;
        return { ...action, ownerMembershipId: action.ownerMembershipId ?? ownerMembershipId };
      }),
    })),
  };
}
