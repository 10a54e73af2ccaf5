import { describe, expect, it } from 'vitest';
import { CONTRACT_TYPES, readBand, readBandGroup, readCode, SETTINGS, TIERS } from './code-words';
import { readDay } from './read-day';

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

describe('readDay', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['31/03/2027', '2027-03-31'],
    ['1/3/2027', '2027-03-01'],
    ['31-Mar-2027', '2027-03-31'],
    ['31 mar 2027', '2027-03-31'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', null],
    ['03/31/2027', null],
    ['31/03/27', null],
    ['31-Mrz-2027', null],
    ['45382', null],
  ])('%j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
