import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { MinutedItem } from './as-minuted';

type Decision = MinutedItem['decisions'][number];
type Action = MinutedItem['actions'][number];

/** What registers say otherwise today than the minutes that went round; nothing where they say the same. */
export async function sinceThen(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const m = await getTranslations({ locale, namespace: 'minutes.item' });
  const { day } = formats(locale);
  const parts = (found: readonly (readonly [differs: boolean, text: () => string])[]) =>
    found.flatMap(([differs, text]) => (differs ? [text()] : []));
  return {
    ofDecision({ now, text, rationale, status, reviewOn }: Decision): string[] {
      if (!now) return [];
      return parts([
        [now.status !== status, () => t(`decisionStatus.${now.status}`)],
        [
          now.supersededBy !== null,
          () => m('sinceReplaced', { reference: now.supersededBy?.reference ?? '' }),
        ],
        [
          now.reviewOn !== reviewOn,
          () => (now.reviewOn ? t('meeting.review', { day: day(now.reviewOn) }) : m('sinceNoReview')),
        ],
        [now.text !== text || now.rationale !== rationale, () => m('sinceWording')],
      ]);
    },
    ofAction({ now, text, owner, dueOn }: Action): string[] {
      if (!now) return [];
      return parts([
        [now.status !== 'open', () => t(`actionStatus.${now.status}`)],
        [
          now.owner.person.name !== owner.person.name,
          () => t('meeting.owner', { name: now.owner.person.name }),
        ],
        [
          now.dueOn !== dueOn,
          () => (now.dueOn ? t('meeting.due', { day: day(now.dueOn) }) : t('meeting.noDue')),
        ],
        [now.text !== text, () => m('sinceWording')],
      ]);
    },
  };
}
