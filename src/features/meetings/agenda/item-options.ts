import 'server-only';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import type { SelectOption } from '@/ui/form/select-field';
import type { MemberRow } from '../data/list-members';
import type { NeedServedRow } from '../data/list-needs-served';

export interface ItemOptions {
  readonly needs: readonly SelectOption[];
  readonly members: readonly SelectOption[];
}

/** What the form of an item offers to choose from, in the reader's language. */
export function itemOptions(
  locale: Locale,
  needs: readonly NeedServedRow[],
  members: readonly MemberRow[],
): ItemOptions {
  return {
    needs: needs.map((need) => ({ value: need.id, label: `${nameIn(locale, need)} (${need.reference})` })),
    members: formats(locale)
      .sortBy(members, ({ name }) => name)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** What the form of an item says. */
export function itemWords(locale: Locale) {
  const { agenda, meetings } = allWords[locale];
  return { ...agenda.item, servesWords: meetings.serves, themeWords: meetings.themes };
}

export type ItemWords = ReturnType<typeof itemWords>;
