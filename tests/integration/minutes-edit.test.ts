import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as TextsModule from '../../src/features/meetings/minutes/edit-texts';
import type { FormAction } from '../../src/server/form-action';
import { callAction } from '../support/action';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';
import { editForm } from './minutes-form';

let all: MinutesFixture;
let editMinutes: FormAction;
let texts: typeof TextsModule;

beforeAll(async () => {
  all = await minutesFixture();
  ({ editMinutes } = await import('../../src/features/meetings/minutes/actions/edit-minutes'));
  texts = await import('../../src/features/meetings/minutes/edit-texts');
});

afterAll(() => all?.close());

type Held = Awaited<ReturnType<MinutesFixture['held']>>;

const formOf = (meeting: Held, changes: Record<string, string> = {}) => editForm(all, meeting, changes);
const keyed = (id: string) => texts.keyOf(id);
const first = ({ items }: Held) => {
  const [item] = items;
  const [decision] = item?.decisions ?? [];
  const [action] = item?.actions ?? [];
  if (!item || !decision || !action) throw new Error('No item');
  return { item, decision, action, at: `items.${keyed(item.id)}` };
};
const stateOf = (id: string) =>
  all.db.meeting.findUniqueOrThrow({
    where: { id },
    include: {
      attendances: true,
      items: { orderBy: { position: 'asc' }, include: { decisions: true, actions: true } },
      minutesVersions: { orderBy: { number: 'asc' } },
    },
  });
const edit = (fields: Record<string, string>, who: keyof MinutesFixture['actors'] = 'lead') =>
  callAction(editMinutes, all.actors[who], fields);

describe('correcting minutes', () => {
  it('writes what changed, and keeps what was and what is as versions', async () => {
    const meeting = await all.held('2026-03-05');
    const { item, decision, action, at } = first(meeting);
    const answer = await edit(
      await formOf(meeting, {
        endsAt: '15.30',
        location: 'Ystafell ŵyl',
        [`${at}.note`]: 'Line one\r\n<b>Line two</b>',
        [`${at}.outcome`]: 'decision',
        [`${at}.closed`]: 'yes',
        [`${at}.closedReason`]: 'Told later',
        [`decisions.${keyed(decision.id)}.text`]: 'Decided otherwise',
        [`actions.${keyed(action.id)}.text`]: 'Do something else',
      }),
      'deputy',
    );
    expect(answer).toEqual({ redirectedTo: `/en/meetings/${meeting.id}` });
    const after = await stateOf(meeting.id);
    expect(after).toMatchObject({
      endsAt: '15:30',
      location: 'Ystafell ŵyl',
      version: 2,
      minutesStatus: 'draft',
    });
    expect(after.items[0]).toMatchObject({
      title: item.title,
      note: 'Line one\n<b>Line two</b>',
      outcome: 'decision',
      closed: true,
      closedReason: 'Told later',
      decisions: [{ text: 'Decided otherwise', version: 2 }],
      actions: [{ text: 'Do something else', version: 2 }],
    });
    expect(after.minutesVersions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, null],
    ]);
    expect(JSON.stringify(after.minutesVersions[0]?.content)).toContain('Note of Open matter');
    const [audit] = await all.db.auditEntry.findMany({ where: { subjectId: meeting.id } });
    expect(audit).toMatchObject({ event: 'minutes.corrected', after: { version: 2 } });
    // Names of fields, and nothing of what was written.
    expect(JSON.stringify(audit?.after)).not.toMatch(/Decided otherwise|Line two/);
  });

  it('makes no version where nothing changed', async () => {
    const meeting = await all.held('2026-03-06');
    expect(await edit(await formOf(meeting))).toHaveProperty('redirectedTo');
    expect(await stateOf(meeting.id)).toMatchObject({ version: 1, minutesVersions: [] });
  });

  it('works the quorum out again, and with it what the decisions are', async () => {
    const meeting = await all.held('2026-03-07');
    const at = (index: number) => `attendance.${keyed(all.ours.members[index]?.membership.id ?? '')}`;
    await edit(await formOf(meeting, { [`${at(1)}.answer`]: 'absent' }));
    const short = await stateOf(meeting.id);
    expect(short.quorate).toBe(false);
    expect(short.items.flatMap(({ decisions }) => decisions.map(({ status }) => status))).toEqual([
      'recommended',
      'recommended',
    ]);
    await edit(
      await formOf(meeting, { [`${at(2)}.answer`]: 'deputy_for', [`${at(2)}.deputyName`]: 'Dewi Dirprwy' }),
    );
    const enough = await stateOf(meeting.id);
    expect(enough.quorate).toBe(true);
    expect(enough.items[0]?.decisions[0]?.status).toBe('decided');
    expect(enough.attendances.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
      'Dewi Dirprwy deputy_for',
      'ours person 1 present',
    ]);
  });
});

