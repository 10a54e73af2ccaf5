import type { Page } from '@playwright/test';
import { fillDay, say } from './forms';
import type { Locale } from './portal';

/** Members of the demonstration's Merthyr and Cynon collaborative who make a quorum: lead, professions and sectors. */
export const QUORUM = ['Enfys Prawf', 'Tomos Dychmygol', 'Mabli Esiampl', 'Glyn Enghraifft', 'Nerys Sampl'];

export async function markPresent(page: Page, locale: Locale, names: readonly string[]): Promise<void> {
  const { present } = say(locale).meetings.attendance;
  for (const name of names) {
    await page
      .getByRole('group', { name: new RegExp(`^${name}`) })
      .getByLabel(present, { exact: true })
      .check();
  }
}

export interface Item {
  readonly title: string;
  readonly need: RegExp;
  readonly decision: string;
  readonly rationale: string;
  readonly place: string;
  readonly profession: string;
  readonly action: string;
  readonly owner: string;
  readonly dueOn: string;
}

/** The first item of the form: a need, a decision about a gap and an action. */
export async function fillFirstItem(page: Page, locale: Locale, item: Item): Promise<void> {
  const { record, itemNumber, actionNumber } = say(locale).meetings;
  const first = page.getByRole('group', { name: itemNumber.replace('{number}', '1'), exact: true });
  await first.getByLabel(record.itemTitle).fill(item.title);
  const serves = first.getByLabel(record.itemServes, { exact: true });
  await serves.selectOption({ label: await labelOf(serves, item.need) });

  await first.getByText(record.decisionSummary, { exact: true }).click();
  await first.getByLabel(record.decisionText).fill(item.decision);
  await first.getByLabel(record.rationale).fill(item.rationale);
  await first.getByLabel(record.gapPlace).selectOption({ label: item.place });
  await first.getByLabel(record.gapProfession).selectOption({ label: item.profession });

  await first.getByText(record.actionsSummary, { exact: true }).click();
  const action = first.getByRole('group', { name: actionNumber.replace('{number}', '1'), exact: true });
  await action.getByLabel(record.actionText).fill(item.action);
  await action.getByLabel(record.owner).selectOption({ label: item.owner });
  await fillDay(action, locale, record.dueOn, item.dueOn);
}

async function labelOf(select: ReturnType<Page['getByLabel']>, pattern: RegExp): Promise<string> {
  const labels = await select.locator('option').allTextContents();
  const found = labels.find((label) => pattern.test(label));
  if (!found) throw new Error(`None of these is ${pattern}: ${labels.join(' | ')}`);
  return found;
}
