import type { MinutesContent } from './minutes-content';

/**
 * A record as somebody sees who is no member, or who asked for the open version: closed items are not there, and with
 * them their decisions and actions. Nothing says that something is missing.
 */
export function withoutClosedItems(content: MinutesContent): MinutesContent {
  return { ...content, items: content.items.filter(({ closed }) => !closed) };
}
