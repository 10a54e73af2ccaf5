import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../support/action';
import {
  actionNow,
  audited,
  call,
  date,
  dayParts,
  db,
  insertAction,
  LEADING,
  member,
  membership,
  NOT_LEADING,
  onAction,
  ours,
  type Person,
  setUpRegisters,
  taken,
  theirs,
  who,
} from './registers-fixture';

setUpRegisters();

describe('moving an action', () => {
  it.each<[Person, string, boolean]>([
    ['lead', 'close', true],
    ['deputy', 'close', true],
    ['owner', 'close', true],
    ['helper', 'close', true],
    ['owner', 'drop', true],
    ['helper', 'drop', false],
    ['observer', 'close', false],
    ['outsider', 'close', false],
  ])('%s, %s: %s', async (person, step, allowed) => {
    const action = await insertAction();
    const answer = await call('moveAction', person, onAction(action, { step, note: 'Sent on Monday' }));
    if (!allowed) {
      expect(answer).toMatchObject({ status: 'forbidden' });
      expect(await actionNow(action.id)).toEqual(action);
      expect(await db.actionEvent.count({ where: { actionId: action.id } })).toBe(0);
      return;
    }
    expect(answer).toEqual({ redirectedTo: `/en/actions/${action.id}` });
    expect(await actionNow(action.id)).toMatchObject({
      status: step === 'close' ? 'done' : 'dropped',
      evidence: 'Sent on Monday',
      closedOn: date('2026-11-22'),
    });
    expect(await db.actionEvent.findMany({ where: { actionId: action.id } })).toMatchObject([
      {
        kind: step === 'close' ? 'closed' : 'dropped',
        note: 'Sent on Monday',
        personId: who[person].personId,
      },
    ]);
    expect(await audited(action.id)).toEqual([step === 'close' ? 'action.closed' : 'action.dropped']);
  });

  it('is not for a member whose action it is not', async () => {
    const action = await insertAction(ours, { ownerMembershipId: membership(0), deputyMembershipId: null });
    const fields = onAction(action, { step: 'close', note: 'Done' });
    expect(await call('moveAction', 'owner', fields)).toMatchObject({ status: 'forbidden' });
    expect((await actionNow(action.id)).status).toBe('open');
  });

  it('asks for evidence, and is taken once', async () => {
    const action = await insertAction();
    expect(await call('moveAction', 'owner', onAction(action, { step: 'close' }))).toMatchObject({
      status: 'invalid',
      errors: { note: [expect.any(String)] },
    });
    const fields = onAction(action, { step: 'close', note: 'Done' });
    expect(await call('moveAction', 'owner', fields)).toMatchObject(taken);
    expect(await call('moveAction', 'owner', fields)).toMatchObject({ status: 'stale' });
    const closed = await actionNow(action.id);
    await call('moveAction', 'owner', onAction(closed, { step: 'reopen', note: 'One valley is missing' }));
    expect(await actionNow(action.id)).toMatchObject({ status: 'open', evidence: null, closedOn: null });
    expect(await audited(action.id)).toEqual(['action.closed', 'action.reopened']);
  });

  it('begins, and clears what it waited for when it is closed', async () => {
    const action = await insertAction(ours, { blockedReason: 'No room' });
    await call('moveAction', 'helper', onAction(action, { step: 'start' }));
    const begun = await actionNow(action.id);
    expect(begun).toMatchObject({ status: 'in_progress', blockedReason: 'No room' });
    await call('moveAction', 'helper', onAction(begun, { step: 'close', note: 'Done' }));
    expect(await actionNow(action.id)).toMatchObject({ status: 'done', blockedReason: null });
  });
});

describe('handing an action over', () => {
  const handed = (owner: number, deputy: string) => ({
    ownerMembershipId: membership(owner),
    deputyMembershipId: deputy,
    ...dayParts('dueOn', '2026-12-01'),
  });

  it.each(LEADING)('is for the %s', async (person) => {
    const action = await insertAction();
    expect(await call('changeAction', person, onAction(action, handed(0, '')))).toMatchObject(taken);
    expect(await actionNow(action.id)).toMatchObject({
      ownerMembershipId: membership(0),
      deputyMembershipId: null,
      dueOn: date('2026-12-01'),
    });
    const [event] = await db.actionEvent.findMany({ where: { actionId: action.id } });
    expect(event).toMatchObject({
      kind: 'changed',
      details: {
        owner: { from: membership(2), to: membership(0) },
        deputy: { from: membership(3), to: null },
        due: { from: '2026-10-01', to: '2026-12-01' },
      },
    });
  });

  it.each(NOT_LEADING)('is not for the %s', async (person) => {
    const action = await insertAction();
    expect(await call('changeAction', person, onAction(action, handed(0, '')))).toMatchObject({
      status: 'forbidden',
    });
  });

  it('goes to members of the collaborative, not twice to one', async () => {
    const action = await insertAction();
    const outsider = member(theirs, 1).membership.id;
    for (const [fields, field] of [
      [{ ...handed(0, ''), ownerMembershipId: outsider }, 'ownerMembershipId'],
      [handed(0, outsider), 'deputyMembershipId'],
      [handed(0, membership(0)), 'deputyMembershipId'],
      [{ ...handed(0, ''), ...dayParts('dueOn', '2026-06-03') }, 'dueOn'],
    ] as const)
      expect(await call('changeAction', 'lead', onAction(action, fields))).toMatchObject({
        status: 'invalid',
        errors: { [field]: [expect.any(String)] },
      });
  });
});

