import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from '../file-limits';
import { FileRefused } from '../file-problem';
import { sheetXml } from '../workbook.fixture';
import { XmlFeed } from './read-xml';
import { SheetFeed } from './sheet-feed';
import { SheetRows } from './sheet-rows';

function readWith(Feed: typeof SheetFeed | typeof XmlFeed, xml: Buffer, lengths: readonly number[]) {
  const rows = new SheetRows({
    part: 'sheet',
    strings: ['one', 'tŷ', ''],
    dayStyles: [false, true],
    date1904: false,
    limits: FILE_LIMITS,
  });
  const feed = new Feed('sheet', rows);
  try {
    for (let at = 0, turn = 0; at < xml.length; turn += 1) {
      const length = lengths[turn % lengths.length] as number;
      feed.push(xml.subarray(at, at + length));
      at += length;
    }
    feed.end();
  } catch (error) {
    if (error instanceof FileRefused) return error.problem.code;
    throw error;
  }
  return rows.take();
}

const words = fc.constantFrom(
  'x',
  'Tŷ',
  'a &amp; b',
  '&#x175;&#233;',
  '&lt;v&gt;',
  ' ',
  '',
  '<![CDATA[a<b>]]>',
  'a>b',
);
const cells = fc.oneof(
  words.map((text) => `t="str"><v>${text}</v></c>`),
  words.map((text) => `t="inlineStr"><is><t xml:space='preserve'>${text}</t></is></c>`),
  fc.constantFrom(
    't="s"><v>1</v></c>',
    's="1" t="s"><v>0</v></c>',
    't="s" s="1"><v>0</v></c>',
    's="1"><v>45382</v></c>',
    '><v>0.5</v></c>',
    '/>',
    's="1"/>',
    's="1"></c>',
    " t='n' s='1' ><v >45382</v ></c >",
    't="b"><v>1</v><!-- a > b --></c>',
    't="e"><v>#N/A</v><extLst a="b>c"/></c>',
  ),
);
const rows = fc
  .array(fc.array(cells, { maxLength: 4 }), { maxLength: 4 })
  .map((table) =>
    table
      .map(
        (row, index) =>
          `<row r="${index + 1}" spans="1:4">${row.map((cell, column) => `<c r="${'ABCD'[column]}${index + 1}" ${cell}`).join('\n')}</row>`,
      )
      .join(''),
  );
const pieces = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });

describe('SheetFeed', () => {
  it('reads what saxes reads, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(rows, pieces, (xml, lengths) => {
        const bytes = Buffer.from(sheetXml(xml));
        const read = readWith(SheetFeed, bytes, lengths);
        expect(read).toBeInstanceOf(Array);
        expect(read).toEqual(readWith(XmlFeed, bytes, lengths));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what is cut, as saxes does', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (xml, share) => {
        const bytes = Buffer.from(sheetXml(xml));
        const cut = bytes.subarray(0, Math.floor(share * (bytes.length - 1)));
        expect(readWith(SheetFeed, cut, [1000])).toBe('IMPORT-FILE-DAMAGED');
        expect(readWith(XmlFeed, cut, [1000])).toBe('IMPORT-FILE-DAMAGED');
      }),
      { numRuns: 300 },
    );
  });
});
