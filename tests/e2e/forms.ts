import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '@/i18n/words';
import type { Locale } from './portal';

export const say = (locale: Locale) => words[locale];

/** A day's three boxes, found by what stands above them. */
export async function fillDay(
  within: Locator | Page,
  locale: Locale,
  label: string,
  day: string,
): Promise<void> {
  const { form } = say(locale).common;
  const [year = '', month = '', date = ''] = day.split('-');
  const field = within.getByRole('group', { name: label });
  await field.getByLabel(form.day, { exact: true }).fill(date.replace(/^0/, ''));
  await field.getByLabel(form.month, { exact: true }).fill(month.replace(/^0/, ''));
  await field.getByLabel(form.year, { exact: true }).fill(year);
}

/** The summary of mistakes or of a refusal, at the top of the form. */
export const summaryOf = (page: Page): Locator => page.locator('.nhsuk-error-summary');

/**
 * The form says that something is wrong, and each of its lines leads to a field. With scripts it has also taken the
 * focus, so that it is read out. The title of the page says it in both cases.
 */
export async function expectMistakes(
  page: Page,
  title: string,
  { scripts }: { scripts: boolean },
): Promise<void> {
  const summary = summaryOf(page);
  await expect(summary.getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveTitle(/^(?:Error|Gwall): /);
  if (scripts) await expect(summary).toBeFocused();
  const links = summary.getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href'))?.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
}

/** Follows one line of the summary and is then at the field. */
export async function expectLeadsTo(page: Page, line: string | RegExp, field: Locator): Promise<void> {
  await summaryOf(page).getByRole('link', { name: line }).first().click();
  await expect(field).toBeFocused();
}
