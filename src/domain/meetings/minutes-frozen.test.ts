import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { minutesChanges } from './minutes-changes';
import type { MinutesAction, MinutesContent, MinutesDecision, MinutesItem } from './minutes-content';
import { frozenMinutes, type SaidByCorrection } from './minutes-frozen';

const DECISION: MinutesDecision = {
  id: 'd',
  reference: 'D-2026-001',
  text: 'Go ahead',
  rationale: null,
  language: 'en',
  status: 'recommended',
  reviewOn: null,
};
const ACTION: MinutesAction = {
  id: 'a',
  reference: 'A-2026-001',
  text: 'Write to them',
  language: 'en',
  owner: 'Nia Prawf',
  ownerMembershipId: 'nia',
  dueOn: calendarDay('2026-11-01'),
};
const ITEM: MinutesItem = {
  id: 'i',
  title: 'Item',
  language: 'en',
  intendedOutcome: null,
  note: null,
  serves: 'standing',
  needReference: null,
  broughtBy: null,
  outcome: null,
  closed: false,
  closedReason: null,
  goodPractice: false,
  experience: null,
  experienceSource: null,
  jointWith: null,
  decisions: [],
  actions: [],
};
const minutes = (
  { decision = {}, action = {}, item = {} }: Record<string, object>,
  head: Partial<MinutesContent> = {},
): MinutesContent => ({
  shape: 1,
  heldOn: calendarDay('2026-10-01'),
  startsAt: '14:00',
  endsAt: null,
  location: null,
  purpose: 'Monthly meeting',
  language: 'en',
  quorate: false,
  chair: null,
  chairId: null,
  attendance: [],
  items: [
    { ...ITEM, decisions: [{ ...DECISION, ...decision }], actions: [{ ...ACTION, ...action }], ...item },
  ],
  ...head,
});
const KEPT = minutes({});
const LATER = {
  decision: { status: 'decided' as const, reviewOn: calendarDay('2027-01-01') },
  action: { owner: 'Gwen Prawf', ownerMembershipId: 'gwen', dueOn: calendarDay('2026-12-24') },
};
const REGISTER = minutes(LATER);

describe('frozenMinutes', () => {
  it('says without a correction what went round, whatever the registers say', () => {
    expect(frozenMinutes(KEPT, REGISTER, REGISTER)).toEqual(KEPT);
  });

  it.each<[string, MinutesContent, SaidByCorrection, MinutesContent]>([
    ['a note', minutes({ ...LATER, item: { note: 'Said' } }), {}, minutes({ item: { note: 'Said' } })],
    ['the place', minutes(LATER, { location: 'Hall' }), {}, minutes({}, { location: 'Hall' })],
    [
      'the owner, whom the register does not follow',
      REGISTER,
      { a: { owner: 'Dai Prawf', ownerMembershipId: 'dai' } },
      minutes({ action: { owner: 'Dai Prawf', ownerMembershipId: 'dai' } }),
    ],
    [
      'the quorum, and with it what its decisions were',
      minutes(LATER, { quorate: true }),
      {},
      minutes({ decision: { status: 'decided' } }, { quorate: true }),
    ],
    [
      'an action more',
      {
        ...REGISTER,
        items: REGISTER.items.map((item) => ({
          ...item,
          actions: [...item.actions, { ...ACTION, id: 'b' }],
        })),
      },
      {},
      minutes({ item: { actions: [ACTION, { ...ACTION, id: 'b' }] } }),
    ],
    [
      'an item more',
      { ...REGISTER, items: [...REGISTER.items, { ...ITEM, id: 'j' }] },
      {},
      { ...KEPT, items: [...KEPT.items, { ...ITEM, id: 'j' }] },
    ],
  ])('takes over of a correction alone: %s', (_case, after, said, expected) => {
    const version = frozenMinutes(KEPT, REGISTER, after, said);
    expect(version).toEqual(expected);
    // What the two versions are said to differ in is the correction, and nothing that a register wrote.
    expect(minutesChanges(KEPT, version)).toEqual(minutesChanges(KEPT, expected));
  });

  it('leaves out what came into the record otherwise, and keeps what was taken out of it', () => {
    const record = minutes({ item: { actions: [{ ...ACTION, id: 'b' }] } });
    expect(frozenMinutes(KEPT, record, record)).toEqual(KEPT);
  });

  it('takes a row out that the correction took out', () => {
    const observer = {
      ...{ id: 'o', membershipId: null, name: 'Owain', status: 'observer' as const },
      ...{ inPlaceOf: null, professionKey: null, sector: null },
    };
    const there = minutes({}, { attendance: [observer] });
    expect(frozenMinutes(there, there, KEPT)).toEqual(KEPT);
  });

  it('never differs from what went round by more than the correction', () => {
    const text = fc.constantFrom('One', 'Two', 'Three');
    const drawn = fc.record({ text, owner: text });
    const note = fc.option(text);
    fc.assert(
      fc.property(drawn, drawn, note, note, (kept, register, was, is) => {
        const [round, before, after] = [
          minutes({ action: kept, item: { ...noted(kept, was) } }),
          minutes({ item: { ...noted(register, was) } }),
          minutes({ item: { ...noted(register, is) } }),
        ];
        const version = frozenMinutes(round, before, after);
        const fields = minutesChanges(round, version).map(({ kind, fields: each }) => [
          kind,
          each.map(({ field }) => field),
        ]);
        expect(fields).toEqual(was === is ? [] : [['item', ['note']]]);
      }),
    );
  });
});

const noted = (action: object, note: string | null) => ({ note, actions: [{ ...ACTION, ...action }] });
