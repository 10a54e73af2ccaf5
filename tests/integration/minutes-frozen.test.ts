import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutesChanges } from '../../src/domain/meetings/minutes-changes';
import type { MinutesContent } from '../../src/domain/meetings/minutes-content';
import type { FormAction } from '../../src/server/form-action';
import { callAction, type Fields } from '../support/action';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';
import { editForm } from './minutes-form';

let all: MinutesFixture;
let actions: Record<'editMinutes' | 'circulateMinutes' | 'confirmMinutes' | 'changeAction', FormAction>;
let keyOf: (id: string) => string;

beforeAll(async () => {
  all = await minutesFixture();
  actions = {
    ...(await import('../../src/features/meetings/minutes/actions/edit-minutes')),
    ...(await import('../../src/features/meetings/minutes/actions/circulate-minutes')),
    ...(await import('../../src/features/meetings/minutes/actions/confirm-minutes')),
    ...(await import('../../src/features/meetings/registers/actions/change-action')),
  };
  ({ keyOf } = await import('../../src/features/meetings/minutes/edit-texts'));
});

afterAll(() => all?.close());

const act = (name: keyof typeof actions, fields: Fields) =>
  callAction(actions[name], all.actors.lead, fields);
const member = (index: number) => {
  const found = all.ours.members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
};
const meetingOf = (id: string) =>
  all.db.meeting.findUniqueOrThrow({
    where: { id },
    include: {
      attendances: true,
      items: {
        orderBy: { position: 'asc' },
        include: { decisions: true, actions: { orderBy: { reference: 'asc' } } },
      },
      minutesVersions: { orderBy: { number: 'asc' } },
    },
  });
const versionsOf = async (id: string) =>
  (await meetingOf(id)).minutesVersions.map(({ content }) => content as unknown as MinutesContent);

async function circulated(heldOn: string) {
  const { id, items } = await all.held(heldOn);
  expect(await act('circulateMinutes', { meetingId: id, version: '1' })).toHaveProperty('redirectedTo');
  await all.db.meeting.update({ where: { id }, data: { circulatedAt: new Date(`${heldOn}T17:00:00Z`) } });
  const [item] = items;
  const [action] = item?.actions ?? [];
  if (!item || !action) throw new Error('No action');
  return { id, item, action, at: `actions.${keyOf(action.id)}` };
}

/** Hands an action over in its register. */
async function handOver(actionId: string, to: number, due = '2026-12-24') {
  const { version } = await all.db.action.findUniqueOrThrow({ where: { id: actionId } });
  const [year = '', month = '', day = ''] = due.split('-');
  const answer = await act('changeAction', {
    ...{ actionId, version: String(version), ownerMembershipId: member(to).membership.id },
    ...{ deputyMembershipId: '', 'dueOn.day': day, 'dueOn.month': month, 'dueOn.year': year },
  });
  expect(answer).toHaveProperty('redirectedTo');
}

