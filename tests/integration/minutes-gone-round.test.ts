import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minutesChanges } from '../../src/domain/meetings/minutes-changes';
import type { MinutesContent } from '../../src/domain/meetings/minutes-content';
import type { FormAction } from '../../src/server/form-action';
import { type ActionAnswer, callAction } from '../support/action';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';
import { editForm } from './minutes-form';

let all: MinutesFixture;
let actions: Record<'circulate' | 'confirm' | 'edit', FormAction>;

beforeAll(async () => {
  all = await minutesFixture();
  const folder = '../../src/features/meetings/minutes/actions';
  actions = {
    circulate: (await import(`${folder}/circulate-minutes`)).circulateMinutes,
    confirm: (await import(`${folder}/confirm-minutes`)).confirmMinutes,
    edit: (await import(`${folder}/edit-minutes`)).editMinutes,
  };
});

afterAll(() => all?.close());

const codes = (answer: ActionAnswer) =>
  'findings' in answer ? answer.findings?.map(({ code }) => code) : [];
const stateOf = (id: string) =>
  all.db.meeting.findUniqueOrThrow({
    where: { id },
    include: { minutesVersions: { orderBy: { number: 'asc' } } },
  });
const form = (meetingId: string, confirmedAtId: string) => ({ meetingId, confirmedAtId, version: '1' });

describe('the meeting that found minutes right', () => {
  it('is told of in the minutes of the later meeting, in a further version of them', async () => {
    const first = await all.held('2026-05-19', 'circulated');
    const later = await all.held('2026-06-16', 'circulated');
    await all.db.meeting.update({ where: { id: later.id }, data: { language: 'cy' } });
    expect(await callAction(actions.confirm, all.actors.lead, form(first.id, later.id))).toHaveProperty(
      'redirectedTo',
    );
    const items = await all.db.agendaItem.findMany({
      where: { meetingId: later.id },
      orderBy: { position: 'asc' },
    });
    expect(items.slice(2)).toMatchObject([
      {
        title: 'Cofnodion 19 Mai 2026',
        origin: 'minutes',
        originId: first.id,
        outcome: 'information',
        note: expect.stringContaining('yn gywir'),
        closed: false,
      },
    ]);
    const { version, minutesVersions } = await stateOf(later.id);
    expect(version).toBe(2);
    expect(minutesVersions.map(({ content }) => (content as { items: unknown[] }).items.length)).toEqual([
      2, 3,
    ]);
    const [entry] = await all.db.auditEntry.findMany({ where: { subjectId: first.id } });
    expect(entry?.after).toMatchObject({ confirmedAtId: later.id, itemId: items[2]?.id });
  });

  it.each([
    ['dealt with it', 'information', { outcome: 'information', note: 'Note of Open matter' }],
    ['put it off', 'carried', { outcome: 'information', note: 'Note of Open matter' }],
  ] as const)('adds no item where one about them %s', async (_case, outcome, after) => {
    const first = await all.held('2026-05-20', 'circulated');
    const later = await all.held('2026-06-17');
    const id = later.items[0]?.id ?? '';
    const about = { origin: 'minutes', originId: first.id, outcome } as const;
    await all.db.agendaItem.update({ where: { id }, data: about });
    expect(await callAction(actions.confirm, all.actors.lead, form(first.id, later.id))).toHaveProperty(
      'redirectedTo',
    );
    expect(await all.db.agendaItem.count({ where: { meetingId: later.id } })).toBe(2);
    expect(await all.db.agendaItem.findUniqueOrThrow({ where: { id } })).toMatchObject(after);
  });

  it('is offered, and done, only by meetings that could read this text and whose minutes can tell of it', async () => {
    const { listConfirmingMeetings } = await import(
      '../../src/features/meetings/minutes/data/confirming-meetings'
    );
    const first = await all.held('2026-10-01', 'circulated');
    const [early, late] = [await all.held('2026-10-08'), await all.held('2026-10-09')];
    const silent = await all.held('2026-10-12', 'confirmed');
    const telling = await all.held('2026-10-13', 'confirmed');
    const about = { origin: 'minutes', originId: first.id, outcome: 'information' } as const;
    await all.db.agendaItem.update({ where: { id: telling.items[0]?.id ?? '' }, data: about });
    const ours = [early, late, silent, telling].map(({ id }) => id);
    const offered = async () => {
      const { lead } = all.actors;
      const found = await all.portal.readAs(lead, (tx) => listConfirmingMeetings(tx, lead, first.id));
      return found?.meetings.map(({ id }) => id).filter((id) => ours.includes(id));
    };
    expect(await offered()).toEqual([early.id, late.id, telling.id]);
    // Half past midnight in Wales, and still the day before by universal time.
    const circulatedAt = new Date('2026-10-08T23:30:00Z');
    await all.db.meeting.update({ where: { id: first.id }, data: { circulatedAt } });
    expect(await offered()).toEqual([late.id, telling.id]);
    await all.db.minutesVersion.create({
      data: {
        ...{ id: uuidv7(), meetingId: first.id, number: 1, status: 'circulated', content: {} },
        ...{ reason: 'A wrong word', personId: all.actors.lead.personId },
        savedAt: new Date('2026-10-10T09:00:00Z'),
      },
    });
    expect(await offered()).toEqual([telling.id]);
    for (const [meeting, reason] of [
      [early, /^The meeting of 8 October 2026 was before the minutes were circulated, on 9 October 2026/],
      [late, /^The meeting of 9 October 2026 was before the minutes were last corrected, on 10 October 2026/],
      [silent, /^The minutes of the meeting of 12 October 2026 are locked/],
    ] as const) {
      const fields = form(first.id, meeting.id);
      const answer = await callAction(actions.confirm, all.actors.lead, fields);
      expect(codes(answer)).toEqual(['MINUTES-CONFIRMED-LATER']);
      expect(JSON.stringify(answer)).toMatch(new RegExp(reason.source.slice(1)));
      expect(JSON.stringify(await callAction(actions.confirm, all.actors.lead, fields, 'cy'))).toMatch(
        /cyn i’r cofnodion|dan glo ac nid oes/,
      );
    }
    expect((await stateOf(first.id)).minutesStatus).toBe('circulated');
  });
});

