import type { Page } from '@playwright/test';
import { bodyId, HEALTH_BOARD } from './database';
import { fillDay, say } from './forms';
import type { Locale } from './portal';

export interface Sent {
  readonly template: 'aggregate' | 'named' | 'esr';
  readonly name: string;
  readonly bytes: Buffer;
  readonly day: string;
}

/** The health board's officer sends a file. */
export async function sendFile(page: Page, locale: Locale, sent: Sent): Promise<void> {
  const { send } = say(locale).workforce;
  await page.goto(`/${locale}/employers/${await bodyId(HEALTH_BOARD)}/imports`);
  await page.getByLabel(send[sent.template], { exact: true }).check();
  const file = { name: sent.name, mimeType: 'application/octet-stream', buffer: sent.bytes };
  await page.getByLabel(send.file, { exact: true }).setInputFiles(file);
  await fillDay(page, locale, send.asAt, sent.day);
  await page.getByRole('button', { name: send.submit }).click();
}
