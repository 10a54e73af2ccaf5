import { expect, type Page } from '@playwright/test';
import { MERTHYR, placeId, row } from './database';
import { fillDay, say } from './forms';
import type { Locale } from './portal';
import { TODAY } from './today';

export interface AskedFor {
  readonly wte: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly whatChanges: string;
}

export async function fillRequest(page: Page, locale: Locale, asked: AskedFor): Promise<void> {
  const { request, setting } = say(locale).deployments;
  const need = page.getByLabel(request.need);
  // The nearest recorded need stands first, after "Choose one".
  await need.selectOption({ index: 1 });
  await page.getByLabel(request.wte).fill(asked.wte);
  await page.getByRole('group', { name: request.setting }).getByLabel(setting.community).check();
  await fillDay(page, locale, request.firstDay, asked.firstDay);
  await fillDay(page, locale, request.lastDay, asked.lastDay);
  await page.getByLabel(request.whatChanges).fill(asked.whatChanges);
}

/** A lead asks for capacity in Merthyr; the address of the deployment, without the language. */
export async function askFor(
  page: Page,
  locale: Locale,
  profession: string,
  asked: AskedFor,
): Promise<string> {
  const { request } = say(locale).deployments;
  await page.goto(`/${locale}/deployments/new?place=${await placeId(MERTHYR)}&profession=${profession}`);
  await fillRequest(page, locale, asked);
  await page.getByRole('button', { name: request.submit }).click();
  return deploymentPath(page);
}

/** The address of the deployment whose page has just opened, without the language. */
export async function deploymentPath(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/deployments\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.replace(/^\/\w\w/, '');
}

export async function fillTeamRelease(page: Page, locale: Locale, team: string): Promise<void> {
  const { release } = say(locale).deployments;
  await page.getByRole('group', { name: release.team }).getByLabel(team).check();
  await page.getByLabel(release.attestedBy).fill('Gwenllian Enghraifft');
  await fillDay(page, locale, release.attestedOn, TODAY);
}

/** The head of service opens the release, from the deployment's own page. */
export async function openRelease(page: Page, locale: Locale, path: string): Promise<void> {
  await page.goto(`/${locale}${path}`);
  await page.getByRole('link', { name: say(locale).deployments.action.release }).click();
  await expect(page).toHaveURL(/\/release$/);
}

export async function releasePerson(page: Page, locale: Locale, path: string, person: string): Promise<void> {
  const { release, basis } = say(locale).deployments;
  await openRelease(page, locale, path);
  await page.getByRole('group', { name: release.person }).getByLabel(person).check();
  await page.getByRole('group', { name: release.basis }).getByLabel(basis.consent).check();
  await fillDay(page, locale, release.agreedOn, TODAY);
  await page.getByRole('button', { name: release.submit }).click();
  await deploymentPath(page);
}

/** The setting accepts, and so the rules judge. */
export async function accept(page: Page, locale: Locale, path: string): Promise<void> {
  const { action, accept: words } = say(locale).deployments;
  await page.goto(`/${locale}${path}`);
  await page.getByRole('link', { name: action.accept }).click();
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await deploymentPath(page);
}

/** What is recorded of a deployment now. */
export function recorded(path: string): Promise<{ status: string; host_id: string | null; version: number }> {
  return row(
    `select v.status, v.host_id, d.version from deployment d
       join deployment_version v on v.deployment_id = d.id and v.recorded_to is null
     where d.id = $1`,
    [path.replace('/deployments/', '')],
  );
}
