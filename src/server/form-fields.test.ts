import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  chosenId,
  dayField,
  line,
  lines,
  listOf,
  optionalDayField,
  optionalId,
  optionalLine,
  versionField,
  wteField,
} from './form-fields';

/** The value, or the problem's key. */
function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error.issues[0]?.message;
}

describe('texts', () => {
  it.each([
    ['empty', line, '', 'required'],
    ['absent', line, undefined, 'required'],
    ['spaces', line, '   ', 'required'],
    ['trimmed', line, '  a ', 'a'],
    ['exactly as long as it may be', line, 'x'.repeat(200), 'x'.repeat(200)],
    ['one letter too long', line, 'x'.repeat(201), 'tooLongLine'],
    ['more than several lines', lines, 'x'.repeat(4001), 'tooLong'],
    ['an NHS number', lines, 'Seen: 943 476 5919', 'nhsNumber'],
    ['lines keep their breaks', lines, 'a\r\nb', 'a\nb'],
    ['optional and empty', optionalLine, ' ', null],
    ['optional and absent', optionalLine, undefined, null],
  ])('%s', (_case, schema, value, expected) => {
    expect(read(schema, value)).toBe(expected);
  });
});

describe('days', () => {
  it.each([
    ['absent', undefined, 'day'],
    ['empty', { day: '', month: ' ', year: '' }, 'day'],
    ['half', { day: '1', month: '', year: '2026' }, 'dayNotReal'],
    ['no such day', { day: '30', month: '2', year: '2026' }, 'dayNotReal'],
    ['leap day', { day: '29', month: '2', year: '2028' }, '2028-02-29'],
    ['single digits', { day: '3', month: '4', year: '2026' }, '2026-04-03'],
    ['two digits of a year', { day: '3', month: '4', year: '26' }, 'dayNotReal'],
  ])('%s', (_case, value, expected) => {
    expect(read(dayField, value)).toBe(expected);
  });

  it('may be left out where optional, but not be wrong', () => {
    expect(read(optionalDayField, { day: '', month: '', year: '' })).toBeNull();
    expect(read(optionalDayField, { day: '31', month: '4', year: '2026' })).toBe('dayNotReal');
  });
});

describe('WTE', () => {
  it.each([
    ['0.8', 80_000],
    ['0,8', 80_000],
    ['0.00001', 1],
    ['0', 'wteZero'],
    ['', 'required'],
    ['-1', 'wte'],
    ['0.000001', 'wte'],
    ['one', 'wte'],
    [undefined, 'required'],
  ])('%s', (value, expected) => {
    expect(read(wteField, value)).toBe(expected);
  });
});

describe('ids, versions and lists', () => {
  it('takes ids and nothing else', () => {
    expect(read(chosenId, 'x')).toBe('choose');
    expect(read(optionalId, '')).toBeNull();
    expect(read(optionalId, "' OR 1=1")).not.toBeNull();
    expect(z.uuid().safeParse(read(chosenId, '0199a7b6-0000-7000-8000-000000000000')).success).toBe(true);
  });

  it('takes a version from one', () => {
    expect(read(versionField, '3')).toBe(3);
    expect(versionField.safeParse('0').success).toBe(false);
  });

  it('orders a list by number, ten after nine', () => {
    expect(read(listOf(z.string(), 12), { 10: 'k', 9: 'j', 0: 'a' })).toEqual(['a', 'j', 'k']);
    expect(read(listOf(z.string(), 1), { 0: 'a', 1: 'b' })).toBe('tooMany');
    expect(read(listOf(z.string(), 1), undefined)).toEqual([]);
  });
});
