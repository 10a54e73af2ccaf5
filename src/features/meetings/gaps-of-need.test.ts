import { describe, expect, it } from 'vitest';
import { gapsOfNeed } from './gaps-of-need';

const need = (placeId: string, professions = ['dietitian']) => ({
  id: 'n',
  reference: 'N-1',
  nameEn: '',
  nameCy: '',
  placeId,
  placeNameEn: '',
  placeNameCy: '',
  priority: null,
  professions,
});
const place = (id: string, direct: boolean) => ({
  id,
  nameEn: '',
  nameCy: '',
  kind: 'cluster' as const,
  direct,
});

describe('gapsOfNeed', () => {
  it.each([
    ['a place served', need('a'), ['a']],
    ['a place inside one that is served', need('inside'), ['inside']],
    ['the region around', need('region'), ['a', 'b']],
    ['nobody knows who does the work', need('a', []), []],
  ])('%s', (_case, asked, placeIds) => {
    const places = [place('a', true), place('b', true), place('inside', false)];
    expect(gapsOfNeed(asked, places)).toEqual(
      placeIds.map((placeId) => ({ placeId, professionKey: 'dietitian' })),
    );
  });
});