describe('the quorum of the day', () => {
  const away = (index: number) => ({
    [`attendance.${keyed(all.ours.members[index]?.membership.id ?? '')}.answer`]: 'absent',
  });

  it('stays the measure when the terms of reference ask for more', async () => {
    const meeting = await all.held('2026-03-08');
    const kept = { quorumMembers: 2, quorumLeadRequired: false };
    await all.db.meeting.update({ where: { id: meeting.id }, data: kept });
    const where = { id: all.ours.collaborative.id };
    await all.db.collaborative.update({ where, data: { quorumMembers: 4 } });
    try {
      const who = keyed(all.ours.members[3]?.membership.id ?? '');
      await edit(await formOf(meeting, { [`attendance.${who}.answer`]: 'present' }));
    } finally {
      await all.db.collaborative.update({ where, data: { quorumMembers: 2 } });
    }
    expect((await stateOf(meeting.id)).quorate).toBe(true);
  });

  it('once lost, gives back what the meeting ratified, and the entry says so', async () => {
    const [earlier, meeting] = [await all.held('2026-03-09'), await all.held('2026-03-10')];
    const ratified = first(earlier).decision.id;
    await all.db.decision.update({
      where: { id: ratified },
      data: { ratifiedAtId: meeting.id, ratifiedOn: new Date('2026-03-10T00:00:00Z') },
    });
    await edit(await formOf(meeting, away(1)));
    expect(await all.db.decision.findUniqueOrThrow({ where: { id: ratified } })).toMatchObject({
      status: 'recommended',
      ratifiedAtId: null,
      ratifiedOn: null,
      version: 2,
    });
    const own = first(meeting).decision.id;
    const [audit] = await all.db.auditEntry.findMany({ where: { subjectId: meeting.id } });
    expect(audit).toMatchObject({
      before: { quorate: true, decisions: { [own]: 'decided', [ratified]: 'decided' } },
      after: { quorate: false, decisions: { [own]: 'recommended', [ratified]: 'recommended' } },
    });
  });
});

describe('closing an item', () => {
  it('closes what it became on agendas to come, and nothing else', async () => {
    const source = await all.held('2026-03-11');
    const between = await all.held('2026-03-12');
    const { item, decision, action, at } = first(source);
    const { item: carried } = first(between);
    const carriedOn = { origin: 'item', originId: item.id, outcome: 'carried' } as const;
    await all.db.agendaItem.update({ where: { id: carried.id }, data: carriedOn });
    const coming = await all.db.meeting.create({
      data: {
        id: uuidv7(),
        reference: 'M-2026-900',
        collaborativeId: all.ours.collaborative.id,
        status: 'planned',
        heldOn: new Date('2026-12-03T00:00:00Z'),
        purpose: 'Monthly meeting',
        language: 'en',
        recordedById: all.actors.lead.personId,
        submissionKey: uuidv7(),
        items: {
          create: (
            [
              ['item', item.id],
              ['ratification', decision.id],
              ['action', action.id],
              ['item', first(between).decision.id],
              ['decision_review', uuidv7()],
            ] as const
          ).map(([origin, originId], index) => ({
            ...{ id: uuidv7(), position: index + 1, title: `Line ${index + 1}`, serves: 'standing' as const },
            ...{ origin, originId },
          })),
        },
      },
    });
    await edit(await formOf(source, { [`${at}.closed`]: 'yes', [`${at}.closedReason`]: 'Told later' }));
    const after = await stateOf(coming.id);
    expect(after.items.map(({ closed }) => closed)).toEqual([true, true, true, true, false]);
    expect(after.items[0]?.closedReason).toBe('Told later');
    expect(after.version).toBe(2);
    // What was held stays as it was recorded.
    expect((await stateOf(between.id)).items[0]?.closed).toBe(false);
  });
});

