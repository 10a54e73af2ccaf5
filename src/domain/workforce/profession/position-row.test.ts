import { describe, expect, it } from 'vitest';
import { professionRowOf as rowOf } from '../../../../tests/builders/profession-rows';
import { answeredAbout, type ProfessionRow, positionParts } from './position-row';

describe('positionParts', () => {
  it.each<[Partial<ProfessionRow>, Partial<ReturnType<typeof positionParts>>]>([
    [
      { positionTitle: '1234567|Physiotherapist Band 6|S1E|Physiotherapy|' },
      { number: '1234567', title: 'Physiotherapist Band 6', code: 'S1E' },
    ],
    [{ positionTitle: '1234567|Physiotherapist|S1E' }, { number: '1234567', code: 'S1E' }],
    [
      { positionTitle: '1234567|Physio|S1E|', positionNumber: '7654321', occupationCode: 's1c' },
      { number: '7654321', title: 'Physio', code: 'S1C' },
    ],
    [
      { positionNumber: '1234567|Physio|S1E|', positionTitle: 'Lead' },
      { number: '1234567', title: 'Lead' },
    ],
    [{ positionTitle: 'Physio|S1E' }, { number: null, title: 'S1E' }],
    [{ jobRole: 'Students|Student Dietitian' }, { role: 'Student Dietitian', staffGroup: 'Students' }],
    [
      { jobRole: 'Students|', staffGroup: 'Other' },
      { role: null, staffGroup: 'Other' },
    ],
    [{ jobRole: '  Art   Therapist ' }, { role: 'Art Therapist', staffGroup: null }],
    [{ occupationCode: 'Not applicable' }, { code: null }],
    [{ occupationCode: 'S1E Therapist' }, { code: 'S1E' }],
    [{ occupationCode: '' }, { code: null }],
  ])('%o: %o', (cells, parts) => {
    expect(positionParts(rowOf(cells))).toMatchObject(parts);
  });
});

describe('answeredAbout', () => {
  it.each<[Partial<ProfessionRow>, string | null]>([
    [{ positionNumber: ' 1234567 ', positionTitle: 'Physio' }, '1234567'],
    [{ positionTitle: '1234567|Physio|S1E|' }, '1234567'],
    [{ positionTitle: 'Uwch  Therapydd – Tîm A' }, 'uwch therapydd tim a'],
    [{ positionTitle: ' ', jobRole: 'Physiotherapist' }, null],
  ])('%o: %s', (cells, about) => {
    expect(answeredAbout(positionParts(rowOf(cells)))).toBe(about);
  });
});
