import { wte } from '../wte/wte';
import type { Sum } from './table-attacker.fixture';
import { cellKey, type Dimension, type TableCell } from './table-grid';

export interface Leaf {
  readonly at: readonly string[];
  readonly value: number;
  readonly people: number | null;
}

/** Every category and group of a dimension with the categories in it. */
const nodesOf = ({ categories, groups }: Dimension): [string, readonly string[]][] => [
  ...categories.map((key): [string, string[]] => [key, [key]]),
  ...groups.map(({ key, of }): [string, readonly string[]] => [key, of]),
];

export const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((item) => [...one, item])), [[]]);

/** The whole table, added up from its smallest parts; people of a sum are not counted where those of a part are not. */
export function wholeTable(dimensions: readonly Dimension[], leaves: readonly Leaf[]): TableCell[] {
  return product(dimensions.map(nodesOf)).map((place) => {
    const inside = leaves.filter(
      ({ at, value }) => value > 0 && at.every((key, d) => place[d]?.[1].includes(key)),
    );
    return {
      at: place.map(([key]) => key),
      value: wte(inside.reduce((sum, { value }) => sum + value, 0)),
      people: inside.reduce<number | null>(
        (sum, { people }) => (sum === null || people === null ? null : sum + people),
        0,
      ),
    };
  });
}

/** How the published tables add up: every group, with everything else held, is the sum of what is in it. */
export function sumsOf(dimensions: readonly Dimension[]): Sum[] {
  return product(dimensions.map(nodesOf)).flatMap((place) => {
    const keys = place.map(([key]) => key);
    return dimensions.flatMap(({ groups }, d) => {
      const group = groups.find(({ key }) => key === keys[d]);
      if (!group) return [];
      const inner = (of: readonly string[]) => of.map((key) => cellKey(keys.with(d, key)));
      // A group that holds whole other groups is printed as their sum too.
      const smaller = groups.filter(
        ({ key, of }) =>
          key !== group.key && of.length < group.of.length && of.every((one) => group.of.includes(one)),
      );
      const taken = new Set<string>();
      const parts = smaller.flatMap(({ key, of }) => {
        if (of.some((one) => taken.has(one))) return [];
        for (const one of of) taken.add(one);
        return [key];
      });
      const rest = group.of.filter((one) => !taken.has(one));
      return [
        { total: cellKey(keys), parts: inner(group.of) },
        ...(parts.length > 0 ? [{ total: cellKey(keys), parts: inner([...parts, ...rest]) }] : []),
      ];
    });
  });
}

export const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
export const flat = (prefix: string, count: number, all: string): Dimension => ({
  categories: names(prefix, count),
  groups: [{ key: all, of: names(prefix, count) }],
});

/** Region × profession × tier, with Wales, all professions and both tiers. */
export const national = (regions: number, professions: number): Dimension[] => [
  flat('r', regions, 'wales'),
  flat('p', professions, 'all'),
  flat('t', 2, 'both'),
];

/** Places that lie in regions, and in counties that cross the regions' borders. */
export const PLACES: Dimension = {
  categories: names('c', 6),
  groups: [
    { key: 'r1', of: ['c1', 'c2', 'c3'] },
    { key: 'r2', of: ['c4', 'c5', 'c6'] },
    { key: 'county', of: ['c3', 'c4'] },
    { key: 'wales', of: names('c', 6) },
  ],
};
