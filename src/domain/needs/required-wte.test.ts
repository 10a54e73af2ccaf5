import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pathway } from './pathway';
import {
  makeBlock,
  makeFactor,
  makeGroup,
  makeLevelBlock,
  makePathway,
  makeWorkingTime,
} from './pathway.fixture';
import { type KnownRequirement, type Requirement, requiredWte } from './required-wte';

function known(rows: readonly Requirement[], professionKey = 'physiotherapist'): KnownRequirement {
  const row = rows.find((one) => one.professionKey === professionKey);
  if (!row?.known) throw new Error(`No known row for ${professionKey}: ${JSON.stringify(row)}`);
  return row;
}

const required = (...pathways: Pathway[]) => requiredWte(pathways, () => makeWorkingTime());

describe('the worked case of the method (test 3)', () => {
  const pathway = makePathway({
    groups: [
      makeGroup('65 and over', 10_000, '0.12'),
      makeGroup('18 to 64', 29_000, '0.04'),
      makeGroup('under 18', 9_000, '0.02'),
    ],
    coverage: makeFactor('0.6'),
    blocks: [
      makeLevelBlock('informed', '0.50', '1.0'),
      makeLevelBlock('skilled', '0.35', '3.0'),
      makeLevelBlock('enhanced', '0.12', '2.5'),
      makeLevelBlock('expert', '0.03', '2.0'),
    ],
  });
  const rows = required(pathway);

  it.each([
    ['informed', 762, 762, 49_082],
    ['skilled', 533.4, 1_600.2, 103_072],
    ['enhanced', 182.88, 457.2, 29_449],
    ['expert', 45.72, 91.44, 5_890],
  ])('%s', (level, people, hours, wte) => {
    const row = known(rows, level);
    expect(row.contributions).toHaveLength(1);
    expect(row.contributions[0]?.people.central).toBeCloseTo(people, 9);
    expect(row.contributions[0]?.blockHours.central).toBeCloseTo(hours, 9);
    expect([row.low, row.central, row.high]).toEqual([wte, wte, wte]);
    expect(row.hasRange).toBe(false);
  });

  it('comes to 1.874937 WTE, rounded once', () => {
    const blocks = pathway.blocks.map((block) => ({ ...block, division: makeBlock().division }));
    expect(known(required({ ...pathway, blocks })).central).toBe(187_494);
  });
});

describe('low, central and high', () => {
  const range = (low: string, central: string, high: string) => makeFactor(central, { low, high });

  it('takes the far end of what divides', () => {
    const pathway = makePathway({
      groups: [{ ...makeGroup('all', 30_000, '0.1'), people: range('0.05', '0.1', '0.2') }],
      coverage: makeFactor('0.5'),
    });
    const time = { workingHours: range('1200', '1500', '2000'), directShare: range('0.5', '0.75', '1') };
    const row = known(requiredWte([pathway], () => time));
    // 750 h over 2,000 h; 1,500 h over 1,125 h; 3,000 h over 600 h.
    expect([row.low, row.central, row.high]).toEqual([37_500, 133_333, 500_000]);
    expect(row.hasRange).toBe(true);
  });

  it.each([
    ['low above central', range('0.2', '0.1', '0.3')],
    ['central above high', range('0.1', '0.3', '0.2')],
    ['a share above one', range('0.1', '0.5', '1.1')],
    ['floating point', makeFactor(0.1)],
    ['a fraction in text', makeFactor('1/3')],
    ['below zero', makeFactor('-1')],
  ])('refuses %s', (_case, people) => {
    const pathway = makePathway({ groups: [{ ...makeGroup('all', 1, '1'), people }] });
    expect(() => required(pathway)).toThrow(RangeError);
  });

  it('refuses to divide by no hours', () => {
    expect(() => requiredWte([makePathway()], () => makeWorkingTime(0))).toThrow(RangeError);
    expect(() => requiredWte([makePathway()], () => makeWorkingTime('1500', 0))).toThrow(RangeError);
  });

  it('keeps low, central and high in order', () => {
    const share = fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map((three) => three.sort((a, b) => a - b).map((thousandths) => (thousandths / 1000).toFixed(3)))
      .map(([low = '0', central = '0', high = '0']) => range(low, central, high));
    const hours = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.nat(500), fc.nat(500));
    fc.assert(
      fc.property(share, share, hours, (people, coverage, [low, more, most]) => {
        const pathway = makePathway({ groups: [{ ...makeGroup('all', 50_000, '1'), people }], coverage });
        const workingHours = range(String(low), String(low + more), String(low + more + most));
        const row = known(requiredWte([pathway], () => ({ workingHours, directShare: makeFactor(1) })));
        expect(row.low).toBeLessThanOrEqual(row.central);
        expect(row.central).toBeLessThanOrEqual(row.high);
      }),
    );
  });
});

