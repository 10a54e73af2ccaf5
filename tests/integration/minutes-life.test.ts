import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormAction } from '../../src/server/form-action';
import { type ActionAnswer, callAction } from '../support/action';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';

let all: MinutesFixture;
let actions: Record<'circulate' | 'comment' | 'settle' | 'confirm', FormAction>;

beforeAll(async () => {
  all = await minutesFixture();
  const folder = '../../src/features/meetings/minutes/actions';
  actions = {
    circulate: (await import(`${folder}/circulate-minutes`)).circulateMinutes,
    comment: (await import(`${folder}/comment-on-minutes`)).commentOnMinutes,
    settle: (await import(`${folder}/settle-comments`)).settleComments,
    confirm: (await import(`${folder}/confirm-minutes`)).confirmMinutes,
  };
});

afterAll(() => all?.close());

const codes = (answer: ActionAnswer) =>
  'findings' in answer ? answer.findings?.map(({ code }) => code) : [];
const stateOf = (id: string) =>
  all.db.meeting.findUniqueOrThrow({
    where: { id },
    include: { minutesVersions: { orderBy: { number: 'asc' } }, comments: true },
  });
const audits = (id: string) =>
  all.db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' }, select: { event: true } });
const comment = (meetingId: string, changes: Record<string, string> = {}) => ({
  meetingId,
  submissionKey: uuidv7(),
  itemId: '',
  text: 'Not quite so',
  language: 'en',
  ...changes,
});

describe('circulating', () => {
  it('opens a draft to members, keeps a version and an audit entry', async () => {
    const { id } = await all.held('2026-03-05');
    const answer = await callAction(actions.circulate, all.actors.deputy, { meetingId: id, version: '1' });
    expect(answer).toEqual({ redirectedTo: `/en/meetings/${id}` });
    const after = await stateOf(id);
    expect(after).toMatchObject({
      minutesStatus: 'circulated',
      circulatedById: all.actors.deputy.personId,
      version: 2,
    });
    expect(after.minutesVersions).toMatchObject([{ number: 1, status: 'circulated' }]);
    // Closed items are in the version too: it is the whole record.
    expect(JSON.stringify(after.minutesVersions[0]?.content)).toContain('Decision of Secret matter');
    expect(await audits(id)).toEqual([{ event: 'minutes.circulated' }]);
  });

  it('is refused a second time, and stale from an old page', async () => {
    const { id } = await all.held('2026-03-06');
    expect(
      await callAction(actions.circulate, all.actors.lead, { meetingId: id, version: '7' }),
    ).toMatchObject({
      status: 'stale',
    });
    await callAction(actions.circulate, all.actors.lead, { meetingId: id, version: '1' });
    const again = await callAction(actions.circulate, all.actors.lead, { meetingId: id, version: '2' }, 'cy');
    expect(codes(again)).toEqual(['MINUTES-STEP-ORDER']);
    expect((await stateOf(id)).minutesVersions).toHaveLength(1);
  });

  it.each(['member', 'observer', 'stranger'] as const)('is not for a %s', async (who) => {
    const { id } = await all.held('2026-03-07');
    const answer = await callAction(actions.circulate, all.actors[who], { meetingId: id, version: '1' });
    expect(answer).toMatchObject({ status: 'forbidden' });
    expect(await stateOf(id)).toMatchObject({ minutesStatus: 'draft', version: 1, minutesVersions: [] });
  });
});

describe('comments', () => {
  it('are made once, on all of the minutes or on an item, and answered by the lead', async () => {
    const { id, items } = await all.held('2026-04-02', 'circulated');
    const fields = comment(id, {
      itemId: items[1]?.id ?? '',
      text: '<b>Bold</b> & <script>alert(1)</script>',
    });
    const first = await callAction(actions.comment, all.actors.member, fields);
    expect(first).toEqual({ redirectedTo: `/en/meetings/${id}#comments` });
    expect(await callAction(actions.comment, all.actors.member, fields)).toEqual(first);
    const [made] = (await stateOf(id)).comments;
    // As it was typed: what shows it makes text of it, never markup.
    expect(made).toMatchObject({ text: fields.text, settledAt: null });
    const key = `settlements.i${made?.id.replaceAll('-', '')}`;
    const answer = { meetingId: id, [key]: 'Put right.', settlementLanguage: 'cy' };
    expect(await callAction(actions.settle, all.actors.member, answer)).toMatchObject({
      status: 'forbidden',
    });
    expect(await callAction(actions.settle, all.actors.lead, { ...answer, [key]: ' ' })).toMatchObject({
      status: 'invalid',
      errors: { [key]: [expect.stringMatching(/^(?:Enter|Write) /)] },
    });
    expect(await callAction(actions.settle, all.actors.lead, answer)).toHaveProperty('redirectedTo');
    expect((await stateOf(id)).comments).toMatchObject([
      { settlement: 'Put right.', settlementLanguage: 'cy' },
    ]);
    expect(await callAction(actions.settle, all.actors.deputy, answer)).toMatchObject({ status: 'stale' });
  });

  it.each([
    ['empty', { text: '  ' }, 'text', /^(?:Enter|Write) /],
    ['with an NHS number', { text: 'About 943 476 5919' }, 'text', /NHS number/],
    ['of 100,000 characters', { text: 'a'.repeat(100_000) }, 'text', /Shorten/],
    ['on no item of these minutes', { itemId: uuidv7() }, 'itemId', /Choose again/],
  ])('are not taken %s', async (_case, changes, field, message) => {
    const { id } = await all.held('2026-04-03', 'circulated');
    const fields = comment(id, changes);
    const answer = await callAction(actions.comment, all.actors.member, fields);
    expect(answer).toMatchObject({
      status: 'invalid',
      values: { text: fields.text },
      errors: { [field]: [expect.stringMatching(message)] },
    });
    expect((await stateOf(id)).comments).toEqual([]);
  });

  it('are refused on a draft, and not for observers or strangers', async () => {
    const draft = await all.held('2026-04-04');
    expect(codes(await callAction(actions.comment, all.actors.member, comment(draft.id)))).toEqual([
      'MINUTES-STEP-ORDER',
    ]);
    const { id } = await all.held('2026-04-05', 'circulated');
    for (const who of ['observer', 'stranger'] as const)
      expect(await callAction(actions.comment, all.actors[who], comment(id))).toMatchObject({
        status: 'forbidden',
      });
  });
});

