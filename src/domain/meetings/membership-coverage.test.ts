import { describe, expect, it } from 'vitest';
import { type CoverageMember, checkCoverage, NAMED_SECTORS } from './membership-coverage';

const member = (changes: Partial<CoverageMember> = {}): CoverageMember => ({
  professionKey: 'podiatrist',
  oneOfThirteen: true,
  sector: 'health_board',
  nominatedBy: 'The director of therapies and health science',
  represents: 'Podiatry, Merthyr',
  substitute: 'Another podiatrist',
  serves: 'both',
  speaksWelsh: true,
  inducted: true,
  trained: true,
  reason: null,
  ...changes,
});

/** One of each named sector: nothing is missing. */
const whole = NAMED_SECTORS.map((sector) => member({ sector }));
const TERMS = { thirteen: ['podiatrist'], professionKey: null };

const codes = (members: CoverageMember[], terms: Parameters<typeof checkCoverage>[1] = TERMS) =>
  checkCoverage(members, terms).map(({ code, facts }) => `${code} ${facts.reason}`);

describe('checkCoverage', () => {
  it.each<[string, CoverageMember[], string[]]>([
    ['nothing is missing', whole, []],
    [
      'the health board alone',
      [member()],
      ['MEMBERS-BEYOND-HEALTH-BOARD none', 'MEMBERS-SECTORS missing', 'MEMBERS-COUNCIL-LINKS both'],
    ],
    [
      'one from elsewhere is enough for F21',
      [member(), member({ sector: 'local_authority' })],
      ['MEMBERS-SECTORS missing'],
    ],
    [
      'the council speaks for adults only',
      whole.map((one) => (one.sector === 'local_authority' ? { ...one, serves: 'adults' } : one)),
      ['MEMBERS-COUNCIL-LINKS children'],
    ],
    [
      'adults and children from two council members',
      [
        ...whole.filter(({ sector }) => sector !== 'local_authority'),
        member({ sector: 'local_authority', serves: 'adults' }),
        member({ sector: 'local_authority', serves: 'children' }),
      ],
      [],
    ],
    ['nobody speaks Welsh', whole.map((one) => ({ ...one, speaksWelsh: false })), ['MEMBERS-WELSH none']],
    [
      'nobody asked who speaks Welsh',
      whole.map((one) => ({ ...one, speaksWelsh: null })),
      ['MEMBERS-WELSH unknown'],
    ],
    [
      'a further profession without a reason',
      [...whole, member({ professionKey: 'audiologist', oneOfThirteen: false })],
      ['MEMBERS-REASON missing'],
    ],
    [
      'a further profession with a reason',
      [...whole, member({ professionKey: 'audiologist', oneOfThirteen: false, reason: 'Hearing and falls' })],
      [],
    ],
    ['no team', [...whole, member({ represents: null })], ['MEMBERS-TEAM missing']],
    ['nobody stands in', [...whole, member({ substitute: null })], ['MEMBERS-SUBSTITUTE missing']],
    ['no nominator', [...whole, member({ nominatedBy: null })], ['MEMBERS-NOMINATION missing']],
    ['no induction', [...whole, member({ inducted: false })], ['MEMBERS-INDUCTION missing']],
    ['no training', [...whole, member({ trained: false })], ['MEMBERS-TRAINING missing']],
    ['nobody at all: nothing to say yet', [], []],
  ])('%s', (_case, members, expected) => {
    expect(codes(members)).toEqual(expected);
  });

  it('asks a collaborative of all professions for each of the thirteen, and one of one profession for none', () => {
    const thirteen = ['podiatrist', 'dietitian', 'orthoptist'];
    const [found] = checkCoverage(whole, { thirteen, professionKey: null });
    expect(found?.facts).toEqual({ reason: 'missing', professions: 'dietitian orthoptist', count: 2 });
    expect(codes(whole, { thirteen, professionKey: 'podiatrist' })).toEqual([]);
  });

  it('only ever advises', () => {
    expect(
      checkCoverage([member({ nominatedBy: null })], TERMS).every(({ effect }) => effect === 'warn'),
    ).toBe(true);
  });
});
