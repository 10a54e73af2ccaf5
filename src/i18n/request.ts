import { getRequestConfig } from 'next-intl/server';
import { parseLocale, routing } from './routing';
import { type AppWords, words } from './words';

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = parseLocale(await requestLocale) ?? routing.defaultLocale;
  // The compiler knows the English texts letter by letter, to check arguments; Welsh has the same keys, other texts.
  const messages = words[locale] as AppWords;
  return { locale, messages, timeZone: 'Europe/London' };
});
