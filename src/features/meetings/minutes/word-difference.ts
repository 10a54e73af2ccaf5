import { diffWordsWithSpace } from 'diff';
import type { TextPart } from '@/ui/form-state';

/** Beyond this two texts have little in common, and finding what would take long. */
const MOST_EDITS = 2000;

/** What differs between two texts, word by word. Put together again, the parts give both texts as they were. */
export function wordDifference(before: string, after: string): TextPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
