import type { KnownPlace } from './context';
import type { RowReader } from './row-reader';
import { shorten } from './shorten';

/** One unit of share is 1/100 000, as numeric(6,5) holds it. */
export const WHOLE_SHARE = 100_000;

export interface PlacedShare {
  readonly placeCode: string;
  /** 1/100 000 of the team. */
  readonly share: number;
}

function readShare(text: string, decimalComma: boolean): number | null {
  const match = (decimalComma ? /^(\d)(?:[.,](\d{1,5}))?$/ : /^(\d)(?:\.(\d{1,5}))?$/).exec(text);
  if (!match) return null;
  const share = Number(match[1]) * WHOLE_SHARE + Number((match[2] ?? '').padEnd(5, '0'));
  return share > 0 && share <= WHOLE_SHARE ? share : null;
}

/**
 * The team map in a cell, "cluster-merthyr:0.6; North Cynon:0.4": a place alone takes the whole team. Shares may stay
 * below one: what is not placed is shown as such. Null where something is wrong, which the reader has noted.
 */
export function readTeamPlaces(
  text: string,
  column: string,
  reader: RowReader,
  findPlace: (text: string) => KnownPlace | null,
  decimalComma: boolean,
): PlacedShare[] | null {
  const placed: PlacedShare[] = [];
  let wrong = false;
  const refuse = (
    ...[code, value, facts]: [Parameters<RowReader['note']>[0], string, Record<string, string>?]
  ) => {
    wrong = true;
    reader.note(code, column, value, facts);
  };
  for (const part of text.split(';').filter((piece) => piece.trim() !== '')) {
    const colon = part.lastIndexOf(':');
    const name = (colon < 0 ? part : part.slice(0, colon)).trim();
    const place = findPlace(name);
    const share = colon < 0 ? WHOLE_SHARE : readShare(part.slice(colon + 1).trim(), decimalComma);
    if (place === null) refuse('IMPORT-PLACE-UNKNOWN', text, { place: shorten(name, 80) });
    else if (share === null)
      refuse('IMPORT-SHARE-WRONG', text, {
        share: shorten(part.slice(colon + 1).trim(), 20),
      });
    else if (placed.some(({ placeCode }) => placeCode === place.code)) {
      refuse('IMPORT-PLACE-TWICE', text, { place: place.code });
    } else placed.push({ placeCode: place.code, share });
  }
  const sum = placed.reduce((before, { share }) => before + share, 0);
  if (sum > WHOLE_SHARE) refuse('IMPORT-SHARES-OVER', text);
  return wrong ? null : placed.sort((a, b) => (a.placeCode < b.placeCode ? -1 : 1));
}

/** "cluster-merthyr:0.60000;cluster-north-cynon:0.40000": one text for one team map, for comparing. */
export function teamPlacesText(placed: readonly PlacedShare[]): string {
  return [...placed]
    .sort((a, b) => (a.placeCode < b.placeCode ? -1 : 1))
    .map(({ placeCode, share }) => `${placeCode}:${(share / WHOLE_SHARE).toFixed(5)}`)
    .join(';');
}
