import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { Tx } from '../../src/server/db';
import { insertAppointed } from '../builders/deployment';
import { actorFor } from '../support/action';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';

/** Writing past every action, as a fault in one of them would: row security alone stands in between. */
let stage: MinutesFixture;
let planner: SessionActor;
let draft: Awaited<ReturnType<MinutesFixture['held']>>;
let proposalId: string;
let stepId: string;

const id = (row: { id: string } | undefined) => row?.id ?? '';
const as = (who: keyof MinutesFixture['actors'] | 'planner') =>
  who === 'planner' ? planner : stage.actors[who];

beforeAll(async () => {
  stage = await minutesFixture();
  const { db, ours } = stage;
  const region = await db.place.findUniqueOrThrow({ where: { code: 'rpb-cwm-taf-morgannwg' } });
  planner = await actorFor(
    await insertAppointed(db, 'Aisha Rhanbarth', 'rpbPlanner', { placeId: region.id }),
  );
  draft = await stage.held('2026-11-10');
  await stage.held('2026-10-10', 'confirmed');
  await stage.held('2026-11-11', 'confirmed', stage.theirs);
  const gap = { gapPlaceId: ours.place.id, gapProfession: 'physiotherapist' };
  await db.decision.updateMany({ where: { item: { meetingId: draft.id } }, data: gap });
  await db.contribution.create({
    data: { meetingId: draft.id, professionKey: 'physiotherapist', count: 3 },
  });
  proposalId = uuidv7();
  stepId = uuidv7();
  await db.proposal.create({
    data: {
      id: proposalId,
      reference: 'P-2026-901',
      collaborativeId: ours.collaborative.id,
      title: 'First contact',
      statement: 'One in every practice.',
      language: 'en',
      madeOn: new Date('2026-11-01T00:00:00Z'),
      madeById: stage.actors.lead.personId,
      submissionKey: uuidv7(),
      steps: {
        create: {
          id: stepId,
          position: 1,
          toPlaceId: region.id,
          sentOn: new Date('2026-11-01T00:00:00Z'),
          dueOn: new Date('2026-12-01T00:00:00Z'),
        },
      },
    },
  });
});

afterAll(() => stage?.close());

class Undone {
  constructor(readonly count: number) {}
}

