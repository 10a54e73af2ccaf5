import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRegisterNumber, readRegisterNumber } from './check-register-number';
import { REGISTER_PARTS } from './register-parts';

const PROFESSIONS = join(import.meta.dirname, '../../../../prisma/seed/reference/professions.csv');

describe('register numbers', () => {
  it.each([
    ['PH12345', 'PH', null],
    ['ph 012345', 'PH', null],
    ['PYL-12345', 'PYL', null],
    ['ＡＳ１２３４', 'AS', null],
    ['CH1', 'CH', null],
    ['PH123456', 'PH', null],
    ['PH1234567', 'PH', 'REGISTRATION-NUMBER-SHAPE'],
    ['PH', 'PH', 'REGISTRATION-NUMBER-SHAPE'],
    ['PH12A45', 'PH', 'REGISTRATION-NUMBER-SHAPE'],
    ['', 'PH', 'REGISTRATION-NUMBER-SHAPE'],
    ['to be checked', 'PH', 'REGISTRATION-NUMBER-SHAPE'],
    ['99A1234E', 'PH', 'REGISTRATION-NUMBER-SHAPE'],
    ['XX12345', 'PH', 'REGISTRATION-NUMBER-SHAPE'],
    ['12345', 'PH', 'REGISTRATION-NUMBER-NO-PREFIX'],
    ['OT12345', 'PH', 'REGISTRATION-NUMBER-PREFIX'],
    ['PO12345', 'OR', 'REGISTRATION-NUMBER-PREFIX'],
    ['anything', null, null],
  ])('"%s" where %s is expected: %s', (text, expected, code) => {
    expect(checkRegisterNumber(text, expected)?.code ?? null).toBe(code);
  });

  it('says which part it found', () => {
    expect(checkRegisterNumber('ot 12345', 'PH')?.facts).toEqual({ expected: 'PH', found: 'OT' });
    expect(readRegisterNumber('pyl 01234')).toEqual({ prefix: 'PYL', text: 'PYL01234' });
  });

  it('knows the part of every profession that has one', () => {
    const rows = readFileSync(PROFESSIONS, 'utf8').split('\n').slice(1);
    const prefixes = rows.flatMap((row) => /,(?:yes|no),([A-Z]{2,3}),/.exec(row)?.[1] ?? []);
    expect(prefixes.length).toBe(16);
    expect(prefixes.filter((prefix) => !REGISTER_PARTS.some((part) => part.prefix === prefix))).toEqual([]);
  });

  it('reads any text, and no number of one part as one of another', () => {
    const prefix = fc.constantFrom(...REGISTER_PARTS.map((part) => part.prefix));
    fc.assert(fc.property(fc.string(), prefix, (text, part) => void checkRegisterNumber(text, part)));
    fc.assert(
      fc.property(prefix, prefix, fc.integer({ min: 0, max: 999_999 }), (found, expected, digits) => {
        expect(checkRegisterNumber(`${found}${digits}`, expected) === null).toBe(found === expected);
      }),
    );
  });
});
