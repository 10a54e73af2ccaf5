import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../support/action';
import {
  audited,
  call,
  date,
  dayParts,
  db,
  decisionNow,
  insertDecision,
  LEADING,
  member,
  membership,
  type Name,
  NOT_LEADING,
  onDecision,
  ours,
  type Person,
  setUpRegisters,
  taken,
  theirs,
} from './registers-fixture';

setUpRegisters();

describe('what changes a decision', () => {
  const FORMS: [Name, (newer: string) => Fields, object][] = [
    ['setReviewDay', () => dayParts('reviewOn', '2027-02-04'), {}],
    [
      'reviewDecision',
      () => ({ submissionKey: uuidv7(), outcome: 'keep', nextReview: 'none', reviewNote: 'It works' }),
      {},
    ],
    ['supersedeDecision', (newer) => ({ supersededById: newer }), {}],
    [
      'setStanding',
      () => ({ standingCase: 'Foot checks', ...dayParts('standingLastDay', '2027-03-31') }),
      {},
    ],
    [
      'endStanding',
      () => dayParts('standingEnd', '2026-12-31'),
      { standingCase: 'Foot checks', standingUntil: date('2027-04-01') },
    ],
    [
      'recordPositions',
      () => ({ 'positions[0].membershipId': membership(2), 'positions[0].stance': 'consent' }),
      {},
    ],
  ];
  for (const [name, fields, data] of FORMS) {
    it.each(LEADING)(`${name} is for the %s, once`, async (person) => {
      const decision = await insertDecision(ours, data);
      const newer = await insertDecision(ours, {}, { heldOn: '2026-09-03' });
      const sent = onDecision(decision, fields(newer.id));
      expect(await call(name, person, sent)).toMatchObject(taken);
      expect((await decisionNow(decision.id)).version).toBe(2);
      expect(await audited(decision.id)).toHaveLength(1);
      const again = await call(name, person, sent);
      if (name === 'reviewDecision') expect(again).toMatchObject(taken);
      else expect(again).toMatchObject({ status: 'stale' });
      expect(await audited(decision.id)).toHaveLength(1);
    });

    it.each(NOT_LEADING)(`${name} is not for the %s`, async (person) => {
      const decision = await insertDecision(ours, data);
      const newer = await insertDecision(ours, {}, { heldOn: '2026-09-03' });
      expect(await call(name, person, onDecision(decision, fields(newer.id)))).toMatchObject({
        status: 'forbidden',
      });
      expect((await decisionNow(decision.id)).version).toBe(1);
    });
  }
});

describe('superseding', () => {
  it('never goes in a circle, and can be taken back', async () => {
    const [a, b] = [await insertDecision(ours), await insertDecision(ours)];
    expect(await call('supersedeDecision', 'lead', onDecision(a, { supersededById: b.id }))).toMatchObject(
      taken,
    );
    expect(await call('supersedeDecision', 'lead', onDecision(b, { supersededById: a.id }))).toMatchObject({
      status: 'refused',
    });
    expect(await call('supersedeDecision', 'lead', onDecision(b, { supersededById: b.id }))).toMatchObject({
      status: 'refused',
    });
    await call('supersedeDecision', 'lead', onDecision(await decisionNow(a.id), { supersededById: '' }));
    expect((await decisionNow(a.id)).supersededById).toBeNull();
  });

  it('closes no circle when two are sent at once', async () => {
    const [a, b] = [await insertDecision(ours), await insertDecision(ours)];
    await Promise.all([
      call('supersedeDecision', 'lead', onDecision(a, { supersededById: b.id })),
      call('supersedeDecision', 'lead', onDecision(b, { supersededById: a.id })),
    ]);
    const links = [await decisionNow(a.id), await decisionNow(b.id)].map((each) => each.supersededById);
    expect(links.filter((id) => id !== null)).toHaveLength(1);
  });

  it('knows no decision of another collaborative', async () => {
    const [a, b] = [await insertDecision(ours), await insertDecision(theirs)];
    expect(await call('supersedeDecision', 'lead', onDecision(a, { supersededById: b.id }))).toMatchObject({
      status: 'invalid',
    });
  });
});

describe('positions', () => {
  it('a member says their own, with a reason where it is against', async () => {
    const decision = await insertDecision(ours);
    const stated = (fields: Fields) => call('statePosition', 'owner', onDecision(decision, fields));
    expect(await stated({ ownStance: 'objection' })).toMatchObject({ status: 'invalid' });
    expect(await stated({ ownStance: 'objection', ownReason: 'Too soon' })).toMatchObject(taken);
    expect(await db.decisionPosition.findMany({ where: { decisionId: decision.id } })).toMatchObject([
      { membershipId: membership(2), stance: 'objection', reason: 'Too soon', language: 'en' },
    ]);
  });

  it.each<Person>(['observer', 'outsider'])('the %s has none', async (person) => {
    const decision = await insertDecision(ours);
    expect(await call('statePosition', person, onDecision(decision, { ownStance: 'consent' }))).toMatchObject(
      {
        status: 'forbidden',
      },
    );
  });

  it('the lead writes down those of members who were there, and of nobody else', async () => {
    const decision = await insertDecision(ours);
    const recorded = (index: number, version = 1) =>
      call('recordPositions', 'lead', {
        decisionId: decision.id,
        version: String(version),
        'positions[0].membershipId': index < 0 ? member(theirs, 0).membership.id : membership(index),
        'positions[0].stance': 'reservation',
        'positions[0].reason': 'Only for a year',
      });
    expect(await recorded(3)).toMatchObject({ status: 'invalid' });
    expect(await recorded(-1)).toMatchObject({ status: 'invalid' });
    expect(await recorded(2)).toMatchObject(taken);
    expect(await db.decisionPosition.count({ where: { decisionId: decision.id } })).toBe(1);
  });
});
