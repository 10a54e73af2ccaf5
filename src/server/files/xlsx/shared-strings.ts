import type { FileLimits } from '../file-limits';
import { refuse } from '../file-problem';
import type { Archive } from './archive';
import { readXml } from './read-xml';

/** The texts that cells point to by number. Held in memory, so there is a limit. */
export async function readSharedStrings(
  archive: Archive,
  part: string,
  limits: FileLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const reader = new TextRuns();
  let length = 0;
  await readXml(
    archive.read(part),
    part,
    {
      open(element) {
        if (element === 'si') reader.begin();
        else reader.open(element);
      },
      text: (text) => reader.add(text),
      close(element) {
        reader.close(element);
        if (element !== 'si') return;
        const text = reader.take();
        length += text.length;
        if (strings.length >= limits.sharedStrings)
          refuse('IMPORT-FILE-STRINGS', { most: limits.sharedStrings });
        if (length > limits.sharedLength) refuse('IMPORT-FILE-STRINGS', { most: limits.sharedLength });
        strings.push(text);
      },
    },
    limits.unpackedBytes,
  );
  return strings;
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A control character is written as _x000D_, since XML has none. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  const plain = text.replace(ESCAPED, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  // PostgreSQL keeps no NUL, and no text needs one.
  return plain.replaceAll('\0', '');
}

/** Text in runs of different looks; how East Asian names are said (rPh) is not part of it. */
export class TextRuns {
  private text = '';
  private isText = false;
  private isSaid = false;

  begin(): void {
    this.text = '';
    this.isText = false;
    this.isSaid = false;
  }

  open(element: string): void {
    if (element === 'rPh') this.isSaid = true;
    else if (element === 't') this.isText = !this.isSaid;
  }

  add(text: string): void {
    if (this.isText) this.text += text;
  }

  close(element: string): void {
    if (element === 't') this.isText = false;
    else if (element === 'rPh') this.isSaid = false;
  }

  take(): string {
    return unescapeText(this.text);
  }
}
