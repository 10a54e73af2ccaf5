/** Titles and remarks that lists put around a name; they say nothing about who it is. */
const AROUND = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'athro',
  'sir',
  'dame',
  'rev',
  'parch',
  'guest',
  'gwestai',
  'external',
  'allanol',
  'unverified',
  'you',
  'chi',
]);

/** Letters without accents: Siân and Sian are one name. */
export function stripMarks(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/** Parts of a name in the order given name to surname, without case, accents, titles and what is in brackets. */
export function tokensOf(name: string): string[] {
  const plain = name.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const [before = '', ...after] = plain.split(',');
  const ordered = after.length > 0 ? `${after.join(' ')} ${before}` : plain;
  return stripMarks(ordered)
    .toLowerCase()
    .replaceAll(/['’‘`ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '' && !AROUND.has(token));
}

/** One line may be "Surname, First" or several names with commas between. */
export function splitNames(text: string): string[] {
  // A comma inside brackets belongs to the name of an employer.
  const parts = text.split(/,(?![^(]*\))/).map((part) => part.trim());
  const bare = (part: string | undefined) => tokensOf(part ?? '').length;
  if (parts.length === 1) return [text.trim()];
  if (parts.length === 2 && (bare(parts[0]) < 2 || bare(parts[1]) < 2)) return [text.trim()];
  return parts.every((part) => bare(part) >= 2) ? parts : [text.trim()];
}