/** How many rows the statement wrote, or `refused`; nothing of it stays. */
async function wrote(who: Parameters<typeof as>[0], write: (tx: Tx) => Promise<number>) {
  try {
    await stage.portal.writeAs(as(who), async (tx) => {
      throw new Undone(await write(tx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.count;
    if (/row-level security|permission denied|only those who lead/.test(String(error))) return 'refused';
    throw error;
  }
}
const ran = (who: Parameters<typeof as>[0], sql: string) => wrote(who, (tx) => tx.$executeRawUnsafe(sql));

const CHANGES = [
  "UPDATE collaborative SET purpose_en = 'x'",
  "UPDATE membership SET reason = 'x'",
  "UPDATE meeting SET minutes_status = 'draft'",
  'DELETE FROM attendance',
  "UPDATE attendance SET name = 'x'",
  'UPDATE contribution SET count = 0',
  "UPDATE agenda_item SET title = 'x'",
  'DELETE FROM agenda_item',
  "UPDATE decision SET text = 'x'",
  "UPDATE action SET text = 'x'",
  "UPDATE minutes_comment SET settlement = 'x'",
  "UPDATE proposal SET statement = 'x'",
];

describe('those who read do not write', () => {
  it.each(
    (['planner', 'observer', 'member'] as const).flatMap((who) => CHANGES.map((sql) => [who, sql] as const)),
  )('%s: %s', async (who, sql) => {
    expect([0, 'refused']).toContain(await ran(who, sql));
  });

  it.each([
    ["UPDATE collaborative SET purpose_en = 'x'", 1],
    ["UPDATE membership SET reason = 'x'", 4],
    ["UPDATE meeting SET minutes_status = 'draft'", 2],
    ['DELETE FROM attendance', 6],
    ["UPDATE agenda_item SET title = 'x'", 4],
    ["UPDATE decision SET text = 'x'", 4],
    ["UPDATE action SET text = 'x'", 4],
  ])('the lead, in their own collaborative and in no other: %s', async (sql, rows) => {
    expect(await ran('lead', sql)).toBe(rows);
  });

  it('nobody makes records of a collaborative that they do not lead', async () => {
    const meetingId = draft.id;
    const membershipId = id(stage.ours.members[0]?.membership);
    for (const who of ['planner', 'observer', 'member', 'stranger'] as const) {
      expect(
        await wrote(who, async (tx) => {
          const data = { id: uuidv7(), meetingId, position: 9, title: 'x', serves: 'standing' as const };
          return (await tx.agendaItem.createMany({ data })).count;
        }),
      ).toBe('refused');
      expect(
        await wrote(who, async (tx) => {
          const training = { id: uuidv7(), membershipId, title: 'x', doneOn: new Date('2026-11-01') };
          return (await tx.memberTraining.createMany({ data: training })).count;
        }),
      ).toBe('refused');
    }
  });
});

describe('a member writes what is their own', () => {
  const suggestion = (personId: string) => (tx: Tx) =>
    tx.itemSuggestion
      .createMany({
        data: {
          id: uuidv7(),
          collaborativeId: stage.ours.collaborative.id,
          personId,
          title: 'x',
          serves: 'standing',
          language: 'en',
          suggestedOn: new Date('2026-11-20'),
          submissionKey: uuidv7(),
        },
      })
      .then(({ count }) => count);
  const stance = (member: number) => (tx: Tx) =>
    tx.decisionPosition
      .createMany({
        data: {
          decisionId: id(draft.items[0]?.decisions[0]),
          membershipId: id(stage.ours.members[member]?.membership),
          stance: 'consent',
          language: 'en',
          statedOn: new Date('2026-11-20'),
        },
      })
      .then(({ count }) => count);
  const time = (member: number) => (tx: Tx) =>
    tx.timeUsed
      .createMany({
        data: {
          id: uuidv7(),
          membershipId: id(stage.ours.members[member]?.membership),
          usedOn: new Date('2026-11-20'),
          minutes: 30,
          submissionKey: uuidv7(),
        },
      })
      .then(({ count }) => count);

  it('a suggestion, a stance and time, for nobody else', async () => {
    const { member, lead } = stage.actors;
    expect(await wrote('member', suggestion(member.personId))).toBe(1);
    expect(await wrote('member', suggestion(lead.personId))).toBe('refused');
    expect(await wrote('observer', suggestion(stage.actors.observer.personId))).toBe('refused');
    expect(await wrote('member', stance(2))).toBe(1);
    expect(await wrote('member', stance(3))).toBe('refused');
    expect(await wrote('lead', stance(3))).toBe(1);
    expect(await wrote('member', time(2))).toBe(1);
    expect(await wrote('member', time(3))).toBe('refused');
  });

  it('their own action, not that of another', async () => {
    const [own] = draft.items[0]?.actions ?? [];
    const start = "UPDATE action SET status = 'in_progress'";
    expect(await ran('member', start)).toBe(0);
    await stage.db.action.updateMany({
      where: { id: id(own) },
      data: { deputyMembershipId: id(stage.ours.members[2]?.membership) },
    });
    expect(await ran('member', start)).toBe(1);
    expect(await ran('lead', start)).toBeGreaterThan(1);
  });

  it('and holds the meeting and the collaborative meanwhile', async () => {
    const held = (who: Parameters<typeof as>[0], table: string) =>
      wrote(
        who,
        async (tx) =>
          (await tx.$queryRawUnsafe<unknown[]>(`SELECT id FROM ${table} FOR NO KEY UPDATE`)).length,
      );
    expect(await held('member', 'meeting')).toBe(2);
    expect(await held('member', 'collaborative')).toBe(1);
    expect(await held('observer', 'meeting')).toBe(0);
  });

  it('counts up the version of a decision and changes nothing else of it', async () => {
    expect(await ran('member', 'UPDATE decision SET version = version + 1')).toBe(4);
    expect(await ran('member', "UPDATE decision SET version = version + 1, rationale = 'x'")).toBe('refused');
  });
});

describe('a proposal', () => {
  it('is answered by those who were asked, and changed by those who made it', async () => {
    const answer = `UPDATE proposal_step SET note = note WHERE id = '${stepId}'`;
    const status = `UPDATE proposal SET status = 'supported', version = version + 1 WHERE id = '${proposalId}'`;
    expect(await ran('planner', answer)).toBe(1);
    expect(await ran('planner', status)).toBe(1);
    expect(await ran('planner', "UPDATE proposal SET title = 'x'")).toBe('refused');
    expect(await ran('lead', "UPDATE proposal SET title = 'x'")).toBe(1);
    expect(await ran('member', status)).toBe(0);
  });

  it('is not there for an observer, nor is what draft minutes say of who came', async () => {
    const seen = (who: Parameters<typeof as>[0]) =>
      stage.portal.readAs(as(who), async (tx) => ({
        proposals: await tx.proposal.count(),
        steps: await tx.proposalStep.count(),
        attended: await tx.attendance.count(),
        spoke: await tx.contribution.count(),
      }));
    expect(await seen('observer')).toEqual({ proposals: 0, steps: 0, attended: 3, spoke: 0 });
    expect(await seen('member')).toEqual({ proposals: 1, steps: 1, attended: 6, spoke: 1 });
    expect(await seen('planner')).toEqual({ proposals: 1, steps: 1, attended: 0, spoke: 0 });
  });
});

describe('grants', () => {
  it('remove no decision, action or count, and rename no collaborative', async () => {
    for (const table of ['decision', 'action', 'contribution'])
      expect(await ran('lead', `DELETE FROM ${table}`)).toBe('refused');
    expect(await ran('lead', "UPDATE collaborative SET name_en = 'x'")).toBe('refused');
  });

  it('leave no function that reads past row security to everybody, or without a fixed path', async () => {
    const open = await stage.db.$queryRaw`
      SELECT p.proname FROM pg_proc p
      WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace AND (
        p.proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(p.proacl) a WHERE a.grantee = 0)
        OR NOT coalesce(p.proconfig @> ARRAY['search_path=pg_catalog, public, pg_temp'], false))`;
    expect(open).toEqual([]);
  });

  it('keep a policy of reading apart from those of writing on what collaboratives write', async () => {
    const all = await stage.db.$queryRaw`
      SELECT c.relname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE p.polcmd = '*' AND c.relname IN (SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name IN ('collaborative_id', 'meeting_id', 'membership_id', 'decision_id',
          'action_id', 'proposal_id')) AND c.relname <> 'appointment'`;
    expect(all).toEqual([]);
  });
});
