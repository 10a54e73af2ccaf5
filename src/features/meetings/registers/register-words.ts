import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';

export const registerWords = (locale: Locale) => getTranslations({ locale, namespace: 'registers' });

export type RegisterWords = Awaited<ReturnType<typeof registerWords>>;
