import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdits } from './minutes-merge';

describe('mergeEdits', () => {
  it.each([
    ['nobody changed it', 'a', 'a', 'a', 'a', []],
    ['only I did', 'a', 'b', 'a', 'b', []],
    ['only the other did', 'a', 'a', 'c', 'c', []],
    ['both did the same', 'a', 'b', 'b', 'b', []],
    ['both, differently', 'a', 'b', 'c', 'b', ['note']],
  ])('%s', (_case, base, mine, theirs, merged, conflicts) => {
    const merge = mergeEdits({ note: base }, { note: mine }, { note: theirs });
    expect(merge.merged).toEqual({ note: merged });
    expect(merge.conflicts).toEqual(conflicts);
  });

  it('asks about every difference where the start is not known', () => {
    expect(mergeEdits({}, { note: 'b' }, { note: 'c' }).conflicts).toEqual(['note']);
  });

  it('never loses a text of one’s own, and names whatever of the other’s it does not take', () => {
    const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', 'x', 'y', 'z'));
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const { merged, conflicts, takenOver } = mergeEdits(base, mine, theirs);
        expect(Object.keys(merged)).toEqual(Object.keys(mine));
        for (const [name, own] of Object.entries(mine)) {
          if (own !== base[name]) expect(merged[name]).toBe(own);
          const other = theirs[name];
          if (other !== undefined && other !== base[name] && other !== merged[name])
            expect(conflicts).toContain(name);
        }
        expect(conflicts.filter((name) => takenOver.includes(name))).toEqual([]);
      }),
    );
  });
});
