import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  professionRowOf as rowOf,
  shippedLists,
  shippedRows,
} from '../../../../tests/builders/profession-rows';
import { REGISTER_PARTS } from '../registration/register-parts';
import { type Determination, determineProfession, type ProfessionAnswer } from './determine-profession';
import { answeredAbout, type ProfessionRow, positionParts } from './position-row';
import { professionLists } from './profession-lists';

const NO_ANSWERS = new Map<string, ProfessionAnswer>();
const { occupationCodes, jobRoles, professions } = shippedRows;

const orNull = (cell: fc.Arbitrary<string>) => fc.option(cell, { nil: null });
const staffGroup = fc.oneof(
  fc.constantFrom(...new Set(jobRoles.map((role) => role.staffGroup))),
  fc.string(),
);
const code = fc.oneof(
  fc.constantFrom(...occupationCodes.map((row) => row.code)),
  fc.constantFrom('S5Z', 'H1A', 'H2X', 'A7E', 'A9A', 'AEZ', 'S8Z', 'S9Z', 'N6A', 'G2D', '001', 'S1P', 'nil'),
);
const role = fc.oneof(fc.constantFrom(...jobRoles.map(({ jobRole }) => jobRole)), fc.string());
const title = fc.oneof(
  fc.constantFrom(
    'Physiotherapist',
    'OT Assistant',
    'Therapydd Celf',
    'Nurse',
    'Lead',
    'SLT student',
    'Therapist',
  ),
  fc.string(),
);
const part = fc.constantFrom(...REGISTER_PARTS);

const anyRow: fc.Arbitrary<ProfessionRow> = fc.record({
  positionNumber: orNull(fc.oneof(fc.stringMatching(/^\d{4,7}$/), fc.string())),
  positionTitle: orNull(title),
  jobRole: orNull(role),
  occupationCode: orNull(code),
  staffGroup: orNull(staffGroup),
  registrationBody: orNull(fc.constantFrom('HCPC', 'Nursing and Midwifery Council', '08')),
  registrationType: orNull(part.map(({ types }) => types[0] ?? '')),
  registrationNumber: orNull(part.map(({ prefix }) => `${prefix}12345`)),
});

const answer: fc.Arbitrary<ProfessionAnswer> = fc.oneof(
  fc.record({
    professionKey: fc.constantFrom(...shippedLists.ours),
    tier: fc.constantFrom('registered' as const, 'support' as const, 'student' as const),
  }),
  fc.constant({ professionKey: null, tier: null }),
);

describe('determineProfession, whatever the row', () => {
  it('never decides by the staff group alone', () => {
    fc.assert(
      fc.property(staffGroup, (group) => {
        const found = determineProfession(rowOf({ staffGroup: group }), shippedLists, NO_ANSWERS);
        expect(found).toMatchObject({ kind: 'undetermined', why: 'nothing-known', candidates: [] });
      }),
    );
  });

  it('finds one of ours, or says why not', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const found = determineProfession(row, shippedLists, NO_ANSWERS);
        if (found.kind === 'profession') expect(shippedLists.ours.has(found.professionKey)).toBe(true);
        if (found.kind !== 'undetermined') expect(found.from).not.toBe('');
        expect(JSON.stringify(found)).not.toContain('12345"');
      }),
      { numRuns: 2000 },
    );
  });

  it('is settled by an answer, once and for every row of the position', () => {
    fc.assert(
      fc.property(anyRow, answer, (row, said) => {
        const about = answeredAbout(positionParts(row));
        fc.pre(about !== null);
        const found = determineProfession(row, shippedLists, new Map([[about ?? '', said]]));
        expect(found.kind).toBe(said.professionKey === null ? 'outside' : 'profession');
        expect(found).toMatchObject({ by: 'answer', from: expect.stringMatching(/./s) });
        if (found.kind === 'profession') expect(found.professionKey).toBe(said.professionKey);
      }),
      { numRuns: 1000 },
    );
  });

  it('never counts support, assistant and trainee codes as registered, answered or not', () => {
    const below = code.filter((text) => /^(?:S[589]|H[12]|A[789]|AE)/.test(text));
    fc.assert(
      fc.property(anyRow, below, answer, fc.boolean(), (row, occupationCode, said, isAnswered) => {
        const coded = { ...row, occupationCode };
        const answers = isAnswered
          ? new Map([[answeredAbout(positionParts(coded)) ?? '', said]])
          : NO_ANSWERS;
        expect(determineProfession(coded, shippedLists, answers).tier).not.toBe('registered');
      }),
      { numRuns: 1000 },
    );
  });

  it('does not mind the order of the lists', () => {
    const shuffled = <Row>(rows: readonly Row[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    const lists = fc.record({
      occupationCodes: shuffled(occupationCodes),
      jobRoles: shuffled(jobRoles),
      professions: shuffled(professions),
    });
    fc.assert(
      fc.property(lists, anyRow, (rows, row) => {
        expect(determineProfession(row, professionLists(rows), NO_ANSWERS)).toEqual(
          determineProfession(row, shippedLists, NO_ANSWERS),
        );
      }),
    );
  });
});

/** How many of the shipped codes and roles settle what, each in a row of its own. */
function countByKind(rows: readonly Partial<ProfessionRow>[]): Record<string, number> {
  const kinds = rows.map((cells): string => {
    const found: Determination = determineProfession(rowOf(cells), shippedLists, NO_ANSWERS);
    return found.kind === 'undetermined' ? found.why : found.kind;
  });
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('every code and role of the lists', () => {
  it('codes', () => {
    const counts = countByKind(occupationCodes.map((row) => ({ occupationCode: row.code })));
    expect(counts).toEqual({ profession: 73, outside: 51, several: 38, 'tier-unknown': 7 });
  });

  it('roles, by name and by code', () => {
    const counts = countByKind(jobRoles.map(({ jobRole }) => ({ jobRole })));
    expect(counts).toEqual({ profession: 68, outside: 8, several: 18 });
    expect(countByKind(jobRoles.map((row) => ({ jobRole: row.code })))).toEqual(counts);
  });

  it('roles as a job with the staff group before the bar', () => {
    const rows = jobRoles.map((row) => ({ jobRole: `${row.staffGroup}|${row.jobRole}` }));
    for (const [index, { jobRole }] of jobRoles.entries()) {
      const barred = determineProfession(rowOf(rows[index] ?? {}), shippedLists, NO_ANSWERS);
      expect(barred).toEqual(determineProfession(rowOf({ jobRole }), shippedLists, NO_ANSWERS));
    }
  });
});
