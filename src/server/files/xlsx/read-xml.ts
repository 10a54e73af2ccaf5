import { StringDecoder } from 'node:string_decoder';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { asDamaged, refuse } from '../file-problem';

export interface XmlReader {
  /** Names come without their prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const MOST_DEEP = 40;
/** Characters without the beginning or the end of an element: more is no workbook. */
const MOST_QUIET = 1_048_576;
/** Styles and lists of sheets; more is no workbook. */
const MOST_IN_PART = 16_777_216;

/**
 * Well-formed XML, read as it comes, in memory that does not grow with it. A document type is refused, so there are no
 * entities to expand but the five that XML has.
 */
export class XmlFeed {
  private readonly parser = new SaxesParser();
  private readonly decoder = new StringDecoder('utf8');
  private deep = 0;
  private quiet = 0;

  constructor(
    private readonly part: string,
    reader: XmlReader,
  ) {
    this.parser.on('error', () => this.refuse());
    this.parser.on('doctype', () => this.refuse());
    this.parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      this.quiet = 0;
      this.deep += 1;
      if (this.deep > MOST_DEEP) this.refuse();
      reader.open?.(localName(name), attributes);
    });
    this.parser.on('closetag', ({ name }: SaxesTagPlain) => {
      this.quiet = 0;
      this.deep -= 1;
      reader.close?.(localName(name));
    });
    if (reader.text) {
      const text = reader.text.bind(reader);
      this.parser.on('text', text);
      this.parser.on('cdata', text);
    }
  }

  push(bytes: Buffer): void {
    this.quiet += bytes.length;
    this.parser.write(this.decoder.write(bytes));
    if (this.quiet > MOST_QUIET) this.refuse();
  }

  end(): void {
    this.parser.write(this.decoder.end());
    this.parser.close();
  }

  private refuse(): never {
    return refuse('IMPORT-FILE-DAMAGED', { part: this.part });
  }
}

/** Reads a part of which things are kept, so there is an end to it. */
export async function readXml(
  pieces: AsyncIterable<Buffer>,
  part: string,
  reader: XmlReader,
  mostBytes = MOST_IN_PART,
): Promise<void> {
  const feed = new XmlFeed(part, reader);
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > mostBytes) refuse('IMPORT-FILE-DAMAGED', { part });
      feed.push(piece);
    }
    feed.end();
  } catch (error) {
    throw asDamaged(error, part);
  }
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
