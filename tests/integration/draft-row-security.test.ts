import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import { insertAppointed } from '../builders/deployment';
import { actorFor } from '../support/action';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';

/** Reading past every query, as one that forgot a condition would: row security alone stands in between. */
let stage: MinutesFixture;
let planner: SessionActor;
const meetings: Record<string, string> = {};

beforeAll(async () => {
  stage = await minutesFixture();
  const { db, ours } = stage;
  const region = await db.place.findUniqueOrThrow({ where: { code: 'rpb-cwm-taf-morgannwg' } });
  planner = await actorFor(
    await insertAppointed(db, 'Aisha Rhanbarth', 'rpbPlanner', { placeId: region.id }),
  );
  for (const [status, heldOn] of [
    ['draft', '2026-11-10'],
    ['circulated', '2026-10-10'],
    ['confirmed', '2026-09-10'],
  ] as const) {
    const { id } = await stage.held(heldOn, status);
    meetings[status] = id;
    await db.minutesVersion.create({
      data: {
        id: uuidv7(),
        meetingId: id,
        number: 1,
        status,
        content: {},
        personId: stage.actors.lead.personId,
      },
    });
  }
  const gap = { gapPlaceId: ours.place.id, gapProfession: 'physiotherapist' };
  await db.decision.updateMany({ where: {}, data: gap });
});

afterAll(() => stage?.close());

type Who = keyof MinutesFixture['actors'] | 'planner';

/** How many rows of the meeting each table shows, as the role that reads. */
async function shown(who: Who, status: string) {
  const actor = who === 'planner' ? planner : stage.actors[who];
  const id = meetings[status] ?? '';
  return stage.portal.readAs(actor, async (tx) => {
    const [role] = await tx.$queryRaw<{ role: string }[]>`SELECT current_user AS role`;
    expect(role?.role).toBe('cydweithio_reader');
    const [row] = await tx.$queryRaw<{ counts: number[] }[]>`
      SELECT ARRAY[
        (SELECT count(*) FROM agenda_item WHERE meeting_id = ${id}::uuid AND note IS NOT NULL),
        (SELECT count(*) FROM decision WHERE text LIKE 'Decision of %' AND decided_on = (SELECT held_on FROM meeting
          WHERE id = ${id}::uuid)),
        (SELECT count(*) FROM action a JOIN agenda_item i ON i.id = a.agenda_item_id WHERE i.meeting_id = ${id}::uuid),
        (SELECT count(*) FROM minutes_version WHERE meeting_id = ${id}::uuid)]::int[] AS counts`;
    return row?.counts;
  });
}

describe('what a reader sees of minutes without any condition: notes, decisions, actions, versions', () => {
  it.each<[Who, string, number[]]>([
    ['lead', 'draft', [2, 2, 2, 1]],
    ['deputy', 'draft', [2, 2, 2, 1]],
    // Owners have to know what they took on, so that members see the rows of a draft; its kept text is not theirs.
    ['member', 'draft', [2, 2, 2, 0]],
    ['observer', 'draft', [0, 0, 0, 0]],
    ['stranger', 'draft', [0, 0, 0, 0]],
    ['member', 'circulated', [2, 2, 2, 1]],
    ['observer', 'circulated', [0, 1, 0, 0]],
    ['member', 'confirmed', [2, 2, 2, 1]],
    ['observer', 'confirmed', [1, 1, 1, 0]],
  ])('%s, %s', async (who, status, counts) => expect(await shown(who, status)).toEqual(counts));

  it.each([
    ['draft', 0],
    ['circulated', 1],
    ['confirmed', 1],
  ])('by way of a gap, decisions of %s minutes', async (status, decisions) => {
    const rows = await stage.portal.readAs(
      planner,
      (tx) => tx.$queryRaw<{ text: string }[]>`
        SELECT text FROM decision WHERE decided_on = ${dayOf(status)}::date`,
    );
    expect(rows).toHaveLength(decisions);
  });
});

const dayOf = (status: string) =>
  ({ draft: '2026-11-10', circulated: '2026-10-10', confirmed: '2026-09-10' })[status] ?? '';
