import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { QuorumTerms } from '@/domain/meetings/quorum';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

type Counts = { readonly members: number; readonly professions: number; readonly sectors: number };

/** "Quorate: 6 members, 4 professions and 2 sectors present, where 5 members are needed." */
export async function quorumSentence(
  locale: Locale,
  terms: QuorumTerms,
  present: Counts,
  quorate: boolean | null,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'meetings.quorum' });
  const list = formats(locale).list([
    t('members', { count: present.members }),
    t('professions', { count: present.professions }),
    t('sectors', { count: present.sectors }),
  ]);
  if (quorate === null) return t('sentenceNone', { list });
  const needed = (await quorumNeeded(locale, terms)) ?? '';
  return t(quorate ? 'sentenceQuorate' : 'sentenceNot', { list, needed });
}

/** "5 members, 3 professions and the lead or a deputy lead"; null where the terms of reference set nothing. */
export async function quorumNeeded(locale: Locale, terms: QuorumTerms): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: 'meetings.quorum' });
  const parts = [
    terms.members === null ? null : t('members', { count: terms.members }),
    terms.professions === null ? null : t('professions', { count: terms.professions }),
    terms.sectors === null ? null : t('sectors', { count: terms.sectors }),
    terms.leadRequired ? t('lead') : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? formats(locale).list(parts) : null;
}
