import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { withoutClosedItems } from './closed-items';
import { minutesChanges } from './minutes-changes';
import type { MinutesContent, MinutesItem } from './minutes-content';

const item = (id: string, changes: Partial<MinutesItem> = {}): MinutesItem => ({
  id,
  title: `Item ${id}`,
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
  ...changes,
});
const minutes = (items: readonly MinutesItem[], changes: Partial<MinutesContent> = {}): MinutesContent => ({
  shape: 1,
  heldOn: calendarDay('2026-10-01'),
  startsAt: '14:00',
  endsAt: null,
  location: null,
  purpose: 'Monthly meeting',
  language: 'en',
  quorate: true,
  chair: null,
  chairId: null,
  attendance: [],
  items,
  ...changes,
});
const decision = {
  id: 'd',
  reference: 'D-2026-001',
  text: 'Go ahead',
  rationale: null,
  language: 'en',
  status: 'decided',
  reviewOn: null,
} as const;
const brief = (changes: ReturnType<typeof minutesChanges>) =>
  changes.map(({ what, kind, id, fields }) => [what, kind, id, fields.map(({ field }) => field).join(' ')]);

describe('minutesChanges', () => {
  it('finds the fields that differ, in the order of the minutes', () => {
    const before = minutes([item('a', { decisions: [decision] }), item('b')]);
    const after = minutes(
      [item('a', { note: 'Said', decisions: [{ ...decision, text: 'Wait' }] }), item('b', { closed: true })],
      {
        location: 'Online',
        attendance: [
          {
            id: 'p',
            name: 'Enfys',
            status: 'present',
            membershipId: null,
            inPlaceOf: null,
            professionKey: null,
            sector: null,
          },
        ],
      },
    );
    expect(brief(minutesChanges(before, after))).toEqual([
      ['changed', 'meeting', 'meeting', 'location'],
      ['added', 'attendance', 'p', 'name status'],
      ['changed', 'item', 'a', 'note'],
      ['changed', 'decision', 'd', 'text'],
      ['changed', 'item', 'b', 'closed'],
    ]);
  });

  it('puts what was taken away where it was', () => {
    const changes = minutesChanges(
      minutes(['a', 'b', 'c'].map((id) => item(id))),
      minutes([item('a'), item('c', { note: 'x' })]),
    );
    expect(brief(changes).map(([what, , id]) => [what, id])).toEqual([
      ['removed', 'b'],
      ['changed', 'c'],
    ]);
  });

  it('finds nothing between a version and itself, and as much one way as the other', () => {
    const text = fc.constantFrom(null, 'one', 'two');
    const any = fc
      .uniqueArray(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c', 'd'),
          note: text,
          jointWith: text,
          closed: fc.boolean(),
        }),
        { selector: ({ id }) => id },
      )
      .map((items) => minutes(items.map(({ id, ...rest }) => item(id, rest))));
    fc.assert(
      fc.property(any, any, (before, after) => {
        expect(minutesChanges(before, before)).toEqual([]);
        const count = (changes: ReturnType<typeof minutesChanges>) =>
          changes.map(({ id, fields }) => `${id} ${fields.length}`).sort();
        expect(count(minutesChanges(before, after))).toEqual(count(minutesChanges(after, before)));
      }),
    );
  });
});

describe('withoutClosedItems', () => {
  it('leaves nothing of them, nor of what hangs on them', () => {
    const closed = item('s', {
      title: 'Secret',
      closed: true,
      closedReason: 'Staffing',
      decisions: [decision],
    });
    const open = withoutClosedItems(minutes([item('a'), closed]));
    expect(JSON.stringify(open)).not.toMatch(/Secret|Staffing|Go ahead/);
    expect(open.items.map(({ id }) => id)).toEqual(['a']);
  });
});