describe('what is not taken', () => {
  it.each<[string, (at: string) => Record<string, string>, RegExp]>([
    ['an item without a title', (at) => ({ [`${at}.title`]: ' ' }), /Enter a title/],
    ['a closed item without a reason', (at) => ({ [`${at}.closed`]: 'yes' }), /Write why the item is closed/],
    ['an NHS number in a note', (at) => ({ [`${at}.note`]: 'About 943 476 5919' }), /NHS number/],
    ['a note of 100,000 characters', (at) => ({ [`${at}.note`]: 'ŵ'.repeat(100_000) }), /Shorten/],
    ['an outcome that is none', (at) => ({ [`${at}.outcome`]: 'magic' }), /Choose/],
    ['experience of nobody', (at) => ({ [`${at}.experience`]: 'Told' }), /Choose/],
    ['a time that is none', () => ({ startsAt: '25:00' }), /Enter the time/],
    ['an item of other minutes', () => ({ 'items.i0123.title': 'Strange' }), /Choose again/],
  ])('%s', async (_case, changes, message) => {
    const meeting = await all.held('2026-04-02');
    const fields = await formOf(meeting, changes(first(meeting).at));
    const answer = await edit(fields);
    expect(answer).toMatchObject({ status: 'invalid', values: fields });
    expect(JSON.stringify('errors' in answer ? answer.errors : {})).toMatch(message);
    expect(await stateOf(meeting.id)).toMatchObject({ version: 1, minutesVersions: [] });
  });

  it.each(['member', 'observer', 'stranger'] as const)('from a %s', async (who) => {
    const meeting = await all.held('2026-04-03', 'circulated');
    const answer = await edit(await formOf(meeting, { purpose: 'Mine' }), who);
    expect(answer).toMatchObject({ status: 'forbidden' });
    expect((await stateOf(meeting.id)).purpose).toBe('Monthly meeting');
  });
});

describe('two people editing at once', () => {
  it('the second keeps their words, takes over what they had not touched and sees what differs', async () => {
    const meeting = await all.held('2026-05-07');
    const { at } = first(meeting);
    // A first save, so that there is a version to start from.
    await edit(await formOf(meeting, { location: 'Hall' }));
    const mine = await formOf(meeting, { [`${at}.note`]: 'We agreed on two sites' });
    await edit(
      await formOf(meeting, {
        [`${at}.note`]: 'We agreed on three sites',
        [`${at}.title`]: 'Sites',
        location: 'Online',
      }),
      'deputy',
    );
    const answer = await edit(mine);
    expect(answer).toMatchObject({
      status: 'stale',
      values: { [`${at}.note`]: 'We agreed on two sites', [`${at}.title`]: 'Sites', location: 'Online' },
      conflict: {
        hidden: { version: 3, basedOn: 3 },
        fields: [
          {
            name: `${at}.note`,
            theirs: 'We agreed on three sites',
            difference: [
              { kind: 'same', text: 'We agreed on ' },
              { kind: 'removed', text: 'three' },
              { kind: 'added', text: 'two' },
              { kind: 'same', text: ' sites' },
            ],
          },
        ],
        takenOver: ['location', `${at}.title`],
      },
    });
    expect((await stateOf(meeting.id)).items[0]?.note).toBe('We agreed on three sites');
    // Sent again as the form goes on from there, it is saved, and nothing of the other one is lost.
    const { values, conflict } = answer as { values: Record<string, string>; conflict: { hidden: object } };
    const hidden = Object.fromEntries(
      Object.entries(conflict.hidden).map(([name, value]) => [name, String(value)]),
    );
    expect(await edit({ ...mine, ...values, ...hidden })).toHaveProperty('redirectedTo');
    const saved = await stateOf(meeting.id);
    expect(saved).toMatchObject({
      location: 'Online',
      items: [{ title: 'Sites', note: 'We agreed on two sites' }, {}],
    });
    expect(saved.minutesVersions).toHaveLength(4);
  });

  it('at the same moment, one is saved and the other is told', async () => {
    const meeting = await all.held('2026-05-08');
    const one = await formOf(meeting, { purpose: 'One' });
    const two = await formOf(meeting, { purpose: 'Two' });
    const answers = await Promise.all([edit(one), edit(two)]);
    expect(answers.filter((answer) => 'redirectedTo' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'status' in answer && answer.status === 'stale')).toHaveLength(1);
  });
});