describe('what a correction adds after minutes went round', () => {
  async function corrected(heldOn: string, adds: (at: string) => Record<string, string>) {
    const { id, items } = await all.held(heldOn);
    const item = items[0]?.id ?? '';
    await all.db.agendaItem.update({ where: { id: item }, data: { outcome: 'information' } });
    const { lead } = all.actors;
    await callAction(actions.circulate, lead, { meetingId: id, version: '1' });
    const { keyOf } = await import('../../src/features/meetings/minutes/edit-texts');
    const fields = await editForm(all, { id }, { ...adds(`added.${keyOf(item)}`), reason: 'Forgotten' });
    expect(await callAction(actions.edit, lead, fields)).toHaveProperty('redirectedTo');
    return { id, item };
  }
  const action = (at: string) => ({
    [`${at}.actions[0].text`]: 'Also to do',
    [`${at}.actions[0].ownerMembershipId`]: all.ours.members[1]?.membership.id ?? '',
  });
  const decision = (at: string) => ({ [`${at}.decision.text`]: 'Also decided' });

  it.each([
    ['a decision', '2026-03-03', decision, 'decision', 'added decision'],
    ['an action', '2026-03-04', action, 'action', 'added action'],
  ] as const)(
    '%s says what came of an item that was only noted',
    async (_case, day, adds, outcome, added) => {
      const { id, item } = await corrected(day, adds);
      expect((await all.db.agendaItem.findUniqueOrThrow({ where: { id: item } })).outcome).toBe(outcome);
      const { minutesVersions } = await stateOf(id);
      const [before, after] = minutesVersions.map(({ content }) => content as unknown as MinutesContent);
      if (!before || !after) throw new Error('No versions');
      const changes = minutesChanges(before, after);
      expect(changes.map(({ what, kind }) => `${what} ${kind}`)).toEqual(['changed item', added]);
      expect(changes[0]?.fields).toEqual([{ field: 'outcome', before: 'information', after: outcome }]);
      const [entry] = await all.db.auditEntry.findMany({
        where: { subjectId: id, event: 'minutes.corrected' },
      });
      expect(entry?.after).toMatchObject({ fields: [expect.stringMatching(/\.outcome$/)] });
    },
  );

  it('is marked so, for whoever reads the minutes', async () => {
    const { id } = await corrected('2026-03-05', (at) => ({ ...decision(at), ...action(at) }));
    await all.db.minutesVersion.updateMany({
      where: { meetingId: id, number: 2 },
      data: { savedAt: new Date('2026-03-20T09:00:00Z') },
    });
    const { loadMeeting } = await import('../../src/features/meetings/minutes/load-meeting');
    const { meetingView } = await import('../../src/features/meetings/minutes/meeting-view');
    const marks = async (who: 'member' | 'observer', locale: 'cy' | 'en') => {
      const actor = all.actors[who];
      const facts = await all.portal.readAs(actor, (tx) => loadMeeting(tx, actor, id));
      const item = facts && (await meetingView(locale, facts)).items[0];
      const agreed = [...(item?.decisions ?? []), ...(item?.actions ?? [])];
      return Object.fromEntries(agreed.map(({ text, added }) => [text, added]));
    };
    const marked = (on: unknown) => ({
      ...{ 'Decision of Open matter': null, 'Also decided': on },
      ...{ 'Action of Open matter': null, 'Also to do': on },
    });
    const on = 'Added after these minutes were circulated, on 20 March 2026';
    expect(await marks('member', 'en')).toEqual(marked(on));
    await all.db.meeting.update({
      where: { id },
      data: { minutesStatus: 'confirmed', confirmedAt: new Date(), confirmedById: all.actors.lead.personId },
    });
    const welsh = expect.stringMatching(/dosbarthu, ar 20 Mawrth 2026$/);
    expect(await marks('observer', 'cy')).toEqual(marked(welsh));
  });

  it('is what the versions open on, also once they are confirmed', async () => {
    const { id } = await corrected('2026-03-06', decision);
    const later = await all.held('2026-04-09');
    const days = { where: { id }, data: { circulatedAt: new Date('2026-03-07T09:00:00Z') } };
    await all.db.meeting.update(days);
    await all.db.minutesVersion.updateMany({
      where: { meetingId: id },
      data: { savedAt: new Date('2026-03-08T09:00:00Z') },
    });
    const { version } = await stateOf(id);
    const confirmed = { ...form(id, later.id), version: String(version) };
    expect(await callAction(actions.confirm, all.actors.lead, confirmed)).toHaveProperty('redirectedTo');
    const { findNewestChange } = await import('../../src/features/meetings/minutes/data/find-versions');
    const { meetingRights } = await import('../../src/features/meetings/minutes/rights');
    const { askedVersions } = await import('../../src/features/meetings/minutes/version-query');
    const { member } = all.actors;
    const rights = meetingRights(member, all.ours.collaborative.id);
    const changed = await all.portal.readAs(member, (tx) => findNewestChange(tx, { id, rights }));
    expect(askedVersions({}, [1, 2, 3], changed)).toEqual({ from: 1, to: 2 });
    expect(askedVersions({ from: '2', to: '3' }, [1, 2, 3], changed)).toEqual({ from: 2, to: 3 });
    expect(askedVersions({}, [1, 2, 3], null)).toEqual({ from: 2, to: 3 });
  });
});
