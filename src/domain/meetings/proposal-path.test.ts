import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import {
  answerDueOn,
  answerNeedsReason,
  hasBacking,
  isInTime,
  isOverdue,
  levelOfPlace,
  nextStops,
  PROPOSAL_ANSWERS,
  type ProposalAnswer,
  type ProposalStepFacts,
  type ProposalStop,
  proposalHolder,
  proposalRail,
  proposalStatus,
} from './proposal-path';

const day = calendarDay;

/** Two clusters, one of them in a county; the other lies in the region alone. */
const STOPS: readonly ProposalStop[] = [
  { kind: 'place', id: 'merthyr', level: 'cluster', first: true, inside: ['county', 'region'] },
  { kind: 'place', id: 'cynon', level: 'cluster', first: true, inside: ['region'] },
  { kind: 'place', id: 'county', level: 'pcpg', first: false, inside: ['region'] },
  { kind: 'place', id: 'region', level: 'region', first: false, inside: [] },
  { kind: 'body', id: 'board', level: 'director', first: true, inside: [] },
];
const step = (id: string, answer: ProposalAnswer | null): ProposalStepFacts => {
  const stop = STOPS.find((one) => one.id === id);
  if (!stop) throw new Error(id);
  return { kind: stop.kind, id, level: stop.level, answer };
};
type Steps = readonly (readonly [string, ProposalAnswer | null])[];
const history = (steps: Steps) => steps.map(([id, answer]) => step(id, answer));
const next = (steps: Steps) => {
  const facts = history(steps);
  return nextStops(facts, proposalStatus(facts), STOPS).map(({ id }) => id);
};

describe('where a proposal goes', () => {
  it.each<[string, Steps, string[]]>([
    ['nowhere yet: places served and the director', [], ['merthyr', 'cynon', 'board']],
    ['waiting', [['merthyr', null]], []],
    ['supported by the cluster: its county', [['merthyr', 'support']], ['county', 'board']],
    ['no county in the records: the region', [['cynon', 'support']], ['region', 'board']],
    [
      'supported by the county: its region',
      [
        ['merthyr', 'support'],
        ['county', 'support'],
      ],
      ['region', 'board'],
    ],
    [
      'supported by the region: only the director is left',
      [
        ['cynon', 'support'],
        ['region', 'support'],
      ],
      ['board'],
    ],
    [
      'supported by everyone',
      [
        ['cynon', 'support'],
        ['region', 'support'],
        ['board', 'support'],
      ],
      [],
    ],
    [
      'supported by the director: on the way up as from the start',
      [['board', 'support']],
      ['merthyr', 'cynon'],
    ],
    [
      'the director in between',
      [
        ['merthyr', 'support'],
        ['board', 'support'],
      ],
      ['county'],
    ],
    ['acted upon', [['merthyr', 'act']], []],
    ['declined: changed, to the same', [['merthyr', 'decline']], ['merthyr']],
    ['more needed: completed, to the same', [['merthyr', 'need_more']], ['merthyr']],
    [
      'declined further up: not over their heads',
      [
        ['merthyr', 'support'],
        ['county', 'decline'],
      ],
      ['county'],
    ],
  ])('%s', (_case, steps, expected) => {
    expect(next(steps)).toEqual(expected);
  });

  it('goes nowhere once withdrawn', () => {
    expect(nextStops(history([['merthyr', 'support']]), 'withdrawn', STOPS)).toEqual([]);
  });

  it('gives a place its level; the country has none', () => {
    expect((['cluster', 'pcpg', 'county', 'region', 'country'] as const).map(levelOfPlace)).toEqual([
      'cluster',
      'pcpg',
      'pcpg',
      'region',
      null,
    ]);
  });
});

