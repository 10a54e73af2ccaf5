import { expect, it } from 'vitest';
import type { PlaceLine } from './place-line';
import { type RecordedFactor, resolveFactor } from './resolve-factor';

const LINE: PlaceLine = [
  { placeId: 'cluster', kind: 'cluster' },
  { placeId: 'main-county', kind: 'county' },
  { placeId: 'other-county', kind: 'county' },
  { placeId: 'region', kind: 'region' },
  { placeId: 'wales', kind: 'country' },
];

function recorded(placeId: string | null): RecordedFactor {
  return { id: `of ${placeId}`, placeId, low: null, central: '0.1', high: null, source: 's', asAt: '2026' };
}

it.each([
  ['its own', ['cluster', 'region', null], 'of cluster', null],
  ['its main county’s', ['other-county', 'main-county', 'region'], 'of main-county', 'main-county'],
  ['its other county’s', ['other-county', 'region'], 'of other-county', 'other-county'],
  ['its region’s', ['region', 'wales', null], 'of region', 'region'],
  ['the country’s', ['wales', null], 'of wales', 'wales'],
])('takes %s', (_case, places, id, from) => {
  const found = resolveFactor(places.map(recorded), LINE);
  expect(found?.id).toBe(id);
  expect(found?.borrowedFrom?.placeId ?? null).toBe(from);
});

it('takes what is for everywhere last, and says so', () => {
  expect(resolveFactor([recorded(null), recorded('elsewhere')], LINE)?.borrowedFrom).toEqual({
    placeId: null,
    kind: 'everywhere',
  });
});

it('is unknown where nobody recorded any', () => {
  expect(resolveFactor([], LINE)).toBeNull();
  expect(resolveFactor([recorded('elsewhere')], LINE)).toBeNull();
});

it('refuses two for one place', () => {
  expect(() => resolveFactor([recorded('region'), recorded('region')], LINE)).toThrow(RangeError);
});