describe('a decision that its register changed meanwhile', () => {
  it('is not written over by a form that shows how it was', async () => {
    const meeting = await all.held('2026-05-09');
    const { decision, at } = first(meeting);
    const name = `decisions.${keyed(decision.id)}.text`;
    const quiet = await formOf(meeting, { [`${at}.note`]: 'New note' });
    const clashing = await formOf(meeting, { [name]: 'Mine' });
    await all.db.decision.update({
      where: { id: decision.id },
      data: { text: 'Register', version: { increment: 1 } },
    });
    // Without a version to compare with, both texts are shown rather than one of them lost.
    expect(await edit(quiet)).toMatchObject({
      status: 'stale',
      conflict: { fields: [{ name, theirs: 'Register' }] },
    });
    const answer = await edit(clashing);
    expect(answer).toMatchObject({ status: 'stale', conflict: { fields: [{ name, theirs: 'Register' }] } });
    const { conflict } = answer as { conflict: { hidden: Record<string, string | number> } };
    const hidden = Object.fromEntries(
      Object.entries(conflict.hidden).map(([key, value]) => [key, String(value)]),
    );
    expect(await edit({ ...clashing, ...hidden })).toHaveProperty('redirectedTo');
    expect((await stateOf(meeting.id)).items[0]?.decisions[0]?.text).toBe('Mine');
  });
});

describe('amending confirmed minutes', () => {
  it('says so where there is a reason and nothing is changed', async () => {
    const meeting = await all.held('2026-06-05', 'confirmed');
    const fields = { ...(await formOf(meeting)), reason: 'Wrong word' };
    expect(await edit(fields)).toMatchObject({ status: 'invalid', errors: { reason: [expect.anything()] } });
    expect((await stateOf(meeting.id)).minutesVersions).toHaveLength(0);
  });

  it('needs a reason, and leaves the confirmed text readable', async () => {
    const meeting = await all.held('2026-06-04', 'confirmed');
    const { at } = first(meeting);
    const fields = await formOf(meeting, { [`${at}.note`]: 'Put right' });
    expect(await edit(fields)).toMatchObject({ status: 'invalid', errors: { reason: [expect.anything()] } });
    expect(await edit({ ...fields, reason: 'Gair anghywir', reasonLanguage: 'cy' })).toHaveProperty(
      'redirectedTo',
    );
    const after = await stateOf(meeting.id);
    expect(after.minutesStatus).toBe('confirmed');
    expect(after.minutesVersions).toMatchObject([
      { number: 1, status: 'confirmed', reason: null },
      { number: 2, status: 'confirmed', reason: 'Gair anghywir', reasonLanguage: 'cy' },
    ]);
    expect(JSON.stringify(after.minutesVersions[0]?.content)).toContain('Note of Open matter');
    expect(
      await all.db.auditEntry.count({ where: { event: 'minutes.amended', subjectId: meeting.id } }),
    ).toBe(1);
  });
});
