/*
 * Which item was moved by which control, kept in this tab until the agenda comes back in its new order: the page may
 * have been made anew by then.
 */

const KEY = 'cydweithio.last-move';
const FRESH_FOR_MS = 60_000;

export interface LastMove {
  readonly id: string;
  readonly control: 'up' | 'down' | 'drag';
  /** Version of the agenda that it was moved on. */
  readonly version: number;
}

export function keepMove(move: LastMove): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...move, at: Date.now() }));
  } catch {
    // Storage is full or forbidden: the focus then starts at the top, as it does without scripts.
  }
}

/** The item that was moved last, whether or not its new place is stored yet. */
export function lastMoved(): LastMove | null {
  try {
    const move = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as (LastMove & { at: number }) | null;
    return move && Date.now() - move.at < FRESH_FOR_MS ? move : null;
  } catch {
    return null;
  }
}

/** The move came to nothing. */
export function forgetMove(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept either.
  }
}

/** The move that led to this version of the agenda, once; null where there was none or it came to nothing. */
export function takeMove(version: number): LastMove | null {
  try {
    const move = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as (LastMove & { at: number }) | null;
    if (!move || move.version === version) return null;
    sessionStorage.removeItem(KEY);
    return Date.now() - move.at < FRESH_FOR_MS ? move : null;
  } catch {
    return null;
  }
}