describe('minutes that went round', () => {
  it('are confirmed as they were, whatever registers wrote meanwhile', async () => {
    const { id, item, action } = await circulated('2026-02-05');
    const [before] = await versionsOf(id);
    await handOver(action.id, 1);
    await all.db.decision.update({
      where: { id: item.decisions[0]?.id ?? '' },
      data: { status: 'not_ratified', reviewOn: new Date('2027-01-01T00:00:00Z') },
    });
    const later = await all.held('2026-02-19');
    const { version } = await meetingOf(id);
    const confirmed = await act('confirmMinutes', {
      ...{ meetingId: id, version: String(version), confirmedAtId: later.id },
    });
    expect(confirmed).toHaveProperty('redirectedTo');
    const [, after] = await versionsOf(id);
    expect(after).toEqual(before);
    expect((await meetingOf(id)).minutesStatus).toBe('confirmed');
  });

  it('take over a correction and nothing that registers wrote, and need its reason', async () => {
    const { id, item, action } = await circulated('2026-02-06');
    await handOver(action.id, 1);
    const fields = await editForm(all, { id }, { [`items.${keyOf(item.id)}.note`]: 'Put right' });
    expect(await act('editMinutes', fields)).toMatchObject({
      status: 'invalid',
      errors: { reason: [expect.anything()] },
    });
    expect(await act('editMinutes', { ...fields, reason: 'The note was wrong' })).toHaveProperty(
      'redirectedTo',
    );
    const [before, after] = await versionsOf(id);
    if (!before || !after) throw new Error('No versions');
    expect(minutesChanges(before, after)).toMatchObject([{ kind: 'item', fields: [{ field: 'note' }] }]);
    const { minutesVersions } = await meetingOf(id);
    expect(minutesVersions[1]).toMatchObject({ status: 'circulated', reason: 'The note was wrong' });
    const [entry] = await all.db.auditEntry.findMany({
      where: { subjectId: id, event: 'minutes.corrected' },
    });
    expect(entry?.after).toMatchObject({ reason: 'The note was wrong', version: 2 });
  });

  it('correct who has an action; its register follows where nobody handed it over since', async () => {
    const [quiet, handed] = [await circulated('2026-02-07'), await circulated('2026-02-08')];
    await handOver(handed.action.id, 1);
    for (const { id, at } of [quiet, handed]) {
      const change = {
        ...{ [`${at}.ownerMembershipId`]: member(2).membership.id, [`${at}.dueOn.day`]: '1' },
        ...{ [`${at}.dueOn.month`]: '12', [`${at}.dueOn.year`]: '2026', reason: 'Wrong person' },
      };
      expect(await act('editMinutes', await editForm(all, { id }, change))).toHaveProperty('redirectedTo');
      const [, after] = await versionsOf(id);
      expect(after?.items[0]?.actions[0]).toMatchObject({
        owner: member(2).person.name,
        dueOn: '2026-12-01',
      });
    }
    const register = (id: string) =>
      all.db.action.findUniqueOrThrow({ where: { id }, include: { events: true } });
    expect(await register(quiet.action.id)).toMatchObject({
      ownerMembershipId: member(2).membership.id,
      dueOn: new Date('2026-12-01T00:00:00Z'),
      events: [{ kind: 'changed', details: { owner: { to: member(2).membership.id } } }],
    });
    expect(await register(handed.action.id)).toMatchObject({
      ownerMembershipId: member(1).membership.id,
      dueOn: new Date('2026-12-24T00:00:00Z'),
    });
  });

  it('follow the record again and ask no reason while they are a draft', async () => {
    const { id } = await all.held('2026-02-09');
    const fields = await editForm(all, { id }, { chairId: member(1).membership.id });
    expect(await act('editMinutes', fields)).toHaveProperty('redirectedTo');
    const versions = await versionsOf(id);
    expect(versions.at(-1)).toMatchObject({ chair: member(1).person.name });
    expect((await meetingOf(id)).minutesVersions.map(({ reason }) => reason)).toEqual([null, null]);
  });
});

describe('taking up what was forgotten', () => {
  const newItem = {
    ...{
      'newItems[0].title': 'Forgotten matter',
      'newItems[0].serves': 'quality',
      'newItems[0].note': 'Said',
    },
    ...{ 'newItems[0].outcome': 'decision', 'newItems[0].decision.text': 'Agreed' },
  };

  it('adds an item, a decision and an action to an item, and an observer', async () => {
    const { id, item } = await circulated('2026-02-10');
    const added = `added.${keyOf(item.id)}`;
    const answer = await act(
      'editMinutes',
      await editForm(
        all,
        { id },
        {
          ...newItem,
          [`${added}.decision.text`]: 'Also decided',
          [`${added}.actions[0].text`]: 'Also to do',
          [`${added}.actions[0].ownerMembershipId`]: member(1).membership.id,
          'newObservers[0].name': 'Olwen Ofalus',
          reason: 'Forgotten',
        },
      ),
    );
    expect(answer).toEqual({ redirectedTo: `/en/meetings/${id}` });
    const after = await meetingOf(id);
    expect(after.items.map(({ title }) => title)).toEqual([
      'Open matter',
      'Secret matter',
      'Forgotten matter',
    ]);
    expect(after.items[2]).toMatchObject({
      ...{ serves: 'quality', note: 'Said', outcome: 'decision' },
      decisions: [{ text: 'Agreed', status: 'decided', language: 'en' }],
    });
    expect(after.items[0]?.decisions.map(({ text }) => text)).toContain('Also decided');
    expect(after.items[0]?.actions.map(({ text }) => text)).toContain('Also to do');
    expect(after.attendances.map(({ name }) => name)).toContain('Olwen Ofalus');
    const [was, is] = await versionsOf(id);
    if (!was || !is) throw new Error('No versions');
    expect(minutesChanges(was, is).map(({ what, kind }) => `${what} ${kind}`)).toEqual(
      'added attendance,changed item,added decision,added action,added item,added decision'.split(','),
    );
    const [entry] = await all.db.auditEntry.findMany({
      where: { subjectId: id, event: 'minutes.corrected' },
    });
    expect(entry?.after).toMatchObject({ added: { items: 1, observers: 1, actions: [expect.anything()] } });
  });

  it.each<[string, (item: string, stranger: string) => Record<string, string>, string]>([
    ['an item that serves nothing', () => ({ ...newItem, 'newItems[0].serves': '' }), 'newItems[0].serves'],
    ['a note without a title', () => ({ ...newItem, 'newItems[0].title': '' }), 'newItems[0].title'],
    [
      'an action of nobody',
      (item) => ({ [`added.${item}.actions[0].text`]: 'Do' }),
      'actions[0].ownerMembershipId',
    ],
    [
      'an action of a stranger',
      (item, stranger) => ({
        ...{ [`added.${item}.actions[0].text`]: 'Do' },
        [`added.${item}.actions[0].ownerMembershipId`]: stranger,
      }),
      'actions[0].ownerMembershipId',
    ],
    [
      'an item of other minutes',
      () => ({ 'added.i0123.decision.text': 'Strange' }),
      'added.i0123.decision.text',
    ],
    ['a chair from elsewhere', (_item, stranger) => ({ chairId: stranger }), 'chairId'],
    ['an observer without a name', () => ({ 'newObservers[0].sector': 'other' }), 'newObservers[0].name'],
    [
      'an item that stands as a new one',
      () => ({ ...newItem, 'newItems[0].id': '0190a6b0-0000-7000-8000-000000000001' }),
      'newItems[0].title',
    ],
  ])('not %s, and nothing typed is lost', async (_case, changes, field) => {
    const { id, items } = await all.held('2026-02-11');
    const stranger = all.theirs.members[0]?.membership.id ?? '';
    const fields = await editForm(all, { id }, changes(keyOf(items[0]?.id ?? ''), stranger));
    const answer = await act('editMinutes', fields);
    expect(answer).toMatchObject({ status: 'invalid', values: fields });
    expect(Object.keys('errors' in answer ? answer.errors : {}).join()).toContain(field);
    expect((await meetingOf(id)).version).toBe(1);
  });

  it('is kept in the form where somebody else saved first', async () => {
    const { id } = await all.held('2026-02-12');
    const mine = await editForm(all, { id }, { ...newItem, purpose: 'Mine' });
    await act('editMinutes', await editForm(all, { id }, { purpose: 'Theirs' }));
    expect(await act('editMinutes', mine)).toMatchObject({
      status: 'stale',
      values: { ...newItem, purpose: 'Mine' },
    });
  });
});

