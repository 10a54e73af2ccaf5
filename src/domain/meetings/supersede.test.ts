import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { checkSuperseding, type SupersedableDecision } from './supersede';

const day = calendarDay('2026-03-05');
const decision = (id: string, changes: Partial<SupersedableDecision> = {}): SupersedableDecision => ({
  id,
  collaborativeId: 'ours',
  status: 'decided',
  decidedOn: day,
  ...changes,
});
const reasons = (...asked: Parameters<typeof checkSuperseding>) =>
  checkSuperseding(...asked).map(({ facts }) => facts.reason);

it.each<[string, SupersedableDecision, string[]]>([
  ['a later one', decision('b', { decidedOn: addDays(day, 1) }), []],
  ['one of the same day', decision('b'), []],
  ['an earlier one', decision('b', { decidedOn: addDays(day, -1) }), ['earlier']],
  ['itself', decision('a'), ['loop']],
  ['another collaborative’s', decision('b', { collaborativeId: 'theirs' }), ['other-collaborative']],
  ['a recommendation', decision('b', { status: 'recommended' }), ['not-decided']],
  ['one not ratified', decision('b', { status: 'not_ratified' }), ['not-decided']],
])('superseded by %s', (_case, newer, expected) => {
  expect(reasons(decision('a'), newer, new Map())).toEqual(expected);
});

it('cannot put a recommendation out of force', () => {
  expect(reasons(decision('a', { status: 'recommended' }), decision('b'), new Map())).toEqual([
    'not-decided',
  ]);
});

it('never makes a circle over any number of decisions', () => {
  const pick = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(pick, pick), { maxLength: 30 }), fc.array(pick), (tries, days) => {
      const all = Array.from({ length: 6 }, (_, index) =>
        decision(String(index), { decidedOn: addDays(day, (days[index] ?? 0) % 2) }),
      );
      const superseded = new Map<string, string>();
      for (const [a, b] of tries) {
        const [older, newer] = [all[a], all[b]];
        if (older && newer && checkSuperseding(older, newer, superseded).length === 0)
          superseded.set(older.id, newer.id);
      }
      for (const { id } of all) {
        const path = [id];
        for (let at = superseded.get(id); at !== undefined; at = superseded.get(at)) {
          expect(path).not.toContain(at);
          path.push(at);
        }
      }
    }),
    { numRuns: 500 },
  );
});
