import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTENDANCE_STATUSES, type Attendee, SECTORS } from './meeting';
import { checkQuorum, hasQuorum, isQuorate, type QuorumTerms } from './quorum';

const NONE: QuorumTerms = { members: null, professions: null, sectors: null, leadRequired: false };

function attendee(membershipId: string | null, changes: Partial<Attendee> = {}): Attendee {
  const about = { role: 'member', professionKey: 'podiatrist', sector: 'health_board' } as const;
  return { status: 'present', membershipId, ...about, ...changes };
}

const four = ['a', 'b', 'c', 'd'].map((id) => attendee(id));

describe('checkQuorum', () => {
  it.each<[string, Partial<QuorumTerms>, Attendee[], string[]]>([
    ['one short', { members: 5 }, four, ['MEETING-QUORUM-MEMBERS']],
    ['exactly enough', { members: 4 }, four, []],
    [
      'apologies do not count',
      { members: 4 },
      [...four.slice(1), attendee('a', { status: 'apologies' })],
      ['MEETING-QUORUM-MEMBERS'],
    ],
    [
      'observers do not count',
      { members: 4 },
      [...four.slice(1), attendee('a', { status: 'observer' })],
      ['MEETING-QUORUM-MEMBERS'],
    ],
    [
      'nobody counts without a membership',
      { members: 4 },
      [...four.slice(1), attendee(null)],
      ['MEETING-QUORUM-MEMBERS'],
    ],
    [
      'who deputises counts as the member',
      { members: 4 },
      [...four.slice(1), attendee('a', { status: 'deputy_for' })],
      [],
    ],
    [
      'a member and their deputy count once',
      { members: 5 },
      [...four, attendee('a', { status: 'deputy_for' })],
      ['MEETING-QUORUM-MEMBERS'],
    ],
    ['one profession of two', { professions: 2 }, four, ['MEETING-QUORUM-PROFESSIONS']],
    ['two professions', { professions: 2 }, [...four, attendee('e', { professionKey: 'dietitian' })], []],
    [
      'a profession not known is none',
      { professions: 2 },
      [...four, attendee('e', { professionKey: null })],
      ['MEETING-QUORUM-PROFESSIONS'],
    ],
    ['one sector of two', { sectors: 2 }, four, ['MEETING-QUORUM-SECTORS']],
    ['two sectors', { sectors: 2 }, [...four, attendee('e', { sector: 'local_authority' })], []],
    ['no lead', { leadRequired: true }, four, ['MEETING-QUORUM-LEAD']],
    ['the lead', { leadRequired: true }, [attendee('l', { role: 'lead' })], []],
    ['the deputy', { leadRequired: true }, [attendee('l', { role: 'deputy' })], []],
    [
      'someone in the lead’s place',
      { leadRequired: true },
      [attendee('l', { role: 'lead', status: 'deputy_for' })],
      [],
    ],
    [
      'the lead’s apologies',
      { leadRequired: true },
      [attendee('l', { role: 'lead', status: 'apologies' })],
      ['MEETING-QUORUM-LEAD'],
    ],
    ['no quorum set', {}, [], []],
  ])('%s', (_case, terms, present, codes) => {
    expect(checkQuorum({ ...NONE, ...terms }, present).map(({ code }) => code)).toEqual(codes);
  });

  it('gives the figures for its sentence', () => {
    expect(checkQuorum({ ...NONE, members: 5 }, four)[0]).toMatchObject({
      standing: 'local-choice',
      effect: 'warn',
      facts: { present: 4, required: 5 },
    });
  });
});

it('is neither quorate nor not where there is no quorum', () => {
  expect(hasQuorum(NONE)).toBe(false);
  expect(isQuorate(NONE, [])).toBeNull();
  expect(isQuorate({ ...NONE, members: 4 }, four)).toBe(true);
  expect(isQuorate({ ...NONE, members: 5 }, four)).toBe(false);
});

it('counts a deputy with a profession and sector of their own', () => {
  const deputy = attendee('e', {
    status: 'deputy_for',
    professionKey: 'dietitian',
    sector: 'local_authority',
  });
  expect(checkQuorum({ ...NONE, members: 5, professions: 2, sectors: 2 }, [...four, deputy])).toEqual([]);
  const alike = attendee('e', { status: 'deputy_for' });
  expect(checkQuorum({ ...NONE, professions: 2 }, [...four, alike])).toHaveLength(1);
});

it('does not depend on the order of those present', () => {
  const present = fc.array(
    fc.record({
      status: fc.constantFrom(...ATTENDANCE_STATUSES),
      membershipId: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
      role: fc.option(fc.constantFrom('lead' as const, 'member' as const)),
      professionKey: fc.option(fc.constantFrom('podiatrist', 'dietitian')),
      sector: fc.option(fc.constantFrom(...SECTORS)),
    }),
    { maxLength: 8 },
  );
  const terms: QuorumTerms = { members: 3, professions: 2, sectors: 2, leadRequired: true };
  const shuffled = present.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(checkQuorum(terms, other)).toEqual(checkQuorum(terms, list));
    }),
  );
});

it('never becomes quorate because someone leaves', () => {
  const anyone = fc.record({
    status: fc.constantFrom(...ATTENDANCE_STATUSES),
    membershipId: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
    role: fc.option(fc.constantFrom('lead' as const, 'deputy' as const, 'member' as const)),
    professionKey: fc.option(fc.constantFrom('podiatrist', 'dietitian', 'orthoptist')),
    sector: fc.option(fc.constantFrom(...SECTORS)),
  });
  const set = fc.option(fc.integer({ min: 0, max: 5 }));
  const terms = fc.record({ members: set, professions: set, sectors: set, leadRequired: fc.boolean() });
  fc.assert(
    fc.property(
      terms,
      fc.array(anyone, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (quorum, present, pick) => {
        const fewer = present.filter((_one, index) => index !== pick % present.length);
        const [before, after] = [checkQuorum(quorum, present), checkQuorum(quorum, fewer)];
        expect(after.map(({ code }) => code)).toEqual(expect.arrayContaining(before.map(({ code }) => code)));
      },
    ),
    { numRuns: 300 },
  );
});