describe('confirming', () => {
  const form = (meetingId: string, confirmedAtId: string, more: Record<string, string> = {}) => ({
    meetingId,
    confirmedAtId,
    version: '1',
    ...more,
  });

  it('locks the minutes at a later meeting', async () => {
    const [first, later] = [await all.held('2026-05-07', 'circulated'), await all.held('2026-06-04')];
    const answer = await callAction(actions.confirm, all.actors.lead, form(first.id, later.id));
    expect(answer).toEqual({ redirectedTo: `/en/meetings/${first.id}` });
    expect(await stateOf(first.id)).toMatchObject({
      minutesStatus: 'confirmed',
      confirmedAtId: later.id,
      confirmedById: all.actors.lead.personId,
      minutesVersions: [{ number: 1, status: 'confirmed' }],
    });
    expect(await audits(first.id)).toEqual([{ event: 'minutes.confirmed' }]);
    const again = await callAction(
      actions.confirm,
      all.actors.lead,
      form(first.id, later.id, { version: '2' }),
    );
    expect(codes(again)).toEqual(['MINUTES-STEP-ORDER']);
  });

  it('asks for answers to comments, unless told that the meeting did so all the same', async () => {
    const [first, later] = [await all.held('2026-05-08', 'circulated'), await all.held('2026-06-05')];
    await callAction(actions.comment, all.actors.member, comment(first.id));
    const fields = form(first.id, later.id);
    expect(codes(await callAction(actions.confirm, all.actors.lead, fields))).toEqual([
      'MINUTES-COMMENTS-SETTLED',
    ]);
    const told = { ...fields, despiteComments: 'yes' };
    expect(await callAction(actions.confirm, all.actors.lead, told)).toHaveProperty('redirectedTo');
  });

  it('never misses a comment that is made at the same moment', async () => {
    for (const day of ['10', '11', '12', '13', '14', '15']) {
      const first = await all.held(`2026-08-${day}`, 'circulated');
      const later = await all.held(`2026-09-${day}`);
      const answers = await Promise.all([
        callAction(actions.comment, all.actors.member, comment(first.id)),
        callAction(actions.confirm, all.actors.lead, form(first.id, later.id)),
      ]);
      expect(answers.filter((answer) => 'redirectedTo' in answer)).toHaveLength(1);
      const { comments, minutesStatus } = await stateOf(first.id);
      expect([comments.length, minutesStatus]).toEqual(
        comments.length ? [1, 'circulated'] : [0, 'confirmed'],
      );
    }
  });

  it('takes no decision by correspondence for the later meeting', async () => {
    const [first, later] = [await all.held('2026-05-09', 'circulated'), await all.held('2026-06-06')];
    await all.db.meeting.update({ where: { id: later.id }, data: { kind: 'correspondence' } });
    const answer = await callAction(actions.confirm, all.actors.lead, form(first.id, later.id));
    expect(answer).toMatchObject({ status: 'invalid', errors: { confirmedAtId: [expect.anything()] } });
  });

  it('takes no earlier meeting, none of others, none that is only planned, and no draft', async () => {
    const first = await all.held('2026-07-09', 'circulated');
    const earlier = await all.held('2026-07-08');
    const elsewhere = await all.held('2026-07-20', 'draft', all.theirs);
    const planned = await all.held('2026-07-21');
    await all.db.meeting.update({
      where: { id: planned.id },
      data: { status: 'planned', minutesStatus: null },
    });
    const by = (id: string) => callAction(actions.confirm, all.actors.lead, form(first.id, id));
    expect(codes(await by(earlier.id))).toEqual(['MINUTES-CONFIRMED-LATER']);
    expect(codes(await by(planned.id))).toEqual(['MINUTES-CONFIRMED-LATER']);
    expect(await by(elsewhere.id)).toMatchObject({
      status: 'invalid',
      errors: { confirmedAtId: expect.anything() },
    });
    const draft = await callAction(actions.confirm, all.actors.lead, form(earlier.id, first.id));
    expect(codes(draft)).toEqual(['MINUTES-STEP-ORDER']);
    for (const who of ['member', 'observer', 'stranger'] as const) {
      const answer = await callAction(actions.confirm, all.actors[who], form(first.id, earlier.id));
      expect(answer).toMatchObject({ status: 'forbidden' });
    }
    expect(await stateOf(first.id)).toMatchObject({ minutesStatus: 'circulated', version: 1 });
  });
});
