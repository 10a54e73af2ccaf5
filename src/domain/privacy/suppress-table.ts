import { type Wte, wte } from '../wte/wte';
import { cellKey, type Dimension, type Move, movesOf, type TableCell, tableGrid } from './table-grid';

export interface SmallNumberRule {
  /** A figure that rests on fewer people is small. */
  readonly fewestPeople: number;
  /**
   * What so many people work if nobody works more than full time. A figure whose people nobody counted is small below
   * it, and every small figure keeps this much room above itself.
   */
  readonly room: Wte;
}

/** DESIGN section 8: nothing that rests on fewer than five people. A local rule, as in official statistics. */
export const SMALL_NUMBERS: SmallNumberRule = { fewestPeople: 5, room: wte(500_000) };

/** Primary: the figure itself is small. Complementary: it would give a small one away. */
export type Suppression = 'primary' | 'complementary';

/** Moves tried one after the other before only one that suffices by itself is taken. */
const MOST_STEPS = 24;

/** Zero says nothing of anybody; people not counted are taken for few. */
function isSmall({ value, people }: TableCell, { fewestPeople, room }: SmallNumberRule): boolean {
  return value > 0 && (people === null ? value < room : people < fewestPeople);
}

/**
 * Which cells of a table with all its totals may not be shown, by `cellKey`. Cells that are left out of `cells` are zero.
 * Throws RangeError where a total is not the sum of its parts, or a value is below zero.
 *
 * The cells are those of every table and file that shows the numbers: each combination of a category or a group of
 * categories in every dimension. A table that shows only some of them shows less, so one answer holds for all of them.
 *
 * Guaranteed, whatever is added and subtracted, for a reader who knows that WTE are not below zero:
 * - a small figure could as well be 0, or larger than it is by `room`: published figures exclude nothing between;
 * - so every sum with it that can be worked out is at least `room`, and rests on five people or more;
 * - no hidden figure can be worked out, nor does the table say which of them are small.
 *
 * Proof: for every small figure the function makes two other tables, without a value below zero, that agree with every
 * total, every zero and every figure that stays published; in one the small figure is 0, in the other it is larger by
 * `room`. What follows from the published figures is true of all tables that agree with them, so it can exclude neither,
 * nor, since tables may be mixed, what lies between. The other tables are made by moves: take WTE from one category and
 * give it to another, in one dimension or in several at once (the corners of a box, with signs in turn), and carry it
 * into every group; each sum stays true. Every figure that a move changes is hidden, so no hidden figure is the same in
 * all tables. Adding to a figure and to all its groups is a move too, so there always is one; hiding more never spoils
 * an earlier table. Among moves the one that hides the least WTE for what it brings is taken (after the hypercube method
 * of Repsilber in τ-ARGUS); figures are taken in a fixed order, whatever the order in which they are given.
 */
export function suppressTable(
  dimensions: readonly Dimension[],
  cells: readonly TableCell[],
  rule: SmallNumberRule = SMALL_NUMBERS,
): ReadonlyMap<string, Suppression> {
  const grid = tableGrid(dimensions, cells);
  const small = grid.cells
    .filter((cell) => isSmall(cell, rule))
    .map((cell) => ({ cell, key: cellKey(cell.at) }))
    .sort((a, b) => b.cell.value - a.cell.value || (a.key < b.key ? -1 : 1));
  const hidden = new Map<string, Suppression>(small.map(({ key }) => [key, 'primary']));
  const isHidden = grid.cells.map(({ at }) => hidden.has(cellKey(at)));
  for (const { cell, key } of small) {
    const moves = movesOf(grid, grid.indexOf(key));
    for (const [direction, need] of [
      [1, rule.room],
      [-1, cell.value],
    ] as const) {
      const values = grid.cells.map(({ value }): number => value);
      let left: number = need;
      for (let step = 0; left > 0; step += 1) {
        const { move, amount } = cheapest(moves, direction, values, isHidden, {
          most: left,
          least: step < MOST_STEPS ? 1 : left,
        });
        move.cells.forEach((index, at) => {
          values[index] = (values[index] ?? 0) + direction * (move.signs[at] ?? 0) * amount;
          isHidden[index] = true;
        });
        left -= amount;
      }
    }
  }
  grid.cells.forEach(({ at }, index) => {
    const key = cellKey(at);
    if (isHidden[index] && !hidden.has(key)) hidden.set(key, 'complementary');
  });
  return hidden;
}

/** The move that hides the least WTE for each WTE that it brings; `amount` is how far it goes before a cell is empty. */
function cheapest(
  moves: readonly Move[],
  direction: 1 | -1,
  values: readonly number[],
  isHidden: readonly boolean[],
  { most, least }: { most: number; least: number },
): { move: Move; amount: number } {
  let best: { move: Move; amount: number; price: number } | null = null;
  for (const move of moves) {
    let amount = most;
    let cost = 0;
    for (let at = 0; at < move.cells.length; at += 1) {
      const index = move.cells[at] ?? 0;
      const value = values[index] ?? 0;
      if (move.signs[at] !== direction && value < amount) amount = value;
      if (!isHidden[index]) cost += move.weights[at] ?? 0;
    }
    if (amount < least) continue;
    const price = cost / amount;
    if (best === null || price < best.price || (price === best.price && amount > best.amount))
      best = { move, amount, price };
  }
  // Adding to, or taking from, the figure and all its groups always goes the whole way.
  if (best === null) throw new Error('A figure without a move');
  return best;
}
