import { getTranslations } from 'next-intl/server';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { LaterItem } from '../data/list-items-later';
import { LaterList } from './later-list';

type Props = Readonly<{ locale: Locale; meetingId: string; items: readonly LaterItem[] }>;

/** Open business that stands on a later agenda; nothing where there is none. */
export async function LaterItems({ locale, meetingId, items }: Props) {
  if (items.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'agenda.later' });
  const { day } = formats(locale);
  return (
    <>
      <h2 className="nhsuk-heading-m">{t('title')}</h2>
      <LaterList
        meetingId={meetingId}
        form={formWords(locale)}
        words={{ bring: t('bring'), bringAll: t('bringAll', { count: String(items.length) }) }}
        items={items.map(({ id, title, language, heldOn, meetingId: on }) => ({
          id,
          title,
          lang: language === locale ? undefined : language,
          href: `/${locale}/meetings/${on}/agenda`,
          where: t('where', { day: day(heldOn) }),
        }))}
      />
    </>
  );
}
