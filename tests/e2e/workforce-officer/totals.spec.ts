import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { row } from '../database';
import { expectMistakes, fillDay, say, summaryOf } from '../forms';
import { sendFile } from '../import-steps';
import { expect, type Locale, test, WELSH_WITHOUT_SCRIPTS } from '../portal';

const shipped = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../prisma/seed/demo/files', name), 'utf8');
/** The health board's file; of all its rows only orthoptics is changed here, which no other journey looks at. */
const FILE = 'ctm-2026-09-30.csv';
const ORTHOPTICS = /^(ORTHOP,.*,)6\.2(,7\.0,.*)$/m;
/** A later day than that of the file which the demonstration has taken. */
const AS_AT = '2026-11-16';

function withOrthoptics(wte: string): string {
  const changed = shipped(FILE).replace(ORTHOPTICS, `$1${wte}$2`);
  if (changed === shipped(FILE)) throw new Error('The shipped file has no such row of orthoptics any more.');
  return changed;
}

const upload = (page: Page, locale: Locale, text: string, day: string, name = FILE) =>
  sendFile(page, locale, { template: 'aggregate', name, bytes: Buffer.from(text), day });

/** What is recorded of all its rows, as things stand. */
const orthoptics = async () => {
  const { wte } = await row<{ wte: string }>(
    `select sum(v.in_post_wte)::text as wte from team t
       join team_row r on r.team_id = t.id
       join team_row_version v on v.team_row_id = r.id and v.recorded_to is null and v.valid_to is null
     where t.code = 'ORTHOP'`,
  );
  return Number(wte);
};

// One after the other: a file is compared with what the one before it left.
test.describe.configure({ mode: 'serial' });

test('a form without a file keeps its day and says what is missing', async ({ open }) => {
  const officer = await open('workforce');
  await officer.goto('/en/home');
  await fillDay(officer, 'en', 'Day that the file speaks of', AS_AT);
  await officer.getByRole('button', { name: 'Check the file' }).click();
  await expectMistakes(officer, 'There is a problem', { scripts: true });
  await expect(summaryOf(officer)).toContainText('Choose the file to send');
  await expect(
    officer.getByRole('group', { name: 'Day that the file speaks of' }).getByLabel('Day'),
  ).toHaveValue('16');
});

test('a file with one broken row says what is wrong beside the cell, and is read again when it is put right', async ({
  open,
}) => {
  const officer = await open('workforce');
  await upload(officer, 'en', withOrthoptics('about six'), AS_AT);
  await expect(officer.getByRole('heading', { level: 1, name: /File I-2026-/ })).toBeVisible();
  await expect(officer.getByRole('heading', { level: 2, name: '1 row cannot be read' })).toBeVisible();
  const cell = officer.getByLabel(/^In post WTE, row \d+$/);
  await expect(cell).toHaveValue('about six');
  await expect(cell).toHaveAccessibleDescription(/Write 0\.8\..*This is not a WTE/);
  await expectAccessible(officer);
  await cell.fill('6.3');
  await officer.getByRole('button', { name: 'Check again with these cells' }).click();
  await expect(officer.getByRole('heading', { level: 2, name: '1 row cannot be read' })).toHaveCount(0);
  await expect(officer.getByRole('table', { name: 'Changed' })).toContainText('6.2 → 6.3');
  expect(await orthoptics()).toBe(6.2);
});

test('a good file shows what it changes, is taken once, and then changes nothing', async ({ open }) => {
  test.setTimeout(90_000);
  const officer = await open('workforce');
  const file = withOrthoptics('6.45');
  await upload(officer, 'en', file, AS_AT);
  const changed = officer.getByRole('table', { name: 'Changed' }).getByRole('row').nth(1);
  await expect(changed).toContainText('Orthopt');
  await expect(changed).toContainText('6.2 → 6.45');
  expect(await orthoptics()).toBe(6.2);
  await officer.getByRole('button', { name: 'Take 1 row' }).click();
  await expect(officer.getByRole('heading', { name: 'What this file changed' })).toBeVisible();
  await expect(officer.getByRole('button', { name: /^Take/ })).toHaveCount(0);
  expect(await orthoptics()).toBe(6.45);

  await upload(officer, 'en', file, AS_AT);
  await expect(officer.getByText(/^This very file had been sent before/)).toBeVisible();
  expect(await orthoptics()).toBe(6.45);

  await test.step('an older file comes too late', async () => {
    await upload(officer, 'en', file, '2026-10-01');
    await expectMistakes(officer, 'There is a problem', { scripts: true });
    await expect(summaryOf(officer)).toContainText('a file of that day has already been taken');
  });
});

test('mae ffeil â phenawdau Cymraeg yn cael ei gwirio heb sgriptiau', async ({ open }) => {
  const officer = await open('workforce', WELSH_WITHOUT_SCRIPTS);
  const welsh = shipped('merthyr-2026-08-31.csv').replace(';1,6;3,0;', ';un a hanner;3,0;');
  expect(welsh).toContain('un a hanner');
  await upload(officer, 'cy', welsh, AS_AT, 'merthyr-2026-08-31.csv');
  await expect(officer.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(officer.locator('input[type="text"][value="un a hanner"]')).toBeVisible();
  await expect(officer.getByText('merthyr-2026-08-31.csv')).toBeVisible();
  await expect(officer.getByText(say('cy').workforce.rejected.lead)).toBeVisible();
});
