import { describe, expect, it } from 'vitest';
import { CONTRACT_TYPES, readBand, readBandGroup, readCode, readGrade, SETTINGS, TIERS } from './code-words';

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

describe('readGrade', () => {
  it.each([
    ['NHS|XR06|Review Body Band 6', '6'],
    ['NHS|XR05|Review Body Band 5', '5'],
    ['NHS|XR02|Review Body Band 2', '2'],
    ['NHS|XR08|Review Body Band 8 - Range A', '8a'],
    ['NHS|XR11|Review Body Band 8 - Range D', '8d'],
    ['NHS|XR12|Review Body Band 9', '9'],
    ['NHS|XN07|Non Review Body Band 7', '7'],
    ['Band 8 Range B', '8b'],
    ['Band 8C', '8c'],
    ['Band 7 deputy', '7'],
    ['Band 6 - Point 24', '6'],
    ['Band 6', '6'],
    ['B6', '6'],
    ['AfC 8A', '8a'],
    ['7', '7'],
    // Councils and practices, and doctors.
    ['Grade 9', 'other'],
    ['Gradd leol', 'other'],
    ['SCP 27-29', 'other'],
    ['NHS|MC72|Consultant', 'other'],
    // A band that there is not, or no one band.
    ['Review Body Band 8', null],
    ['Review Body Band 8 - Range E', null],
    ['Band 10', null],
    ['Band 12', null],
    ['Band 0', null],
    ['Band 6a', null],
    ['Band 5-6', null],
    ['Band 5/6', null],
    ['Bandiau 5 i 6', null],
    ['Band 8a – 8b', null],
  ])('%j', (text, band) => {
    expect(readGrade(text)).toBe(band);
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