describe('how it stands', () => {
  it.each<[string, Steps, string, string]>([
    ['waiting', [['merthyr', null]], 'open', 'asked'],
    ['more needed', [['merthyr', 'need_more']], 'open', 'collaborative'],
    ['supported', [['merthyr', 'support']], 'supported', 'collaborative'],
    ['declined', [['merthyr', 'decline']], 'declined', 'collaborative'],
    ['acted upon', [['merthyr', 'act']], 'acted', 'nobody'],
    [
      'sent again after declining',
      [
        ['merthyr', 'decline'],
        ['merthyr', null],
      ],
      'open',
      'asked',
    ],
  ])('%s', (_case, steps, status, holder) => {
    const facts = history(steps);
    expect(proposalStatus(facts)).toBe(status);
    expect(proposalHolder(facts, proposalStatus(facts))).toBe(holder);
  });

  it.each([
    [null, false],
    ['need_more', false],
    ['decline', false],
    ['support', true],
    ['act', true],
  ] as const)('with answer %s has backing: %s', (answer, backed) => {
    expect(hasBacking([{ answer: 'decline' }, { answer }, { answer: null }])).toBe(backed);
  });

  it('is withdrawn whatever was answered', () => {
    expect(proposalStatus(history([['merthyr', null]]), true)).toBe('withdrawn');
    expect(proposalHolder(history([['merthyr', null]]), 'withdrawn')).toBe('nobody');
  });

  it.each<[string, Steps, string[]]>([
    ['waiting at the cluster', [['merthyr', null]], ['0 current', '- to-come', '- to-come']],
    [
      'sent twice to the same: once on the rail',
      [
        ['merthyr', 'need_more'],
        ['merthyr', null],
      ],
      ['1 current', '- to-come', '- to-come'],
    ],
    [
      'climbing',
      [
        ['merthyr', 'support'],
        ['county', null],
      ],
      ['0 done', '1 current', '- to-come'],
    ],
    ['declined', [['merthyr', 'decline']], ['0 stopped']],
    ['the director alone', [['board', null]], ['0 current']],
    ['acted upon', [['merthyr', 'act']], ['0 done']],
  ])('on the rail: %s', (_case, steps, expected) => {
    const facts = history(steps);
    expect(
      proposalRail(facts, proposalStatus(facts)).map((stop) => `${stop.step ?? '-'} ${stop.state}`),
    ).toEqual(expected);
  });

  it('stops on the rail where it was withdrawn', () => {
    const facts = history([
      ['merthyr', 'support'],
      ['county', null],
    ]);
    expect(proposalRail(facts, 'withdrawn').map(({ state }) => state)).toEqual(['done', 'stopped']);
  });
});

describe('the clock', () => {
  it('gives 28 days', () => {
    expect(answerDueOn(day('2026-11-22'))).toBe('2026-12-20');
  });

  it.each([
    ['2026-12-19', null, false],
    ['2026-12-20', null, false],
    ['2026-12-21', null, true],
    ['2026-12-21', 'support', false],
  ] as const)('on %s with answer %s overdue: %s', (today, answer, overdue) => {
    expect(isOverdue({ answer, dueOn: day('2026-12-20') }, day(today))).toBe(overdue);
  });

  it.each([
    [null, null],
    ['2026-12-20', true],
    ['2026-12-21', false],
  ] as const)('answered on %s in time: %s', (answeredOn, inTime) => {
    expect(isInTime({ answeredOn: answeredOn && day(answeredOn), dueOn: day('2026-12-20') })).toBe(inTime);
  });

  it('asks for a reason where only that helps', () => {
    expect(PROPOSAL_ANSWERS.filter(answerNeedsReason)).toEqual(['decline', 'need_more']);
  });
});

it('never goes down, asks nobody twice who said yes, and comes to an end without refusals', () => {
  const choices = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...PROPOSAL_ANSWERS)), { maxLength: 30 });
  fc.assert(
    fc.property(choices, (walk) => {
      const steps: ProposalStepFacts[] = [];
      for (const [pick, answer] of walk) {
        const stops = nextStops(steps, proposalStatus(steps), STOPS);
        const stop = stops[pick % Math.max(stops.length, 1)];
        if (!stop) break;
        expect(nextStops([...steps, { ...stop, answer: null }], 'open', STOPS)).toEqual([]);
        steps.push({ kind: stop.kind, id: stop.id, level: stop.level, answer });
      }
      const climb = steps.filter(({ level }) => level !== 'director').map(({ level }) => level);
      const heights = climb.map((level) => ['cluster', 'pcpg', 'region'].indexOf(level));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      const yes = steps.filter(({ answer }) => answer === 'support').map(({ id }) => id);
      expect(new Set(yes).size).toBe(yes.length);
      expect(yes.length).toBeLessThanOrEqual(4);
      expect(steps.slice(0, -1).some(({ answer }) => answer === 'act')).toBe(false);
      const rail = proposalRail(steps, proposalStatus(steps));
      expect(rail.filter(({ step }) => step !== null)).toHaveLength(new Set(steps.map(({ id }) => id)).size);
    }),
  );
});
