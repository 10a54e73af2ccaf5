export type Step = 'up' | 'down';

/** The ids with one of them a place earlier or later; null where there is no such id or no such place. */
export function stepped(ids: readonly string[], id: string, step: Step): string[] | null {
  const from = ids.indexOf(id);
  const to = step === 'up' ? from - 1 : from + 1;
  const other = ids[to];
  if (from === -1 || other === undefined) return null;
  return ids.map((each, index) => (index === from ? other : index === to ? id : each));
}

/** Whether an order names every one of the ids, each once, and nothing else. */
export function isOrderOf(order: readonly string[], ids: readonly string[]): boolean {
  return (
    order.length === ids.length && new Set(order).size === ids.length && ids.every((id) => order.includes(id))
  );
}
