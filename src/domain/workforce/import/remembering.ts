const MOST_REMEMBERED = 20_000;

/** The same function, which remembers what it has said of a text: a file says the same few things thousands of times. */
export function remembering<Said>(say: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, Said>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = say(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, said);
    return said;
  };
}
