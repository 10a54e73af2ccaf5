import { getTranslations } from 'next-intl/server';
import type { ProposalLevel } from '@/domain/meetings/proposal-path';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';

/** Names those who are asked: "Merthyr cluster", "Director of therapies and health science, …". */
export async function stopNames(locale: Locale) {
  const words = await getTranslations({ locale, namespace: 'proposals.stop' });
  return (stop: Named & { readonly level: ProposalLevel }) =>
    words(stop.level, { name: nameIn(locale, stop) });
}
