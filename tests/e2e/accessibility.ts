import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe may come with a copy of Playwright's types that is newer than ours; at run time it is given our page. */
type PageOfAxe = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** Fails with the rule and the elements where the page as it stands breaks WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page: page as unknown as PageOfAxe })
    // Says in full only what is wrong: describing each of a long table's sound cells takes most of a minute.
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARD)
    // Without frames there is nothing to gather in a second page.
    .setLegacyMode(true);
  const { violations } = await axe.analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  expect(faults).toEqual([]);
}
