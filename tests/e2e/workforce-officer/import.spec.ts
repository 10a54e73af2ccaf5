import type { Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { expectAccessible } from '../accessibility';
import { bodyId, HEALTH_BOARD, rows } from '../database';
import { expectMistakes, fillDay, say } from '../forms';
import { expect, type Locale, test, WELSH_WITHOUT_SCRIPTS } from '../portal';

/** Later than any file that the demonstration or another journey takes. */
const AS_AT = '2026-11-20';
const HEADINGS = [
  ...['Org L7', 'Assignment number', 'Full name', 'Date of birth', 'Job role', 'Position title'],
  ...['Band', 'Amount of work', 'Assignment status'],
];
/** Made up; the health board keeps no named records, so none of these names may be found afterwards. */
const ROWS = [
  ['PHY-MC', '900001', 'Efa Ffug', '01/01/1980', 'Physiotherapist', 'Physiotherapist', 'Band 6', '0.8', ''],
  [
    'PHY-MC',
    '900002',
    'Ffion Ffug',
    '01/01/1980',
    'Physiotherapist',
    'Physiotherapist',
    'Band 6',
    'tua un',
    '',
  ],
  ['PHY-MC', '900003', 'Gwen Ffug', '01/01/1980', 'Manager', 'Rehabilitation lead', 'Band 7', '1.0', ''],
  ['Journey ward', '900004', 'Huw Ffug', '01/01/1980', 'Dietitian', 'Dietitian', 'Band 6', '0.6', ''],
];

const csv = [['Staff in post'], ['Run on 20-Nov-2026'], HEADINGS, ...ROWS]
  .map((cells) => cells.join(','))
  .join('\n');

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function send(page: Page, locale: Locale, file: Sent, day = AS_AT): Promise<void> {
  const { send: words } = say(locale).workforce;
  await page.goto(`/${locale}/employers/${await bodyId(HEALTH_BOARD)}/imports`);
  await page.getByLabel(words.esr, { exact: true }).check();
  await page.getByLabel(words.file, { exact: true }).setInputFiles(file);
  await fillDay(page, locale, words.asAt, day);
  await page.getByRole('button', { name: words.submit }).click();
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

test.describe.configure({ mode: 'serial' });

test('mae swyddog yn dod ag echdyniad i mewn yn Gymraeg heb sgriptiau, ac yn ei ddadwneud', async ({
  open,
}) => {
  test.setTimeout(180_000);
  const officer = await open('workforce', WELSH_WITHOUT_SCRIPTS);
  const words = say('cy').workforce;
  const columns = say('cy').imports.columns;
  await send(officer, 'cy', { name: 'esr.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });

  await test.step('cadarnhau’r colofnau', async () => {
    await expect(heading(officer, words.mapping.heading)).toBeVisible();
    await expect(officer.getByText(words.mapping.headingRow.replace('{row}', '3'))).toBeVisible();
    await expect(officer.getByText(/Date of birth/).first()).toBeVisible();
    await expectAccessible(officer);
    await press(officer, words.mapping.submit);
    await expectMistakes(officer, say('cy').common.form.problem, { scripts: false });
    await officer.getByLabel(columns.wte).selectOption({ label: 'Amount of work' });
    await press(officer, words.mapping.submit);
    await expect(heading(officer, words.questions.heading)).toBeVisible();
    await expectAccessible(officer);
  });

  await test.step('ateb pa broffesiwn', async () => {
    await officer.getByLabel('Rehabilitation lead · Manager').selectOption('physiotherapist/registered');
    await press(officer, words.questions.professionSubmit);
    await expect(officer.getByText(words.questions.professionHeading)).toHaveCount(0);
  });

  await test.step('ateb pa dîm', async () => {
    await officer.getByLabel(words.questions.team, { exact: true }).selectOption(words.questions.newTeam);
    await press(officer, words.questions.teamSubmit);
    await expectMistakes(officer, say('cy').common.form.problem, { scripts: false });
    await officer.getByLabel(words.questions.nameCy).fill('Ward y daith');
    await officer.getByLabel(words.questions.setting).selectOption('hospital');
    await officer.getByLabel(words.questions.team, { exact: true }).selectOption(words.questions.newTeam);
    await press(officer, words.questions.teamSubmit);
    await expect(heading(officer, words.questions.heading)).toHaveCount(0);
  });

  await test.step('cywiro cell', async () => {
    const cell = officer.getByLabel(
      words.rejected.cell.replace('{column}', columns.wte).replace('{row}', '5'),
    );
    await expect(cell).toHaveValue('tua un');
    await cell.fill('1.0');
    await press(officer, words.rejected.submit);
    await expect(cell).toHaveCount(0);
    await expectAccessible(officer);
  });

  await test.step('gadael allan, mewnforio a dadwneud', async () => {
    const { rowsOf, take, undo } = words;
    await officer.getByRole('link', { name: new RegExp(`^${rowsOf.leaving}`) }).click();
    // Nothing of the demonstration is to end: every page of what leaves is left out.
    for (;;) {
      for (const box of await officer.getByRole('checkbox').all()) await box.uncheck();
      await press(officer, rowsOf.submit);
      const next = officer.getByRole('link', { name: rowsOf.next });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    await expect(officer.getByText(words.take.hint)).toBeVisible();
    await press(officer, /^Mewnforio \d+/);
    await expect(heading(officer, words.counts.takenHeading)).toBeVisible();
    await expectAccessible(officer);
    await press(officer, undo.button);
    await expectMistakes(officer, say('cy').common.form.problem, { scripts: false });
    await officer.getByLabel(undo.reason).fill('Ffeil ar gyfer prawf');
    await press(officer, undo.button);
    await expect(officer.getByText(undo.text)).toBeVisible();
    await expect(officer.getByText('Ffeil ar gyfer prawf')).toBeVisible();
    await expectAccessible(officer);
    expect(take.heading).toBeTruthy();
  });

  const kept = await rows(
    `select 1 from import_row where coalesce(cells::text, '') || coalesce(facts::text, '') ~ 'Ffug'`,
  );
  expect(kept).toEqual([]);
});

test('an officer sends a workbook in English, with scripts', async ({ open }) => {
  const officer = await open('workforce');
  const sheet = [HEADINGS, ...ROWS].map((cells) => cells.map((value) => ({ value, type: String })));
  const buffer = await (await writeXlsxFile(sheet)).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await send(officer, 'en', { name: 'esr.xlsx', mimeType, buffer }, '2026-11-21');
  const words = say('en').workforce;
  await expect(heading(officer, words.mapping.heading)).toBeVisible();
  await officer.getByLabel(say('en').imports.columns.wte).selectOption({ label: 'Amount of work' });
  await press(officer, words.mapping.submit);
  // What was answered for the other file is remembered: only the broken row is left.
  await expect(heading(officer, '1 row cannot be read')).toBeVisible();
  await expect(heading(officer, words.questions.heading)).toHaveCount(0);
  await expectAccessible(officer);
  await officer.getByLabel('Contracted WTE (FTE), row 3').fill('1');
  await press(officer, words.rejected.submit);
  await expect(heading(officer, '1 row cannot be read')).toHaveCount(0);
  await expect(officer.getByRole('table', { name: words.counts.fileCaption })).toContainText('3.40');
});
