import { beforeEach, describe, expect, it } from 'vitest';
import {
  call,
  csv,
  db,
  insertAction,
  insertDecision,
  onDecision,
  ours,
  type Person,
  read,
  setUpRegisters,
  who,
} from './registers-fixture';

setUpRegisters();

describe('reading', () => {
  beforeEach(async () => {
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'circulated' WHERE status = 'held'`;
  });

  it('an observer sees what was decided once the minutes are confirmed', async () => {
    const decision = await insertDecision(ours);
    const action = await insertAction();
    const seen = async () => [
      (await read.findDecisionPage(who.observer, decision.id)) !== null,
      (await read.findActionPage(who.observer, action.id)) !== null,
    ];
    expect(await seen()).toEqual([false, false]);
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'confirmed', confirmed_at = now(),
      confirmed_by_id = recorded_by_id WHERE status = 'held'`;
    expect(await seen()).toEqual([true, true]);
  });

  it('shows positions to members and to no observer', async () => {
    const decision = await insertDecision(ours);
    await call('statePosition', 'owner', onDecision(decision, { ownStance: 'consent' }));
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'confirmed', confirmed_at = now(),
      confirmed_by_id = recorded_by_id WHERE status = 'held'`;
    const positions = async (person: Person) =>
      (await read.findDecisionPage(who[person], decision.id))?.decision.positions.length;
    expect(await positions('helper')).toBe(1);
    expect(await positions('observer')).toBe(0);
    expect(await positions('outsider')).toBeUndefined();
  });

  it('keeps closed items from the files, and from observers altogether', async () => {
    const decision = await insertDecision(ours, { text: '=HYPERLINK("x")' });
    const closed = await insertDecision(ours, {}, { closed: true });
    const closedAction = await insertAction(ours, {}, { closed: true });
    const register = await read.findDecisionRegister(who.helper, ours.collaborative.id);
    expect(register?.all.map(({ id }) => id)).toEqual(expect.arrayContaining([decision.id, closed.id]));
    const today = who.helper.today;
    const file = register && (await csv.decisionsCsv('en', { ...register, rows: register.all, today }));
    expect(file).toContain(decision.reference);
    expect(file).toContain("'=HYPERLINK");
    expect(file).toContain('Meeting,Why,What it rests on,Ratified on,Superseded by');
    expect(file).not.toContain(closed.reference);
    const actions = await read.findActionRegister(who.helper, ours.collaborative.id);
    const actionFile = await csv.actionsCsv('cy', actions?.all ?? [], today);
    expect(actionFile).not.toContain(closedAction.reference);
    await db.$executeRaw`UPDATE meeting SET minutes_status = 'confirmed', confirmed_at = now(),
      confirmed_by_id = recorded_by_id WHERE status = 'held'`;
    const seen = await read.findDecisionRegister(who.observer, ours.collaborative.id);
    expect(seen?.all.map(({ id }) => id)).not.toContain(closed.id);
  });

  it('lists what a person has to do, and nobody else’s', async () => {
    const action = await insertAction();
    const ids = async (person: Person) => (await read.findOwnActions(who[person])).all.map(({ id }) => id);
    expect(await ids('owner')).toContain(action.id);
    expect(await ids('helper')).toContain(action.id);
    expect(await ids('lead')).not.toContain(action.id);
    expect(await ids('outsider')).not.toContain(action.id);
  });

  it('shows an outsider nothing', async () => {
    expect(await read.findDecisionRegister(who.outsider, ours.collaborative.id)).toBeNull();
    expect(await read.findActionRegister(who.outsider, ours.collaborative.id)).toBeNull();
  });
});
