import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_PEOPLE, shownGroups, totalMayBeShown } from './small-groups';

const groups = (...people: number[]) => people.map((count, index) => ({ key: `g${index}`, people: count }));

describe('shownGroups', () => {
  it.each([
    ['all large enough', [3, 4, 5], ['g0', 'g1', 'g2']],
    ['exactly the least', [3], ['g0']],
    ['one too small: the smallest of the others goes with it', [2, 3, 5], ['g2']],
    ['two that are together enough', [2, 1, 5], ['g2']],
    ['two that are together too few', [1, 1, 3, 6], ['g3']],
    ['a group without anybody hides nothing behind it', [0, 2, 4, 6], ['g3']],
    ['too few altogether', [1, 1], []],
    ['nobody', [], []],
  ])('%s', (_case, people, shown) => {
    expect([...shownGroups(groups(...people))].sort()).toEqual(shown);
  });

  const some = fc.array(fc.nat(6), { maxLength: 9 }).map((people) => groups(...people));

  it('never shows a group under the least, whatever the groups', () => {
    fc.assert(
      fc.property(some, (all) => {
        const shown = shownGroups(all);
        for (const { key, people } of all)
          if (shown.has(key)) expect(people).toBeGreaterThanOrEqual(LEAST_PEOPLE);
      }),
    );
  });

  it('leaves nothing to be found by subtracting the shown from the total', () => {
    fc.assert(
      fc.property(some, (all) => {
        const shown = shownGroups(all);
        const hidden = all.filter(({ key, people }) => !shown.has(key) && people > 0);
        if (hidden.length === 0 || !totalMayBeShown(all)) return;
        const behind = hidden.reduce((sum, { people }) => sum + people, 0);
        expect(behind).toBeGreaterThanOrEqual(LEAST_PEOPLE);
        // One group alone would be the difference itself, unless nothing else is shown to subtract.
        if (shown.size > 0) expect(hidden.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect([...shownGroups([...all].reverse())].sort()).toEqual([...shownGroups(all)].sort());
      }),
    );
  });
});
