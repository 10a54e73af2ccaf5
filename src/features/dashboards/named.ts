import type { Locale } from '@/i18n/routing';

export type Confidence = 'high' | 'medium' | 'low' | 'unknown';

/** What has a name in both languages. */
export interface Named {
  readonly nameEn: string;
  readonly nameCy: string;
}

export function nameIn(locale: Locale, { nameEn, nameCy }: Named): string {
  return locale === 'cy' ? nameCy : nameEn;
}
