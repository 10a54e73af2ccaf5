import type {} from 'next-intl';
import type { Locale } from './routing';
import type { AppWords } from './words';

/** Makes next-intl check every key and every argument against the English words. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: AppWords;
  }
}
