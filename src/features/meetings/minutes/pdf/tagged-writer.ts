import { join } from 'node:path';
import PDFDocument from 'pdfkit';

/** Liberation-metric Arimo has every letter of Welsh (ŵ, ŷ), which the fonts inside PDF readers have not. */
const FONTS = {
  regular: join(process.cwd(), 'node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  bold: join(process.cwd(), 'node_modules/@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
} as const;

const SIDE = 62;
const TOP = 62;
const BOTTOM = 72;
const INK = '#212b32';
const QUIET = '#4c6272';
const RULE = '#aeb7bd';

const HEADINGS = {
  H1: { size: 19, above: 0, below: 6 },
  H2: { size: 14, above: 14, below: 5 },
  H3: { size: 11.5, above: 10, below: 3 },
} as const;
const TEXT = 10.5;
const FOOT = 8.5;

/** Spaces that do not break stand inside a date such as "1 October 2026". */
const wholeDates = (text: string) => text.replace(/(\d{1,2}) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3');

/** A run of text; with `lang` where it is not in the document's language. */
export interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly bold?: boolean;
}

type Structure = PDFKit.PDFStructureElement;

interface About {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
}

/** Writes a tagged PDF from top to bottom: each piece of text has its role, so that a screen reader can tell them. */
export class TaggedWriter {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: Structure;
  private readonly chunks: Buffer[] = [];
  private readonly finished: Promise<void>;

  constructor({ title, author, lang }: About) {
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { top: TOP, bottom: BOTTOM, left: SIDE, right: SIDE },
      pdfVersion: '1.7',
      tagged: true,
      lang,
      displayTitle: true,
      bufferPages: true,
      font: FONTS.regular,
      info: { Title: title, Author: author, Creator: 'Cydweithio', Producer: 'Cydweithio' },
    });
    this.doc.registerFont('regular', FONTS.regular);
    this.doc.registerFont('bold', FONTS.bold);
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.finished = new Promise((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  heading(level: keyof typeof HEADINGS, { text, lang }: Run): void {
    const { size, above, below } = HEADINGS[level];
    this.keepTogether(size * 4 + above);
    if (above) this.doc.y += above;
    this.add(level, lang, () => this.doc.font('bold').fontSize(size).fillColor(INK).text(wholeDates(text)));
    this.doc.y += below;
    if (level !== 'H1') this.doc.outline.addItem(text);
  }

  paragraph(runs: readonly Run[], { quiet = false, indent = 0 } = {}): void {
    this.keepTogether(TEXT * 2);
    const element = this.doc.struct('P');
    this.root.add(element);
    this.runs(element, runs, { quiet, indent });
    element.end();
    this.doc.y += 3;
  }

  list(items: readonly (readonly Run[])[]): void {
    if (items.length === 0) return;
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const runs of items) {
      this.keepTogether(TEXT * 2);
      const item = this.doc.struct('LI');
      list.add(item);
      const y = this.doc.y;
      const label = this.doc.struct('Lbl', {}, () => {
        this.doc
          .font('regular')
          .fontSize(TEXT)
          .fillColor(INK)
          .text('•', SIDE + 4, y, { lineBreak: false });
      });
      item.add(label);
      this.doc.x = SIDE;
      this.doc.y = y;
      const body = this.doc.struct('LBody');
      item.add(body);
      this.runs(body, runs, { indent: 18 });
      body.end();
      item.end();
      this.doc.y += 2;
    }
    list.end();
    this.doc.y += 3;
  }

  /** The first row names the columns, the first column names the rows. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): void {
    const bold = { src: 'bold' };
    this.doc.font('regular').fontSize(9.5).fillColor(INK);
    const tagged = { structParent: this.root };
    this.doc.table({
      ...tagged,
      defaultStyle: { border: { bottom: 0.5 }, borderColor: RULE, padding: 4, textColor: INK },
      data: [
        head.map((text) => ({ text, type: 'TH' as const, scope: 'Column' as const, font: bold })),
        ...rows.map((row) =>
          row.map((text, index) =>
            index === 0 ? { text, type: 'TH' as const, scope: 'Row' as const } : { text },
          ),
        ),
      ],
    });
    this.doc.x = SIDE;
    this.doc.y += 8;
  }

  /** Closes the document, with a line at the foot of each page that readers of the text alone are spared. */
  async finish(foot: (page: number, pages: number) => readonly [string, string]): Promise<Buffer> {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      this.doc.switchToPage(index);
      const { page } = this.doc;
      // Below the margin is where text would start another page.
      page.margins.bottom = 0;
      const [left, right] = foot(index - start + 1, count);
      const y = page.height - 44;
      const end = page.width - SIDE;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.doc.font('regular').fontSize(FOOT).fillColor(QUIET);
      const rightAt = end - this.doc.widthOfString(right);
      this.doc.text(right, rightAt, y, { lineBreak: false });
      // One line: a long name is written smaller, not on the line below or over the number of the page.
      const wanted = this.doc.widthOfString(left);
      this.doc.fontSize(FOOT * Math.min(1, (rightAt - SIDE - 16) / wanted));
      this.doc.text(left, SIDE, y, { lineBreak: false });
      this.doc.endMarkedContent();
    }
    this.root.end();
    this.doc.end();
    await this.finished;
    return Buffer.concat(this.chunks);
  }

  private add(type: string, lang: string | undefined, write: () => void): void {
    this.root.add(this.doc.struct(type, lang ? { lang } : {}, write));
  }

  /** Runs of one paragraph, one after the other on the same lines, each tagged with its language. */
  private runs(parent: Structure, runs: readonly Run[], { quiet = false, indent = 0 }): void {
    const width = this.doc.page.width - 2 * SIDE - indent;
    for (const [index, { text, lang, bold }] of runs.entries()) {
      const continued = index < runs.length - 1;
      const write = () => {
        this.doc
          .font(bold ? 'bold' : 'regular')
          .fontSize(TEXT)
          .fillColor(quiet ? QUIET : INK);
        const whole = wholeDates(text);
        if (index === 0) this.doc.text(whole, SIDE + indent, this.doc.y, { width, continued, lineGap: 2 });
        else this.doc.text(whole, { continued, lineGap: 2 });
      };
      parent.add(this.doc.struct('Span', lang ? { lang } : {}, write));
    }
    this.doc.x = SIDE;
  }

  /** Starts a page where less than this is left on the one at hand. */
  private keepTogether(height: number): void {
    if (this.doc.y + height > this.doc.page.height - BOTTOM) this.doc.addPage();
  }
}