describe('what is read of them', () => {
  it('is the text that went round; what registers say since stands beside it', async () => {
    const { findMeeting } = await import('../../src/features/meetings/minutes/data/find-meeting');
    const { sinceThen } = await import('../../src/features/meetings/minutes/since-then');
    const { id, item, action } = await circulated('2026-02-13');
    const read = async (who: 'member' | 'observer') => {
      const found = await all.portal.readAs(all.actors[who], (tx) => findMeeting(tx, all.actors[who], id));
      const minuted = found?.items.find((each) => each.id === item.id);
      const [decision, own] = [minuted?.decisions[0], minuted?.actions[0]];
      if (!decision || !own) throw new Error('Nothing to read');
      const since = await sinceThen('en');
      return { decision, own, since: [since.ofDecision(decision), since.ofAction(own)] };
    };
    expect(await read('member')).toMatchObject({
      own: { owner: { person: { name: member(0).person.name } } },
      since: [[], []],
    });
    await handOver(action.id, 1);
    await all.db.decision.update({
      where: { id: item.decisions[0]?.id ?? '' },
      data: { status: 'not_ratified' },
    });
    const later = await all.held('2026-02-20');
    const { version } = await meetingOf(id);
    await act('confirmMinutes', { meetingId: id, version: String(version), confirmedAtId: later.id });
    // Who may not read versions reads the same text.
    for (const who of ['member', 'observer'] as const)
      expect(await read(who)).toMatchObject({
        decision: { status: 'decided' },
        own: { owner: { person: { name: member(0).person.name } }, dueOn: null },
        since: [['Not ratified'], [`Owner: ${member(1).person.name}`, 'Due on 24 December 2026']],
      });
  });
});

describe('what a later meeting ratified', () => {
  it('comes into minutes that went round, and nothing else that registers wrote', async () => {
    const { snapshotChange } = await import('../../src/features/meetings/minutes/data/snapshot-change');
    const { id, item, action } = await circulated('2026-02-14');
    await handOver(action.id, 1);
    const { lead } = all.actors;
    await all.portal.writeAs(lead, (tx) =>
      snapshotChange(tx, { meetingId: id, personId: lead.personId }, () =>
        tx.agendaItem.updateMany({ where: { id: item.id }, data: { note: 'Ratified' } }),
      ),
    );
    const [before, after] = await versionsOf(id);
    if (!before || !after) throw new Error('No versions');
    expect(minutesChanges(before, after)).toMatchObject([{ kind: 'item', fields: [{ field: 'note' }] }]);
  });
});
