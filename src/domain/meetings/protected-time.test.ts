import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, calendarDay } from '../time/calendar-day';
import {
  checkProtectedTime,
  type MemberTime,
  meetingMinutes,
  promisesOverlap,
  promisesWithin,
  sumBalances,
  timeBalance,
} from './protected-time';

const UNTIL = calendarDay('2026-12-01');
const FROM = addMonths(UNTIL, -12);
const NONE: MemberTime = { promises: [], attended: [], entries: [] };

it.each([
  ['14:00', '15:30', 90],
  ['14:00', null, null],
  [null, '15:30', null],
  ['15:30', '14:00', null],
  ['14:00', '14:00', null],
  ['afternoon', '15:00', null],
])('a meeting from %s to %s lasts %s minutes', (startsAt, endsAt, minutes) => {
  expect(meetingMinutes({ startsAt, endsAt })).toBe(minutes);
});

describe('timeBalance', () => {
  const promise = (minutesPerMonth: number, from = FROM, to: typeof FROM | null = null) => ({
    minutesPerMonth,
    from,
    to,
  });

  it.each([
    ['nothing recorded is not nothing promised', [], null],
    ['all the year', [promise(120)], 1440],
    ['from the middle of a month: from the next', [promise(120, addDays(addMonths(UNTIL, -2), 10))], 120],
    ['until a day', [promise(120, FROM, addMonths(FROM, 3))], 360],
    ['raised', [promise(60, FROM, addMonths(FROM, 6)), promise(120, addMonths(FROM, 6))], 1080],
    ['over before the year', [promise(120, addMonths(FROM, -5), FROM)], null],
  ])('promised: %s', (_case, promises, promised) => {
    expect(timeBalance({ ...NONE, promises }, UNTIL, 12).promised).toBe(promised);
  });

  it('counts meetings and entries of the period alone, and says what is unknown', () => {
    const attended = [
      { heldOn: FROM, startsAt: '14:00', endsAt: '15:30' },
      { heldOn: addDays(UNTIL, -1), startsAt: '14:00', endsAt: null },
      { heldOn: UNTIL, startsAt: '14:00', endsAt: '15:30' },
      { heldOn: addDays(FROM, -1), startsAt: '14:00', endsAt: '15:30' },
    ];
    const entries = [
      { usedOn: addDays(FROM, 3), minutes: 45 },
      { usedOn: UNTIL, minutes: 500 },
    ];
    expect(timeBalance({ promises: [], attended, entries }, UNTIL, 12)).toEqual({
      promised: null,
      inMeetings: 90,
      outside: 45,
      used: 135,
      meetingsOfUnknownLength: 1,
    });
  });

  it('adds up over members, whatever their order', () => {
    const balance = fc.record({
      promised: fc.option(fc.nat(2000)),
      inMeetings: fc.nat(900),
      outside: fc.nat(900),
      used: fc.nat(1800),
      meetingsOfUnknownLength: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(balance, { maxLength: 8 }), (all) => {
        const sum = sumBalances(all);
        expect(sumBalances([...all].reverse())).toEqual(sum);
        expect(sum.used).toBe(all.reduce((total, { used }) => total + used, 0));
        expect(sum.promised === null).toBe(all.every(({ promised }) => promised === null));
        expect(sum.withoutPromise).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

it.each([
  ['the same day', [{ minutesPerMonth: 60, from: FROM, to: null }], FROM, null, true],
  ['after the end', [{ minutesPerMonth: 60, from: FROM, to: UNTIL }], UNTIL, null, false],
  ['the last day', [{ minutesPerMonth: 60, from: FROM, to: UNTIL }], addDays(UNTIL, -1), null, true],
  ['before', [{ minutesPerMonth: 60, from: UNTIL, to: null }], FROM, UNTIL, false],
  ['none yet', [], FROM, null, false],
])('promises overlap: %s', (_case, promises, from, to, overlap) => {
  expect(promisesOverlap(promises, { from, to })).toBe(overlap);
});

it.each<[string, string | null, string, string | null, (string | null)[] | null]>([
  ['runs as long as the membership', null, '2026-01-01', '2026-07-01', ['2026-02-01', '2026-07-01']],
  ['runs on with it', null, '2026-01-01', null, ['2026-02-01', null]],
  ['ends before it', '2026-05-01', '2026-01-01', null, ['2026-02-01', '2026-05-01']],
  ['begins with it', null, '2026-03-01', null, ['2026-03-01', null]],
  ['would begin on the day after its last', null, '2026-01-01', '2026-02-01', null],
  ['was over when it began', '2026-03-01', '2026-03-01', null, null],
])('promisesWithin: a promise of February %s', (_case, to, memberFrom, memberTo, expected) => {
  const day = (text: string | null) => text && calendarDay(text);
  const promise = { minutesPerMonth: 60, from: calendarDay('2026-02-01'), to: day(to) || null };
  const within = promisesWithin([promise], { from: calendarDay(memberFrom), to: day(memberTo) || null });
  expect(within.map((one) => [one.from, one.to])).toEqual(expected ? [expected] : []);
});

it.each([
  ['everyone has time', [{ salaried: true, promised: true }], []],
  ['one has none', [{ salaried: true, promised: false }], ['TIME-NOT-PROMISED']],
  ['a contractor needs none of an employer', [{ salaried: false, promised: false }], []],
])('checkProtectedTime: %s', (_case, members, codes) => {
  expect(checkProtectedTime(members).map(({ code }) => code)).toEqual(codes);
});
