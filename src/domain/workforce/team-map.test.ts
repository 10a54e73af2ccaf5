import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import {
  changeMap,
  mapPeriods,
  notPlaced,
  parsePercent,
  repeatedPlaces,
  shareOf,
  shareToDecimal,
} from './team-map';

const day = calendarDay;
const placement = (placeId: string, share: string, from: string, to: string | null = null) => ({
  placeId,
  share,
  validFrom: day(from),
  validTo: to ? day(to) : null,
});

describe('shares in per cent', () => {
  it.each([
    ['35', 35_000],
    ['33.333', 33_333],
    ['33,333', 33_333],
    [' 100 % ', 100_000],
    ['0.001', 1],
  ])('reads %s', (text, share) => expect(parsePercent(text)).toBe(share));

  it.each(['', '0', '0.000', '100.001', '33.3333', '-5', 'half'])('refuses %s', (text) =>
    expect(parsePercent(text)).toBeNull(),
  );

  it('are stored as they were read', () => {
    for (const share of [1, 33_333, 99_999, 100_000]) expect(shareOf(shareToDecimal(share))).toBe(share);
    expect(() => shareOf('2')).toThrow(RangeError);
  });

  it('leave over what is not placed', () => {
    const rows = (...shares: number[]) => shares.map((share, index) => ({ placeId: String(index), share }));
    expect(notPlaced(rows(33_333, 33_333, 33_333))).toBe(1);
    expect(notPlaced(rows(60_000, 40_000))).toBe(0);
    expect(notPlaced(rows(60_000, 40_001))).toBe(-1);
    expect(notPlaced([])).toBe(100_000);
    expect(repeatedPlaces([{ placeId: 'a' }, { placeId: 'b' }, { placeId: 'a' }])).toEqual([2]);
  });
});

describe('changeMap', () => {
  const held = [
    placement('north', '0.60000', '2026-03-31'),
    placement('south', '0.40000', '2026-03-31'),
    placement('east', '0.10000', '2025-03-31', '2026-03-31'),
  ];

  it('ends what held, keeps what goes on, and leaves the past alone', () => {
    const rows = [
      { placeId: 'north', share: 60_000 },
      { placeId: 'south', share: 30_000 },
    ];
    expect(changeMap(held, rows, day('2026-11-01'))).toEqual({
      end: [held[1]],
      remove: [],
      add: [rows[1]],
    });
  });

  it('replaces a map of the same day and of a later one', () => {
    const later = placement('east', '0.20000', '2027-01-01');
    const rows = [{ placeId: 'north', share: 50_000 }];
    expect(changeMap([...held, later], rows, day('2026-03-31'))).toEqual({
      end: [],
      remove: [held[0], held[1], later],
      add: rows,
    });
  });

  it('may leave nothing placed', () => {
    expect(changeMap(held, [], day('2026-04-01'))).toEqual({ end: [held[0], held[1]], remove: [], add: [] });
  });

  it('does not count a share that ends later as one that goes on', () => {
    const ending = placement('north', '0.60000', '2026-01-01', '2027-01-01');
    const rows = [{ placeId: 'north', share: 60_000 }];
    expect(changeMap([ending], rows, day('2026-11-01'))).toEqual({ end: [ending], remove: [], add: rows });
  });
});

describe('mapPeriods', () => {
  it('has one period for each map, the latest first, with what is not placed', () => {
    const north = placement('north', '0.60000', '2026-01-01');
    const south = placement('south', '0.40000', '2026-01-01', '2026-06-01');
    const east = placement('east', '0.10000', '2026-06-01', '2026-09-01');
    expect(mapPeriods([north, south, east])).toEqual([
      { from: '2026-09-01', to: null, placements: [north], notPlaced: 40_000, changed: [east] },
      { from: '2026-06-01', to: '2026-09-01', placements: [north, east], notPlaced: 30_000, changed: [east] },
      {
        from: '2026-01-01',
        to: '2026-06-01',
        placements: [north, south],
        notPlaced: 0,
        changed: [north, south],
      },
    ]);
    expect(mapPeriods([])).toEqual([]);
  });
});
