import { describe, expect, it } from 'vitest';
import { brief, professionRowOf as rowOf, shippedLists } from '../../../../tests/builders/profession-rows';
import { determineProfession } from './determine-profession';
import type { ProfessionRow } from './position-row';

const ACS = 'Additional Clinical Services';

const determine = (cells: Partial<ProfessionRow>) =>
  determineProfession(rowOf(cells), shippedLists, new Map());

type Case = readonly [cells: Partial<ProfessionRow>, expected: string];

describe('support workers and students', () => {
  it.each<Case>([
    [
      { jobRole: 'Assistant', occupationCode: 'S9J', positionTitle: 'SLT Assistant', staffGroup: ACS },
      'speech-and-language-therapist support occupation-code',
    ],
    [{ occupationCode: 'S5C' }, 'occupational-therapist support occupation-code'],
    [
      { occupationCode: 'H2J', jobRole: 'Health Care Support Worker' },
      'physiotherapist support occupation-code',
    ],
    [
      { jobRole: 'Assistant', occupationCode: 'H1N', positionTitle: 'Dietetic Assistant' },
      'dietitian support title',
    ],
    [
      { jobRole: 'Technical Instructor', positionTitle: 'OT Technical Instructor' },
      'occupational-therapist support title',
    ],
    [
      { jobRole: 'Assistant Psychologist', occupationCode: 'S9L' },
      'practitioner-psychologist support job-role',
    ],
    [
      { jobRole: 'Trainee Clinical Psychologist', occupationCode: 'S8L' },
      'practitioner-psychologist student job-role',
    ],
    [{ jobRole: 'Student Physiotherapist', staffGroup: 'Students' }, 'physiotherapist student job-role'],
    [{ jobRole: 'Student Chiropodist', occupationCode: 'S8A' }, 'podiatrist student job-role'],
    [
      { jobRole: 'Art, Music and Drama Student' },
      '? several art-therapist,drama-therapist,music-therapist student',
    ],
    [{ jobRole: 'Student Prosthetics and Orthotics' }, '? several orthotist,prosthetist student'],
    [{ occupationCode: 'S4C' }, '? tier-unknown occupational-therapist -'],
    [
      { occupationCode: 'S4C', registrationNumber: 'OT12345' },
      'occupational-therapist registered occupation-code',
    ],
    [{ occupationCode: 'S4C', jobRole: 'Technician' }, 'occupational-therapist support occupation-code'],
    [{ occupationCode: 'S6E', jobRole: 'Physiotherapist' }, 'physiotherapist registered job-role'],
    [
      { jobRole: 'Physiotherapist', occupationCode: 'S9E', registrationNumber: 'PH12345' },
      'physiotherapist support job-role !tier-conflict',
    ],
    [{ jobRole: 'Assistant', occupationCode: 'S1E' }, '? tier-conflict physiotherapist -'],
    [
      { jobRole: 'Assistant', occupationCode: 'S1E', registrationNumber: 'PH12345' },
      'physiotherapist registered occupation-code !tier-conflict',
    ],
    [{ occupationCode: 'A8A' }, 'outside occupation-code support'],
    [{ occupationCode: 'AEA', jobRole: 'Technician' }, 'outside occupation-code support'],
    [{ occupationCode: 'S5Z' }, '? nothing-known any support'],
  ])('%o: %s', (cells, expected) => {
    expect(brief(determine(cells))).toBe(expected);
  });
});
