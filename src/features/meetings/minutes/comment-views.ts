import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { CommentRow } from './data/list-comments';
import { keyOf } from './edit-texts';

export type CommentView = Awaited<ReturnType<typeof commentViews>>[number];

/** Comments as one reader sees them; an item that is not there for them is not named. */
export async function commentViews(
  locale: Locale,
  comments: readonly CommentRow[],
  items: readonly { readonly id: string; readonly title: string }[],
) {
  const t = await getTranslations({ locale, namespace: 'minutes.comments' });
  const { instant } = formats(locale);
  const langOf = (language: Locale | null) => (language && language !== locale ? language : undefined);
  return comments.map(({ id, itemId, by, text, language, madeAt, settledAt, ...rest }) => ({
    id,
    about: items.find((item) => item.id === itemId)?.title ?? t('whole'),
    by: by ?? t('somebody'),
    at: instant(madeAt),
    dateTime: madeAt.toISOString(),
    text,
    lang: langOf(language),
    status: settledAt ? t('settled') : t('open'),
    isSettled: settledAt !== null,
    name: `settlements.${keyOf(id)}`,
    label: t('settlementOf', { name: by ?? t('somebody') }),
    settlement:
      rest.settlement && settledAt
        ? { text: rest.settlement, at: instant(settledAt), lang: langOf(rest.settlementLanguage) }
        : null,
  }));
}