describe('who does the work', () => {
  it('is shared over professions and tiers', () => {
    const division = [
      { professionKey: 'physiotherapist', tier: 'registered', share: '0.35' },
      { professionKey: 'physiotherapist', tier: 'support', share: '0.4' },
      { professionKey: 'occupational-therapist', tier: 'registered', share: '0.25' },
      { professionKey: 'podiatrist', tier: 'registered', share: '0' },
    ] as const;
    const rows = requiredWte([makePathway({ blocks: [makeBlock({ division })] })], () =>
      makeWorkingTime(1000),
    );
    expect(rows.map((row) => [row.professionKey, row.tier, row.known && row.central])).toEqual([
      ['physiotherapist', 'registered', 17_500],
      ['physiotherapist', 'support', 20_000],
      ['occupational-therapist', 'registered', 12_500],
    ]);
  });

  it.each([
    ['0.6', '0.4', true],
    ['0.6', '0.39999', false],
    ['0.6', '0.40001', false],
    // Added as floating point, these two do not come to one; exactly, they do.
    ['0.1', '0.9', true],
  ])('shares of %s and %s', (first, second, whole) => {
    const division = [
      { professionKey: 'a', tier: 'registered', share: first },
      { professionKey: 'b', tier: 'registered', share: second },
    ] as const;
    const make = () => required(makePathway({ blocks: [makeBlock({ division })] }));
    if (whole) expect(make()).toHaveLength(2);
    else expect(make).toThrow(/NEED-DIVISION-SUM/);
  });

  it('refuses level shares that do not come to one', () => {
    const blocks = [makeLevelBlock('informed', '0.5', 1), makeLevelBlock('expert', '0.49', 1)];
    expect(() => required(makePathway({ blocks }))).toThrow(/NEED-LEVEL-SUM/);
  });

  it('adds pathways exactly and rounds once', () => {
    // Each third of 1/100 000 WTE alone would round to nothing.
    const pathway = makePathway({ groups: [makeGroup('all', 1, '1')], coverage: makeFactor(1) });
    const once = requiredWte([pathway], () => makeWorkingTime(300_000));
    const twice = requiredWte([pathway, { ...pathway, id: 'other' }], () => makeWorkingTime(300_000));
    expect([known(once).central, known(twice).central]).toEqual([0, 1]);
  });
});

