import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';

for (const locale of ['en', 'cy']) {
  for (const path of ['', '/sign-in', '/about-the-data', '/accessibility', '/nothing-here']) {
    test(`/${locale}${path} is accessible and says its language`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }
}
