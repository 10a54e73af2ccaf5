import { minutesChanges } from './minutes-changes';
import type { MinutesContent } from './minutes-content';

interface Version {
  readonly number: number;
  readonly content: MinutesContent;
}

/** The newest version that says something else than the one before it, with that one; null where all say the same. */
export function newestChange(versions: readonly Version[]): { from: number; to: number } | null {
  const newest = versions.toSorted((a, b) => b.number - a.number);
  for (const [index, to] of newest.entries()) {
    const from = newest[index + 1];
    if (from && minutesChanges(from.content, to.content).length > 0)
      return { from: from.number, to: to.number };
  }
  return null;
}