describe('what is not known', () => {
  it.each<[string, Partial<Pathway>, unknown]>([
    ['the population', { groups: [{ ...makeGroup('all', 1, '1'), population: null }] }, 'population'],
    ['any group', { groups: [] }, 'population'],
    [
      'one group of two',
      { groups: [makeGroup('a', 1, '1'), { ...makeGroup('b', 1, '1'), people: null }] },
      'people',
    ],
    ['coverage', { coverage: null }, 'coverage'],
    ['contacts', { blocks: [makeBlock({ contacts: null })] }, 'contacts'],
    ['minutes', { blocks: [makeBlock({ minutes: null })] }, 'minutes'],
    [
      'the share of people',
      { blocks: [makeBlock({ level: 'expert', shareOfPeople: null })] },
      'share_of_people',
    ],
  ])('without %s the figure is unknown, not zero', (_case, changes, what) => {
    const [row] = required(makePathway(changes));
    expect(row).toMatchObject({ known: false, missing: [{ what, pathwayId: 'pathway' }] });
    expect(row).not.toHaveProperty('central');
  });

  it('names everything that is missing, once', () => {
    const blocks = [makeBlock({ id: 'a', minutes: null }), makeBlock({ id: 'b', contacts: null })];
    const rows = requiredWte([makePathway({ coverage: null, blocks })], () => ({
      workingHours: null,
      directShare: makeFactor(1),
    }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      known: false,
      missing: [
        { what: 'coverage', blockId: null },
        { what: 'minutes', blockId: 'a' },
        { what: 'working_hours', blockId: null },
        { what: 'contacts', blockId: 'b' },
      ],
    });
  });

  it('of one block makes the row unknown, and leaves other professions known', () => {
    const other = [{ professionKey: 'podiatrist', tier: 'registered', share: 1 }] as const;
    const blocks = [
      makeBlock({ id: 'a' }),
      makeBlock({ id: 'b', minutes: null }),
      makeBlock({ id: 'c', division: other }),
    ];
    const rows = required(makePathway({ blocks }));
    expect(rows.map((row) => [row.professionKey, row.known])).toEqual([
      ['physiotherapist', false],
      ['podiatrist', true],
    ]);
  });

  it('is not the same as a coverage of nothing', () => {
    const row = known(required(makePathway({ coverage: makeFactor(0) })));
    expect([row.low, row.central, row.high]).toEqual([0, 0, 0]);
  });
});

it('keeps the trail of every factor, with its source, its day and whence it was borrowed', () => {
  const borrowedFrom = { placeId: 'region-1', kind: 'region' } as const;
  const pathway = makePathway({ coverage: makeFactor('0.5', { id: 'coverage-1', borrowedFrom }) });
  const { trail } = known(required(pathway));
  expect(trail.map(({ what, value }) => [what, value])).toEqual([
    ['coverage', '0.5'],
    ['people', '0.1'],
    ['population', '10000'],
    ['contacts', '1'],
    ['minutes', '60'],
    ['working_hours', '1552.5'],
    ['direct_share', '1'],
  ]);
  expect(trail[0]).toMatchObject({ id: 'coverage-1', source: 'Invented for a test', borrowedFrom });
  expect(trail[2]).toMatchObject({
    counts: 'residents',
    source: 'Census 2021',
    asAt: '2021-03-21',
    groupKey: 'all',
  });
});

describe('properties', () => {
  const people = fc.integer({ min: 0, max: 500_000 });
  const thousandths = fc.integer({ min: 0, max: 1000 }).map((value) => (value / 1000).toFixed(3));
  const whole = (count: number, rate: string) =>
    known(required(makePathway({ groups: [makeGroup('all', count, rate)] })));

  it('twice the people take twice the WTE', () => {
    fc.assert(
      fc.property(people, thousandths, (count, rate) => {
        const [one, two] = [whole(count, rate), whole(count * 2, rate)];
        // Each is rounded once, so twice the one may be a step off the other.
        expect(Math.abs(two.central - 2 * one.central)).toBeLessThanOrEqual(1);
        expect(two.contributions[0]?.blockHours.central).toBeCloseTo(
          2 * (one.contributions[0]?.blockHours.central ?? Number.NaN),
          6,
        );
      }),
    );
  });

  it('people moved from Expert to Informed never raise Expert', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (expert, moved) => {
        const share = (hundredths: number) => (hundredths / 100).toFixed(2);
        const make = (hundredths: number) =>
          known(
            required(
              makePathway({
                blocks: [
                  makeLevelBlock('informed', share(100 - hundredths), 1),
                  makeLevelBlock('expert', share(hundredths), 2),
                ],
              }),
            ),
            'expert',
          ).central;
        expect(make(Math.max(0, expert - moved))).toBeLessThanOrEqual(make(expert));
      }),
    );
  });

  it('clusters come to their region where the rates are the same', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 8 }), thousandths, (counts, rate) => {
        const clusters = counts.reduce((sum, count) => sum + whole(count, rate).central, 0);
        const region = whole(
          counts.reduce((a, b) => a + b, 0),
          rate,
        ).central;
        // Exact but for the one rounding of each cluster, half a step at most.
        expect(Math.abs(clusters - region)).toBeLessThanOrEqual((counts.length + 1) / 2);
      }),
    );
  });
});
