/** The beginning of a text, never half of a character: a database takes no half of a surrogate pair. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
