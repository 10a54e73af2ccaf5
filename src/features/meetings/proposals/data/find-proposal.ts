import 'server-only';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { nextStops } from '@/domain/meetings/proposal-path';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import { readAs, type Tx } from '@/server/db';
import { listStops } from './list-stops';
import { type StepRow, stepRow, stepSelect } from './step-rows';
import { visibleProposals } from './visible-proposals';

export type ProposalPage = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

/**
 * A proposal with its steps, its need and, for the collaborative's own people, where it comes from. Each related record
 * is read apart: row security may hide it, and what is hidden is simply not there.
 */
export function findProposal(actor: SessionActor, id: string) {
  return readAs(actor, async (tx) => {
    const row = await tx.proposal.findFirst({
      where: { AND: [{ id }, visibleProposals(actor)] },
      select: {
        id: true,
        reference: true,
        collaborativeId: true,
        agendaItemId: true,
        decisionId: true,
        needId: true,
        title: true,
        statement: true,
        evidence: true,
        aims: true,
        parties: true,
        language: true,
        status: true,
        madeOn: true,
        madeById: true,
        funder: true,
        fundedOn: true,
        fundingGranted: true,
        fundingNote: true,
        fundingLanguage: true,
        withdrawnOn: true,
        withdrawnReason: true,
        withdrawnLanguage: true,
        version: true,
        collaborative: { select: { id: true, nameEn: true, nameCy: true } },
        steps: { orderBy: { position: 'asc' }, select: stepSelect },
      },
    });
    if (!row) return null;
    const { collaborativeId, needId } = row;
    const steps = row.steps.map(stepRow);
    const own = can(actor, 'proposal:view', { kind: 'collaborative', id: collaborativeId });
    const decision = own ? await findDecision(tx, row.decisionId) : null;
    return {
      ...row,
      own,
      steps,
      madeOn: dayFromDate(row.madeOn),
      fundedOn: dayFromDateOrNull(row.fundedOn),
      withdrawnOn: dayFromDateOrNull(row.withdrawnOn),
      names: await namesOf(tx, [row.madeById, ...steps.flatMap(({ recordedById }) => recordedById ?? [])]),
      need: await findNeed(tx, needId),
      item: own ? await findItem(tx, row.agendaItemId) : null,
      decision,
      gaps: await listGaps(tx, actor, { collaborativeId, needId, steps }),
      next: nextStops(steps, row.status, await listStops(tx, collaborativeId, actor.today)),
    };
  });
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

async function findNeed(tx: Tx, id: string | null) {
  const row = id
    ? await tx.need.findUnique({
        where: { id },
        select: {
          reference: true,
          titleEn: true,
          titleCy: true,
          statement: true,
          language: true,
          place: { select: { nameEn: true, nameCy: true } },
        },
      })
    : null;
  return row && { ...row, nameEn: row.titleEn, nameCy: row.titleCy };
}

async function findItem(tx: Tx, id: string | null) {
  const item = id
    ? await tx.agendaItem.findUnique({ where: { id }, select: { title: true, meetingId: true } })
    : null;
  const meeting = item
    ? await tx.meeting.findUnique({
        where: { id: item.meetingId },
        select: { id: true, reference: true, heldOn: true, language: true },
      })
    : null;
  return (
    item && meeting && { title: item.title, meeting: { ...meeting, heldOn: dayFromDate(meeting.heldOn) } }
  );
}

function findDecision(tx: Tx, id: string | null) {
  return id
    ? tx.decision.findUnique({
        where: { id },
        select: { id: true, reference: true, text: true, language: true },
      })
    : null;
}

const gapRow = z.object({
  placeId: z.uuid(),
  professionKey: z.string(),
  placeNameEn: z.string(),
  placeNameCy: z.string(),
  professionNameEn: z.string(),
  professionNameCy: z.string(),
});

export type GapRow = z.output<typeof gapRow>;

interface About {
  readonly collaborativeId: string;
  readonly needId: string | null;
  readonly steps: readonly StepRow[];
}

/** Where the need shows as a gap that the reader may open: at the place that was asked last, or at those served. */
async function listGaps(tx: Tx, actor: SessionActor, { collaborativeId, needId, steps }: About) {
  if (!needId) return [];
  const served = await tx.collaborativeServes.findMany({
    where: { collaborativeId },
    select: { placeId: true },
  });
  const mayOpen = (placeId: string) => can(actor, 'gap:view', { kind: 'place', id: placeId });
  const asked = steps.findLast(({ kind, id }) => kind === 'place' && mayOpen(id));
  const places = asked ? [asked.id] : served.map(({ placeId }) => placeId).filter(mayOpen);
  const rows = await tx.$queryRaw`
    SELECT DISTINCT p.id AS "placeId", f.key AS "professionKey", p.name_en AS "placeNameEn",
      p.name_cy AS "placeNameCy", f.name_en AS "professionNameEn", f.name_cy AS "professionNameCy"
    FROM pathway w JOIN pathway_block b ON b.pathway_id = w.id JOIN block_share s ON s.block_id = b.id
      JOIN profession f ON f.key = s.profession_key CROSS JOIN place p
    WHERE w.need_id = ${needId}::uuid AND NOT f.is_tier AND p.id = ANY (${places}::uuid[])`;
  return z.array(gapRow).parse(rows);
}
