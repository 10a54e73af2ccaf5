import type { Beginning } from './data/find-beginning';

type Source = Pick<Beginning, 'decision' | 'item'>;

/** Whether the item or decision that a proposal comes from is closed to all but members. */
export function isFromClosed({ decision, item }: Source): boolean {
  return Boolean(item?.closed || decision?.closed);
}

/** What the form says already. A proposal is read by others: words of a closed item are not put into it unasked. */
export function beginningTexts(source: Source): { title: string; statement: string } {
  if (isFromClosed(source)) return { title: '', statement: '' };
  return { title: source.item?.title ?? '', statement: source.decision?.text ?? '' };
}
