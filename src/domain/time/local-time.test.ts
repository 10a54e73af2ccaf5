import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from './calendar-day';
import { instantInLondon, minutesOfDay } from './local-time';

describe('instantInLondon', () => {
  it.each([
    ['winter', '2026-12-03', '14:00', '2026-12-03T14:00:00.000Z'],
    ['summer', '2026-07-02', '14:00', '2026-07-02T13:00:00.000Z'],
    ['summer, the day before in UTC', '2026-07-02', '00:30', '2026-07-01T23:30:00.000Z'],
    ['the evening before spring', '2026-03-28', '23:59', '2026-03-28T23:59:00.000Z'],
    ['spring, before the change', '2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
    ['spring, the hour left out', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['spring, after the change', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['spring, in the afternoon', '2026-03-29', '14:00', '2026-03-29T13:00:00.000Z'],
    ['the evening before autumn', '2026-10-24', '23:59', '2026-10-24T22:59:00.000Z'],
    ['autumn, before the change', '2026-10-25', '00:59', '2026-10-24T23:59:00.000Z'],
    ['autumn, the hour twice', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['autumn, after the change', '2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
    ['autumn, in the afternoon', '2026-10-25', '14:00', '2026-10-25T14:00:00.000Z'],
  ])('%s', (_case, day, time, utc) => {
    expect(new Date(instantInLondon(calendarDay(day), time)).toISOString()).toBe(utc);
  });

  it('is what a clock in London shows, but for the hour that spring leaves out', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const times = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1439 }));
    fc.assert(
      fc.property(times, ([after, minutes]) => {
        const day = addDays(calendarDay('1996-01-01'), after);
        const two = (part: number) => String(part).padStart(2, '0');
        const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const shown = clock.format(instantInLondon(day, time));
        const leftOut = shown === `${day} 02:${time.slice(3)}` && time.startsWith('01:');
        expect(leftOut || shown === `${day} ${time}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['24:00', '9:00', '14.00', '', '14:60'])('refuses %j', (time) => {
    expect(minutesOfDay(time)).toBeNull();
    expect(() => instantInLondon(calendarDay('2026-12-03'), time)).toThrow(RangeError);
  });
});
