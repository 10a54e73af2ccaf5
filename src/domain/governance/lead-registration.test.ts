import { describe, expect, it } from 'vitest';
import { isSameName, looksLikeRegisterEntry } from './lead-registration';

describe('looksLikeRegisterEntry', () => {
  it.each([
    ['PH123456', true],
    ['ph 12 34 56', true],
    ['PYL1234', true],
    ['HCPC 000001', true],
    ['HCPC PH123456', true],
    ['HCPC XX123456', false],
    ['NMC12345678', true],
    ['PH123', false],
    ['PH1234', true],
    ['PH12345678', true],
    ['PH123456789', false],
    ['P12345', false],
    ['ABCDEF1234', false],
    ['123456', false],
    ['PH', false],
    ['zzz', false],
    ['registered', false],
    ['PH123456 (renewal due)', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeRegisterEntry(text)).toBe(expected);
  });
});

describe('isSameName', () => {
  it.each([
    ['Dafydd Sampl', 'Dafydd Sampl', true],
    ['  dafydd   SAMPL ', 'Dafydd Sampl', true],
    ['Siân Dychmygol', 'Sian Dychmygol', true],
    ['Sampl, Dafydd', 'Dafydd Sampl', true],
    ['Nia O’Sampl', "Nia O'Sampl", true],
    ['Mair Ffug-Sampl', 'Mair Ffug Sampl', true],
    ['Dafydd Sample', 'Dafydd Sampl', false],
    ['Dafydd', 'Dafydd Sampl', false],
    ['-', '.', false],
    ['', '', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameName(one, other)).toBe(expected);
  });
});
