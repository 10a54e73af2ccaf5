import type { MinutesContent } from '@/domain/meetings/minutes-content';
import type { ItemRow } from './data/list-items';

export type MinutedItem = ReturnType<typeof asMinuted>[number];

/**
 * Items with the decisions and actions that the minutes speak of; `now` is what their registers say today, and null
 * where the minutes are a draft, which follows the registers. Shows of the kept text what hangs on rows of the reader
 * alone, for it knows closed items too.
 */
export function asMinuted(items: readonly ItemRow[], kept: MinutesContent | null) {
  const said = kept?.items ?? [];
  const decisions = new Map(said.flatMap((item) => item.decisions).map((each) => [each.id, each]));
  const actions = new Map(said.flatMap((item) => item.actions).map((each) => [each.id, each]));
  return items.map((item) => ({
    ...item,
    decisions: item.decisions.map((now) => {
      const own = decisions.get(now.id);
      if (!own) return { ...now, now: null };
      const { text, rationale, status, reviewOn } = own;
      return { ...now, text, rationale, status, reviewOn, now };
    }),
    actions: item.actions.map((now) => {
      const own = actions.get(now.id);
      if (!own) return { ...now, now: null };
      const { text, owner, dueOn } = own;
      return { ...now, text, owner: { person: { name: owner } }, dueOn, now };
    }),
  }));
}
