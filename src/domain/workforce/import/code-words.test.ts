import { describe, expect, it } from 'vitest';
import { CONTRACT_TYPES, readBand, readBandGroup, readCode, SETTINGS, TIERS } from './code-words';

describe('readCode', () => {
  it.each([
    ['Community', SETTINGS, 'community'],
    ['gofal sylfaenol', SETTINGS, 'primary'],
    ['ward', SETTINGS, null],
    ['COFRESTREDIG', TIERS, 'registered'],
    ['Cymorth', TIERS, 'support'],
    ['registered nurse', TIERS, null],
    ['fixed_term', CONTRACT_TYPES, 'fixed_term'],
    ['Cyfnod Penodol', CONTRACT_TYPES, 'fixed_term'],
    ['agency', CONTRACT_TYPES, null],
  ])('%s', (text, words, code) => {
    expect(readCode(text, words as typeof SETTINGS)).toBe(code);
  });
});

describe('readBand', () => {
  it.each([
    ['6', '6'],
    ['Band 6', '6'],
    ['B6', '6'],
    ['AfC 8A', '8a'],
    ['Band 8a', '8a'],
    ['9', '9'],
    ['other', 'other'],
    ['Arall', 'other'],
    ['8', null],
    ['10', null],
    ['0', null],
    ['6a', null],
    ['', null],
  ])('%j', (text, band) => {
    expect(readBand(text)).toBe(band);
  });
});

describe('readBandGroup', () => {
  it.each([
    ['Band 5-6', '5-6'],
    ['bands 5 to 6', '5-6'],
    ['Bandiau 5 i 6', '5-6'],
    ['8a–9', '8a-9'],
    ['Band 7', '7'],
    ['other', 'other'],
    ['6-5', null],
    ['6-6', null],
    ['5-6-7', null],
    ['5-other', null],
    // What a spreadsheet makes of 5-6.
    ['05-Jun', null],
    ['06/05/2026', null],
  ])('%j', (text, group) => {
    expect(readBandGroup(text)).toBe(group);
  });
});
