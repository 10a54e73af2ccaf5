import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { TaggedWriter } from './tagged-writer';

type Node = { role?: string; lang?: string; children?: Node[] };

it('writes text that can be read back, with its roles and languages', async () => {
  const writer = new TaggedWriter({ title: 'Cofnodion', author: 'Tŷ', lang: 'cy-GB' });
  writer.heading('H1', { text: 'Cyfarfod y tŷ a’r ŵyl, 1 Hydref 2026' });
  writer.paragraph([
    { text: 'Pwy: ', bold: true },
    { text: 'People in the room', lang: 'en-GB' },
  ]);
  writer.heading('H2', { text: 'Pwy oedd yno' });
  writer.table(['Enw', 'Presenoldeb'], [['Siân Ffug', 'Yn bresennol']]);
  writer.list([[{ text: 'Cam un' }], [{ text: 'Cam dau' }]]);
  for (let line = 0; line < 120; line += 1)
    writer.paragraph([{ text: `Llinell ${line} yn y nodyn hir hwn.` }]);
  const bytes = await writer.finish((page, pages) => ['Troed hir iawn '.repeat(9), `${page}/${pages}`]);

  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: 'Cofnodion', Language: 'cy-GB', PDFFormatVersion: '1.7' });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(pdf.numPages).toBeGreaterThan(2);
  const page = await pdf.getPage(1);
  const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
  expect(text).toContain('Cyfarfod y tŷ a’r ŵyl, 1 Hydref 2026');
  expect(text).toContain(`1/${pdf.numPages}`);
  // The foot keeps to one line, beside the number of the page.
  const { items } = await page.getTextContent();
  const foot = items
    .filter((item) => 'str' in item && /Troed|^1\//.test(item.str))
    .map((item) => ('str' in item ? item : null));
  expect(foot).toHaveLength(2);
  const tree = (await page.getStructTree()) as Node;
  const roles = (node: Node): string[] => [
    ...(node.role ? [node.lang ? `${node.role} ${node.lang}` : node.role] : []),
    ...(node.children ?? []).flatMap(roles),
  ];
  const found = roles(tree);
  for (const role of [
    'Document',
    'H1',
    'H2',
    'P',
    'Table',
    'TR',
    'TH',
    'TD',
    'L',
    'LI',
    'LBody',
    'Span en-GB',
  ])
    expect(found).toContain(role);
});
