import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold';
import { welshVariants } from './welsh-mutations';
import { welshNumbers } from './welsh-plurals';

// Written by hand, as the words stand in sentences: mutated, accented, of either number.
const PAIRS = [
  ['cyfarfod', 'cyfarfodydd'],
  ['gyfarfod', 'chyfarfodydd'],
  ['benderfyniadau', 'penderfyniad'],
  ['gweithred', 'weithredoedd'],
  ['hangen', 'anghenion'],
  ['angen', 'hanghenion'],
  ['tîm', 'dimau'],
  ['thîm', 'timau'],
  ['glaf', 'cleifion'],
  ['chleifion', 'claf'],
  ['fwlch', 'bylchau'],
  ['fylchau', 'bwlch'],
  ['nghydweithredfa', 'gydweithredfeydd'],
  ['glystyrau', 'clwstwr'],
  ['blentyn', 'phlant'],
  ['lefydd', 'lle'],
  ['grŵp', 'grwpiau'],
  ['fwrdd', 'byrddau'],
  ['ranbarthau', 'rhanbarth'],
  ['therapydd', 'therapyddion'],
] as const;

describe('singular and plural', () => {
  it.each(PAIRS)('%s finds %s, and the other way round', (one, other) => {
    const [first, second] = [foldForSearch(one), foldForSearch(other)];
    expect(welshVariants(first)).toContain(second);
    expect(welshVariants(second)).toContain(first);
  });

  it('leaves apart what only looks alike, and words that are not listed', () => {
    expect(welshVariants('camu')).not.toContain('camau');
    expect(welshVariants('nodyn')).not.toContain('nodau');
    expect(welshVariants('llyfr')).not.toContain('llyfrau');
    expect(welshNumbers('meeting')).toEqual(['meeting']);
  });
});