describe('waiting', () => {
  it('is for whoever works on it, and never goes in a circle', async () => {
    const [a, b] = [await insertAction(), await insertAction()];
    expect(await call('blockAction', 'helper', onAction(a, { blockedById: b.id }))).toMatchObject(taken);
    expect(await call('blockAction', 'owner', onAction(b, { blockedById: a.id }))).toMatchObject({
      status: 'refused',
    });
    expect(await call('blockAction', 'owner', onAction(b, { blockedById: '' }))).toMatchObject({
      status: 'invalid',
    });
    const waiting = await actionNow(a.id);
    expect(await call('unblockAction', 'lead', onAction(waiting))).toMatchObject(taken);
    expect((await actionNow(a.id)).blockedById).toBeNull();
    expect(await audited(a.id)).toEqual(['action.blocked', 'action.unblocked']);
  });

  it('closes no circle when two are sent at once', async () => {
    const [a, b] = [await insertAction(), await insertAction()];
    await Promise.all([
      call('blockAction', 'owner', onAction(a, { blockedById: b.id })),
      call('blockAction', 'lead', onAction(b, { blockedById: a.id })),
    ]);
    const links = [await actionNow(a.id), await actionNow(b.id)].map((each) => each.blockedById);
    expect(links.filter((id) => id !== null)).toHaveLength(1);
  });

  it('knows no action of another collaborative', async () => {
    const [a, b] = [await insertAction(), await insertAction(theirs)];
    expect(await call('blockAction', 'owner', onAction(a, { blockedById: b.id }))).toMatchObject({
      status: 'invalid',
    });
    expect(await call('blockAction', 'outsider', onAction(a, { blockedReason: 'No' }))).toMatchObject({
      status: 'forbidden',
    });
  });
});

describe('several actions at once', () => {
  type Row = { id: string; version: number };
  const bulk = (rows: readonly (Row & { ticked?: boolean })[], fields: Fields = {}): Fields => ({
    collaborativeId: ours.collaborative.id,
    bulkStep: 'close',
    bulkNote: 'Shown at the meeting',
    ...Object.fromEntries(
      rows.flatMap(({ id, version, ticked = true }, index) => [
        [`rows[${index}].actionId`, id],
        [`rows[${index}].version`, String(version)],
        ...(ticked ? [[`rows[${index}].chosen`, 'on']] : []),
      ]),
    ),
    ...fields,
  });

  it('moves those that are ticked, all or none', async () => {
    const [a, b, c] = [await insertAction(), await insertAction(), await insertAction()];
    const sent = bulk([a, b, { ...c, ticked: false }]);
    expect(await call('updateActions', 'lead', sent)).toEqual({
      redirectedTo: `/en/collaboratives/${ours.collaborative.id}/actions`,
    });
    expect((await actionNow(a.id)).evidence).toBe('Shown at the meeting');
    expect((await actionNow(b.id)).status).toBe('done');
    expect((await actionNow(c.id)).status).toBe('open');
    // The second send meets what the first one did; nothing of it is taken, the third action included.
    expect(await call('updateActions', 'lead', bulk([c, a]))).toMatchObject({ status: 'stale' });
    expect((await actionNow(c.id)).status).toBe('open');
  });

  it('is refused whole where one is not theirs', async () => {
    const mine = await insertAction();
    const other = await insertAction(ours, { ownerMembershipId: membership(0), deputyMembershipId: null });
    const strange = await insertAction(theirs);
    for (const rows of [
      [mine, other],
      [mine, strange],
    ])
      expect(await call('updateActions', 'owner', bulk(rows))).toMatchObject({ status: 'forbidden' });
    expect(await call('updateActions', 'lead', bulk([mine, strange]))).toMatchObject({ status: 'forbidden' });
    expect((await actionNow(mine.id)).status).toBe('open');
    expect(await call('updateActions', 'owner', bulk([mine]))).toMatchObject(taken);
  });

  it('asks for a tick and for words', async () => {
    const action = await insertAction();
    expect(
      await call('updateActions', 'lead', bulk([{ ...action, ticked: false }], { bulkNote: '' })),
    ).toMatchObject({
      status: 'invalid',
      errors: { rows: [expect.any(String)], bulkNote: [expect.any(String)] },
    });
  });

  it('leads back to the meeting on whose page it stood, and to no other', async () => {
    const [a, b] = [await insertAction(), await insertAction()];
    const item = await db.agendaItem.findUniqueOrThrow({ where: { id: a.agendaItemId } });
    expect(await call('updateActions', 'lead', bulk([a], { meetingId: item.meetingId }))).toEqual({
      redirectedTo: `/en/meetings/${item.meetingId}`,
    });
    expect(await call('updateActions', 'lead', bulk([b], { meetingId: uuidv7() }))).toEqual({
      redirectedTo: `/en/collaboratives/${ours.collaborative.id}/actions`,
    });
  });
});
