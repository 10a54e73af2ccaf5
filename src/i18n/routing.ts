import { defineRouting } from 'next-intl/routing';

/** Both languages stand in the address: neither is the other's fallback. */
export const routing = defineRouting({
  locales: ['en', 'cy'],
  defaultLocale: 'en',
  localePrefix: 'always',
});

export type Locale = (typeof routing.locales)[number];

/** The language of an address's first part; unknown is null. */
export function parseLocale(text: string | undefined): Locale | null {
  return routing.locales.find((locale) => locale === text) ?? null;
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'cy' : 'en';
}
