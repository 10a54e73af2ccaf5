import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDay, isWithin } from '../time/calendar-day';
import { wte } from '../wte/wte';
import { peakReserved } from './peak-reserved';

const day = calendarDay;
const start = day('2026-01-01');

describe('peakReserved', () => {
  it('does not add what only meets', () => {
    const reservations = [
      { from: day('2026-01-01'), to: day('2026-02-01'), wte: wte(60_000) },
      { from: day('2026-02-01'), to: day('2026-03-01'), wte: wte(60_000) },
    ];
    expect(peakReserved({ from: start, to: null }, reservations)).toEqual({ wte: 60_000, on: start });
  });

  it('adds what shares one day', () => {
    const reservations = [
      { from: day('2026-01-01'), to: day('2026-02-02'), wte: wte(60_000) },
      { from: day('2026-02-01'), to: null, wte: wte(50_000) },
    ];
    expect(peakReserved({ from: start, to: null }, reservations)).toEqual({ wte: 110_000, on: '2026-02-01' });
    // Looked at after that day, only the open one is left.
    expect(peakReserved({ from: day('2026-02-02'), to: null }, reservations).wte).toBe(50_000);
  });

  it('finds nothing in nothing', () => {
    expect(peakReserved({ from: start, to: start }, [{ from: start, to: null, wte: wte(1) }])).toEqual({
      wte: 0,
      on: null,
    });
  });

  const period = fc
    .record({ from: fc.nat(60), length: fc.option(fc.nat(40), { nil: null }) })
    .map(({ from, length }) => {
      const first = addDays(start, from);
      return { from: first, to: length === null ? null : addDays(first, length) };
    });
  const reservation = fc
    .record({ period, size: fc.integer({ min: 0, max: 100_000 }) })
    .map((made) => ({ ...made.period, wte: wte(made.size) }));

  it('agrees with counting every day', () => {
    fc.assert(
      fc.property(period, fc.array(reservation, { maxLength: 12 }), (window, reservations) => {
        let peak = 0;
        let on: CalendarDay | null = null;
        for (let count = 0; count <= 110; count += 1) {
          const today = addDays(start, count);
          if (!isWithin(today, window.from, window.to)) continue;
          const sum = reservations
            .filter(({ from, to }) => isWithin(today, from, to))
            .reduce((total, { wte: one }) => total + one, 0);
          if (sum > peak) [peak, on] = [sum, today];
        }
        expect(peakReserved(window, reservations)).toEqual({ wte: peak, on });
      }),
      { numRuns: 300 },
    );
  });
});
