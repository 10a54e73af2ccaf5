/**
 * Somebody who wants the hidden figures: has every published table, knows how each adds up, that nothing is below zero,
 * and nothing of how cells were hidden. Written without the code that hides them.
 */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** What the tables show; a label that is not in it is hidden. */
export type Published = ReadonlyMap<string, number>;

/** Hidden figures times their factors come to `value`. */
interface Equation {
  readonly factors: readonly bigint[];
  readonly value: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

function read(sums: readonly Sum[], published: Published): { unknown: string[]; equations: Equation[] } {
  const labels = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
  const unknown = [...labels].filter((label) => !published.has(label));
  const column = new Map(unknown.map((label, at) => [label, at]));
  const equations = sums.map(({ total, parts }) => {
    const factors = unknown.map(() => 0n);
    let value = 0n;
    const term = (label: string, factor: bigint) => {
      const at = column.get(label);
      if (at === undefined) value -= factor * BigInt(published.get(label) ?? 0);
      else factors[at] = (factors[at] ?? 0n) + factor;
    };
    term(total, -1n);
    for (const part of parts) term(part, 1n);
    return { factors, value };
  });
  return { unknown, equations: equations.filter(({ factors }) => factors.some((factor) => factor !== 0n)) };
}

/** Elimination over the integers: what is left says as much as all sums together. */
function eliminate(width: number, equations: readonly Equation[]): Equation[] {
  let open = [...equations];
  let done: Equation[] = [];
  for (let at = 0; at < width; at += 1) {
    const pivot = open.find(({ factors }) => factors[at] !== 0n);
    if (!pivot) continue;
    const lead = pivot.factors[at] ?? 0n;
    const clear = (one: Equation): Equation => {
      const factor = one.factors[at] ?? 0n;
      if (factor === 0n) return one;
      const factors = one.factors.map((each, i) => each * lead - (pivot.factors[i] ?? 0n) * factor);
      const value = one.value * lead - pivot.value * factor;
      const common = factors.reduce(gcd, gcd(value, 0n));
      return common > 1n
        ? { factors: factors.map((each) => each / common), value: value / common }
        : { factors, value };
    };
    open = open
      .filter((one) => one !== pivot)
      .map(clear)
      .filter(({ factors }) => factors.some((factor) => factor !== 0n));
    done = [...done.map(clear), pivot];
  }
  return done;
}

/** Hidden figures that additions and subtractions give. */
export function solved(sums: readonly Sum[], published: Published): readonly string[] {
  const { unknown, equations } = read(sums, published);
  return eliminate(unknown.length, equations).flatMap(({ factors }) => {
    const left = unknown.filter((_, at) => factors[at] !== 0n);
    return left.length === 1 ? left : [];
  });
}

export interface Bounds {
  low: number;
  high: number;
}

const ROUNDS = 200;
/** Below what a figure can differ by: bounds that creep are not followed for ever. */
const STEP = 0.5;

/**
 * Between what and what each hidden figure lies, since none is below zero: every sum, as printed and as elimination
 * leaves it, narrows each figure by the bounds of the others, until nothing narrows any more.
 */
export function narrowed(sums: readonly Sum[], published: Published): ReadonlyMap<string, Bounds> {
  const { unknown, equations } = read(sums, published);
  const bounds: Bounds[] = unknown.map(() => ({ low: 0, high: Number.POSITIVE_INFINITY }));
  const known = [...equations, ...eliminate(unknown.length, equations)].map(({ factors, value }) => ({
    terms: factors.flatMap((factor, at) =>
      factor === 0n ? [] : [{ factor: Number(factor), of: bounds[at] }],
    ),
    value: Number(value),
  }));
  for (let round = 0, changed = true; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (const { terms, value } of known) {
      for (const term of terms) {
        const [least, most] = terms.reduce(
          ([low, high], { factor, of }) => {
            if (of === term.of || !of) return [low, high];
            const ends = [factor * of.low, factor * of.high];
            return [low + Math.min(...ends), high + Math.max(...ends)];
          },
          [0, 0],
        );
        const ends = [(value - most) / term.factor, (value - least) / term.factor];
        const { of } = term;
        if (!of) continue;
        const low = Math.min(...ends);
        const high = Math.max(...ends);
        if (low > of.low + STEP) [of.low, changed] = [low, true];
        if (high < of.high - STEP) [of.high, changed] = [high, true];
      }
    }
  }
  return new Map(unknown.map((label, at) => [label, bounds[at] ?? { low: 0, high: 0 }]));
}
