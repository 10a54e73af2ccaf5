import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';

/** Reads this feature's words in one language. */
export const dashboardWords = (locale: Locale) => getTranslations({ locale, namespace: 'dashboards' });

export type DashboardWords = Awaited<ReturnType<typeof dashboardWords>>;
