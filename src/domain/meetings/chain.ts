/**
 * Whether pointing `from` at `to` would close a loop, where each points at no more than one other: decisions that
 * supersede each other, actions that wait for each other. `next` holds the links that stand so far.
 */
export function closesLoop(next: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const seen = new Set<string>();
  let at: string | undefined = to;
  while (at !== undefined && !seen.has(at)) {
    if (at === from) return true;
    seen.add(at);
    at = next.get(at);
  }
  return false;
}
