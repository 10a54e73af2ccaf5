import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertNeed } from '../builders/collaborative';
import {
  closeSearchFixture,
  db,
  insertMeeting,
  nextReference,
  openSearchFixture,
  ours,
  search,
  theirs,
  titles,
} from './search-fixture';

beforeAll(openSearchFixture);
afterAll(closeSearchFixture);

describe('who finds what', () => {
  const ITEM = {
    title: 'Zebra item',
    note: 'The note says quagga',
    decision: 'Zebra decision',
    action: 'Zebra action',
  };
  const outline = ['action: Zebra action', 'decision: Zebra decision', 'item: Zebra item'];
  const states = [
    ['draft', 'draft'],
    ['circulated', 'circulated'],
    ['confirmed', 'confirmed'],
  ] as const;

  beforeAll(async () => {
    for (const [name, minutes] of states) {
      const words = (text: string) => text.replace(/zebra|quagga/gi, (word) => `${word}${name}`);
      await insertMeeting(ours, { minutes }, [
        {
          title: words(ITEM.title),
          note: words(ITEM.note),
          decision: words(ITEM.decision),
          action: words(ITEM.action),
        },
      ]);
    }
  });

  it.each([
    ['lead', 'draft', true, true],
    ['deputy', 'draft', true, true],
    ['member', 'draft', true, false],
    ['observer', 'draft', false, false],
    ['lead', 'circulated', true, true],
    ['member', 'circulated', true, true],
    ['observer', 'circulated', false, false],
    ['member', 'confirmed', true, true],
    ['observer', 'confirmed', true, true],
    ['other lead', 'confirmed', false, false],
    ['planner', 'confirmed', false, false],
    ['cluster lead', 'draft', false, false],
    ['cluster lead', 'circulated', false, false],
    ['cluster lead', 'confirmed', true, true],
    ['head of service', 'confirmed', false, false],
  ])('%s, %s minutes: outline %s, notes %s', async (who, state, seesOutline, seesNotes) => {
    const found = (await titles(who, `zebra${state}`)).map((title) => title.replace(state, ''));
    expect(found).toEqual(seesOutline ? outline : []);
    const { rows } = await search(who, `quagga${state}`);
    expect(rows).toHaveLength(seesNotes ? 1 : 0);
  });

  it('tells nobody by a minus what a note says that they may not read', async () => {
    expect(await titles('member', 'zebradraft -quaggadraft')).toContain('item: Zebradraft item');
    expect(await titles('lead', 'zebradraft -quaggadraft')).not.toContain('item: Zebradraft item');
  });

  it('does not send a note along with a title', async () => {
    const { rows } = await search('member', 'zebradraft', 'meeting');
    expect(rows.map(({ body }) => body)).toEqual([[]]);
  });

  it('finds the agenda of a planned meeting for members, of a called one for all', async () => {
    await insertMeeting(ours, { status: 'planned', minutes: null, purpose: 'Okapi' }, [
      { title: 'Okapi planned' },
    ]);
    await insertMeeting(ours, { status: 'called', minutes: null, purpose: 'Okapi' }, [
      { title: 'Okapi called' },
    ]);
    expect(await titles('member', 'okapi')).toEqual([
      'item: Okapi called',
      'item: Okapi planned',
      'meeting: Okapi',
      'meeting: Okapi',
    ]);
    expect(await titles('observer', 'okapi')).toEqual(['item: Okapi called', 'meeting: Okapi']);
  });

  it('leaves closed items and what hangs on them to members', async () => {
    const closed = { title: 'Tapir item', note: 'Tapir', decision: 'Tapir decision', action: 'Tapir action' };
    await insertMeeting(ours, { minutes: 'confirmed' }, [{ ...closed, closed: true, gap: true }]);
    expect(await titles('member', 'tapir')).toHaveLength(3);
    for (const who of ['observer', 'planner', 'cluster lead', 'other lead']) {
      const { rows, counts } = await search(who, 'tapir');
      expect([rows, counts], who).toEqual([[], {}]);
    }
  });

  it('finds decisions about a gap for those who see the gap, and leads them there', async () => {
    await insertMeeting(ours, {}, [
      { title: 'Gnu item', decision: 'Gnu decision', action: 'Gnu action', gap: true },
    ]);
    for (const who of ['planner', 'cluster lead']) {
      const { rows } = await search(who, 'gnu');
      expect(rows).toMatchObject([{ kind: 'decision', opens: false, gapPlaceId: ours.place.id }]);
    }
    expect((await search('planner of Gwent', 'gnu')).rows).toEqual([]);
    expect((await search('member', 'gnu', 'decision')).rows).toMatchObject([{ opens: true }]);
  });

  it('tells those who see the gap nothing of drafts, and of minutes nothing but what was decided', async () => {
    for (const [minutes, word] of [
      ['draft', 'Kudu'],
      ['circulated', 'Nyala'],
    ] as const) {
      await insertMeeting(ours, { minutes }, [
        { title: `${word} item`, decision: `${word} decision`, gap: true },
      ]);
      const data = { rationale: `${word} for reasons`, evidence: `${word} was counted` };
      await db.decision.updateMany({ where: { text: `${word} decision` }, data });
    }
    for (const who of ['planner', 'cluster lead']) {
      expect(await titles(who, 'kudu'), who).toEqual([]);
      expect((await search(who, 'nyala')).rows).toMatchObject([{ heading: 'Nyala decision', body: [] }]);
      expect(await titles(who, 'nyala reasons')).toEqual([]);
      // Nor by what a minus takes away.
      expect(await titles(who, 'nyala -reasons')).toEqual(['decision: Nyala decision']);
    }
    expect((await search('member', 'kudu reasons')).rows).toHaveLength(1);
  });

  it('finds needs of the reader’s places and of those around them', async () => {
    const region = await db.place.findUniqueOrThrow({ where: { code: 'rpb-cwm-taf-morgannwg' } });
    await insertNeed(db, region.id, 'N-2022-901');
    await insertNeed(db, theirs.place.id, 'N-2022-902');
    expect(await titles('lead', 'N-2022-901')).toEqual(['need: Need N-2022-901']);
    expect(await titles('lead', 'N-2022-902')).toEqual([]);
    expect(await titles('planner', '"something is needed"')).toHaveLength(2);
    expect(await titles('planner of Gwent', 'needed')).toEqual([]);
    expect(await titles('observer', 'N-2022-901')).toEqual([]);
    const { rows } = await search('lead', 'angen');
    expect(rows).toMatchObject([{ heading: 'Need N-2022-901', headingCy: 'Angen N-2022-901' }]);
  });

  it('finds proposals for members and for those to whom they were sent', async () => {
    const collaborativeId = ours.collaborative.id;
    await db.proposal.create({
      data: {
        id: uuidv7(),
        reference: nextReference('P'),
        collaborativeId,
        title: 'Ibex first contact',
        statement: 'We ask for it',
        aims: ['health'],
        language: 'en',
        madeOn: new Date('2026-10-02T00:00:00Z'),
        madeById: ours.members[0]?.person.id ?? '',
        submissionKey: uuidv7(),
        steps: {
          create: {
            id: uuidv7(),
            position: 1,
            toPlaceId: ours.place.id,
            sentOn: new Date('2026-10-02T00:00:00Z'),
            dueOn: new Date('2026-12-02T00:00:00Z'),
          },
        },
      },
    });
    for (const [who, expected] of [
      ['lead', 1],
      ['member', 1],
      ['cluster lead', 1],
      ['planner', 0],
      ['observer', 0],
      ['other lead', 0],
    ] as const)
      expect(await titles(who, 'ibex'), who).toHaveLength(expected);
  });
});
