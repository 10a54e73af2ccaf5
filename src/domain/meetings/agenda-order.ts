export type Step = 'up' | 'down';

/** The ids with one of them a place earlier or later; null where there is no such id or no such place. */
export function stepped(ids: readonly string[], id: string, step: Step): string[] | null {
  const from = ids.indexOf(id);
  const to = step === 'up' ? from - 1 : from + 1;
  const other = ids[to];
  if (from === -1 || other === undefined) return null;
  return ids.map((each, index) => (index === from ? other : index === to ? id : each));
}

/** The ids with one of them put where another stands. */
export function movedTo(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** An order that was wished for, as far as the ids are still there; those that are new come last. */
export function orderOfThese(ids: readonly string[], wished: readonly string[]): string[] {
  return [...wished.filter((id) => ids.includes(id)), ...ids.filter((id) => !wished.includes(id))];
}

export interface OrderWish {
  readonly order: readonly string[];
  /** Version of the agenda that it was sent with, or one that it was wished for during; null while it waits. */
  readonly sentOn: number | null;
}

/** What is to be done about a wish: sent with this version, waited for until the agenda is back, or it is stored. */
export function nextOfWish(
  { order, sentOn }: OrderWish,
  { version, ids }: { readonly version: number; readonly ids: readonly string[] },
): 'send' | 'wait' | 'stored' {
  if (sentOn === version) return 'wait';
  return orderOfThese(ids, order).join(' ') === ids.join(' ') ? 'stored' : 'send';
}

/** Whether an order names every one of the ids, each once, and nothing else. */
export function isOrderOf(order: readonly string[], ids: readonly string[]): boolean {
  return (
    order.length === ids.length && new Set(order).size === ids.length && ids.every((id) => order.includes(id))
  );
}
