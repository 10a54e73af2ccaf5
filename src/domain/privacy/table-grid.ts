import type { Wte } from '../wte/wte';

/** The categories of one dimension and the groups that tables add them up to. Groups may overlap, and lie in each other. */
export interface Dimension {
  readonly categories: readonly string[];
  readonly groups: readonly { readonly key: string; readonly of: readonly string[] }[];
}

/** One figure: a category or a group in every dimension, the WTE there and how many people it rests on. */
export interface TableCell {
  readonly at: readonly string[];
  readonly value: Wte;
  /** Null where nobody counted them. */
  readonly people: number | null;
}

export const cellKey = (at: readonly string[]): string => JSON.stringify(at);

/** Changes of figures that leave every sum true: one more at cells with sign 1, one less at cells with sign -1. */
export interface Move {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
  /** What it costs to hide each cell: its WTE. */
  readonly weights: readonly number[];
}

interface Node {
  readonly key: string;
  readonly holds: ReadonlySet<string>;
}

export interface TableGrid {
  readonly nodes: readonly (readonly Node[])[];
  readonly categories: readonly (readonly string[])[];
  /** Every combination of nodes, in an order that does not depend on how the table was given. */
  readonly cells: readonly TableCell[];
  readonly indexOf: (key: string) => number;
}

const byText = (a: string, b: string) => Number(a > b) - Number(a < b);

function nodesOf({ categories, groups }: Dimension): readonly Node[] {
  const known = new Set(categories);
  const nodes = [
    ...categories.map((key) => ({ key, holds: new Set([key]) })),
    ...groups.map(({ key, of }) => ({ key, holds: new Set(of) })),
  ].sort((a, b) => byText(a.key, b.key));
  if (new Set(nodes.map(({ key }) => key)).size < nodes.length) throw new RangeError('A key stands twice');
  for (const { holds } of nodes)
    for (const key of holds) if (!known.has(key)) throw new RangeError(`No such category: ${key}`);
  return nodes;
}

/** All combinations, the last list changing fastest. */
function combinations<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (found, list) => found.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}

/** The whole table, checked: totals are the sums of their categories, to the last 1/100 000. */
export function tableGrid(dimensions: readonly Dimension[], given: readonly TableCell[]): TableGrid {
  const nodes = dimensions.map(nodesOf);
  const byKey = new Map(given.map((cell) => [cellKey(cell.at), cell]));
  if (byKey.size < given.length) throw new RangeError('A cell is given twice');
  const places = combinations(nodes);
  const cells = places.map((at) => {
    const keys = at.map(({ key }) => key);
    return byKey.get(cellKey(keys)) ?? { at: keys, value: 0 as Wte, people: null };
  });
  const index = new Map(cells.map(({ at }, number) => [cellKey(at), number]));
  for (const key of byKey.keys()) if (!index.has(key)) throw new RangeError(`No such cell: ${key}`);
  const sums = new Map<string, number>();
  for (const cell of given) {
    if (!Number.isSafeInteger(cell.value) || cell.value < 0)
      throw new RangeError(`Not a figure: ${cellKey(cell.at)}`);
    const isBase = cell.at.every((key, d) => dimensions[d]?.categories.includes(key));
    if (!isBase || cell.value === 0) continue;
    const holding = nodes.map((list, d) => list.filter(({ holds }) => holds.has(cell.at[d] ?? '')));
    for (const at of combinations(holding)) {
      const key = cellKey(at.map(({ key }) => key));
      sums.set(key, (sums.get(key) ?? 0) + cell.value);
    }
  }
  for (const { at, value } of cells)
    if (value !== (sums.get(cellKey(at)) ?? 0)) throw new RangeError(`Not the sum: ${cellKey(at)}`);
  return {
    nodes,
    categories: dimensions.map(({ categories }) => [...categories].sort(byText)),
    cells,
    indexOf: (key) => index.get(key) ?? -1,
  };
}

/** One more in `more`, one less in `less` (or nowhere), carried into every node that holds one of them alone. */
function changes(nodes: readonly Node[], more: string, less: string | null): [node: number, sign: 1 | -1][] {
  return nodes.flatMap(({ holds }, at): [number, 1 | -1][] => {
    const gains = holds.has(more);
    const loses = less !== null && holds.has(less);
    return gains === loses ? [] : [[at, gains ? 1 : -1]];
  });
}

/**
 * Every move that adds to the cell: in each dimension something is moved into its category or group, from outside of it
 * or from nowhere. A cell that is zero stays zero: who knows that nobody works there must not be able to tell.
 */
export function movesOf({ nodes, categories, cells }: TableGrid, cell: number): readonly Move[] {
  const strides = nodes.map((_, d) => nodes.slice(d + 1).reduce((size, list) => size * list.length, 1));
  const options = nodes.map((list, d) => {
    const { holds } = list.find(({ key }) => key === cells[cell]?.at[d]) ?? { holds: new Set<string>() };
    const others = (categories[d] ?? []).filter((key) => !holds.has(key));
    return [...holds]
      .sort(byText)
      .flatMap((more) => [null, ...others].map((less) => changes(list, more, less)));
  });
  return combinations(options).flatMap((parts) => {
    let corners: [number, number][] = [[0, 1]];
    parts.forEach((part, d) => {
      const stride = strides[d] ?? 1;
      corners = corners.flatMap(([index, sign]) =>
        part.map(([node, change]): [number, number] => [index + node * stride, sign * change]),
      );
    });
    if (corners.some(([index]) => (cells[index]?.value ?? 0) === 0)) return [];
    return [
      {
        cells: corners.map(([index]) => index),
        signs: corners.map(([, sign]) => sign),
        weights: corners.map(([index]) => cells[index]?.value ?? 0),
      },
    ];
  });
}
