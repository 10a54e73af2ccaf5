import { expectAccessible } from './accessibility';
import { expect, test } from './portal';
import { PAGE_ROUTES } from './routes';

const LOCALES = ['en', 'cy'] as const;
const NARROW = { width: 320, height: 640 };

for (const { folder, person, address } of PAGE_ROUTES) {
  for (const locale of LOCALES) {
    test(`/${locale}/${folder} is accessible, in its language and fits 320 px`, async ({ open }) => {
      // Broken scripts and what the security policy stopped fail the test at its end.
      const page = await open(person);
      const path = await address();
      const response = await page.goto(`/${locale}${path}`);
      expect(response?.status()).toBe(200);
      await expect(page).toHaveURL(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await page.setViewportSize(NARROW);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        NARROW.width,
      );
    });
  }
}
