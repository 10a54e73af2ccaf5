import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { Tx } from '../../src/server/db';
import { insertAppointed } from '../builders/deployment';
import { actorFor } from '../support/action';
import { released, requested, setUp, tearDown, world } from './deployments-setup';

/** Writing past every action, as a fault in one of them would: row security alone stands in between. */
let portal: typeof import('../../src/server/db');
let member: SessionActor;
let asked: string;
let given: string;

type Who = keyof typeof world.actors | 'member';
const as = (who: Who) => (who === 'member' ? member : world.actors[who]);

beforeAll(async () => {
  await setUp();
  portal = await import('../../src/server/db');
  const scope = { collaborativeId: world.collaborative.id };
  member = await actorFor(await insertAppointed(world.db, 'Nia Aelod', 'collaborativeMember', scope));
  asked = (await requested()).id;
  given = (await released()).id;
  await world.db.releasedName.create({ data: { deploymentId: given, name: 'Mair Prawf' } });
});

afterAll(() => tearDown());

class Undone {
  constructor(readonly count: number) {}
}

/** How many rows the statement wrote, or `refused`; nothing of it stays. */
async function wrote(who: Who, write: (tx: Tx) => Promise<number>) {
  try {
    await portal.writeAs(as(who), async (tx) => {
      throw new Undone(await write(tx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.count;
    if (/row-level security|permission denied/.test(String(error))) return 'refused';
    throw error;
  }
}
const ran = (who: Who, sql: string) => wrote(who, (tx) => tx.$executeRawUnsafe(sql));
const sees = (who: Who) => portal.readAs(as(who), (tx) => tx.deployment.count());

const addStep = (who: Who, deploymentId: string, byPersonId = as(who).personId) =>
  wrote(who, async (tx) => {
    const data = { id: uuidv7(), deploymentId, kind: 'mended' as const, byPersonId };
    return (await tx.deploymentStep.createMany({ data })).count;
  });
const ask = (who: Who, changes: { receivingPlaceId?: string; collaborativeId?: string | null } = {}) =>
  wrote(who, async (tx) => {
    const data = {
      id: uuidv7(),
      reference: `E-2026-X${uuidv7().slice(-6)}`,
      collaborativeId: world.collaborative.id,
      receivingPlaceId: world.places.merthyr,
      professionKey: 'physiotherapist',
      setting: 'community' as const,
      whatChanges: 'x',
      language: 'en' as const,
      requestedById: as(who).personId,
      submissionKey: uuidv7(),
      ...changes,
    };
    return (await tx.deployment.createMany({ data })).count;
  });

const CLAIM = 'UPDATE deployment SET version = version + 1';
const END = 'UPDATE deployment_version SET recorded_to = now()';
const FORGET = 'DELETE FROM released_name';
const ARRANGE = "UPDATE service_arrangement SET professional_lead = 'x'";

describe('those who read a deployment do not write it', () => {
  it.each(['planner', 'member'] as const)('%s', async (who) => {
    expect(await sees(who)).toBe(2);
    for (const sql of [CLAIM, END, FORGET, ARRANGE]) expect([sql, await ran(who, sql)]).toEqual([sql, 0]);
    expect(await addStep(who, asked)).toBe('refused');
    expect(await ask(who)).toBe('refused');
  });

  it('nor those who do not see it', async () => {
    expect(await sees('gwentPlanner')).toBe(0);
    for (const sql of [CLAIM, END, FORGET]) expect(await ran('gwentHead', sql)).toBe(0);
    expect(await addStep('gwentHead', asked)).toBe('refused');
  });
});

describe('a deployment is written by', () => {
  it('those who asked, where they ask', async () => {
    expect(await ran('lead', CLAIM)).toBe(2);
    expect(await ran('lead', END)).toBe(2);
    expect(await addStep('lead', asked)).toBe(1);
    expect(await ask('lead')).toBe(1);
    expect(await ask('lead', { receivingPlaceId: world.places.gwent })).toBe('refused');
    expect(await ran('lead', FORGET)).toBe(0);
    expect(await ran('lead', ARRANGE)).toBe(0);
  });

  it('the setting that receives', async () => {
    expect(await ran('cluster', CLAIM)).toBe(2);
    expect(await ran('cluster', FORGET)).toBe(0);
    expect(await ask('cluster')).toBe('refused');
  });

  it('any employer around the place until one has released, and then by that one', async () => {
    expect(await ran('head', CLAIM)).toBe(2);
    expect(await ran('councilHead', CLAIM)).toBe(1);
    expect(await addStep('councilHead', asked)).toBe(1);
    expect(await addStep('councilHead', given)).toBe('refused');
    expect(await ran('head', FORGET)).toBe(1);
    expect(await ran('councilHead', FORGET)).toBe(0);
    // Of the two teams of the board one is not arranged; the council has one.
    expect(await ran('head', ARRANGE)).toBe(1);
    expect(await ran('councilHead', ARRANGE)).toBe(1);
  });

  it('nobody in the name of another', async () => {
    expect(await addStep('lead', asked, as('head').personId)).toBe('refused');
  });
});

describe('what stays as it was', () => {
  it.each([
    "UPDATE deployment SET what_changes = 'x'",
    'UPDATE deployment SET collaborative_id = NULL',
    "UPDATE deployment_version SET status = 'agreed'",
    "UPDATE released_name SET name = 'x'",
    "UPDATE deployment_step SET note = 'x'",
    'DELETE FROM deployment',
    'DELETE FROM deployment_version',
  ])('%s', async (sql) => {
    for (const who of ['lead', 'cluster', 'head'] as const) expect(await ran(who, sql)).toBe('refused');
  });

  it('only the gate judges', async () => {
    const verdict = (tx: Tx) =>
      tx.deploymentVerdict
        .createMany({
          data: {
            id: uuidv7(),
            deploymentId: given,
            outcome: 'agreed',
            ruleSetOn: new Date('2026-11-22T00:00:00Z'),
            findings: [],
            passed: [],
            notApplicable: [],
          },
        })
        .then(({ count }) => count);
    for (const who of ['lead', 'cluster', 'head'] as const) expect(await wrote(who, verdict)).toBe('refused');
    expect(await wrote('head', (tx) => portal.asPlatform(tx, () => verdict(tx)))).toBe(1);
  });
});

it('keeps a policy of reading apart from those of writing', async () => {
  const both = await world.db.$queryRaw`
    SELECT c.relname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polcmd = '*' AND (c.relname LIKE 'deployment%' OR c.relname IN ('released_name', 'service_arrangement'))`;
  expect(both).toEqual([]);
});
