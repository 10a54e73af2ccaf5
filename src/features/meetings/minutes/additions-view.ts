import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { listNeedsServed } from '../data/list-needs-served';
import { listPlacesServed } from '../data/list-places-served';
import { listProfessions } from '../data/list-professions';
import { recordOptions } from '../record-options';
import { recordWords } from '../record-words';
import type { MinutesForEdit } from './data/find-for-edit';
import { MOST_NEW_ITEMS } from './inputs';

export type AdditionFacts = Awaited<ReturnType<typeof findAdditionFacts>>;

/** What a forgotten item or decision can be about. */
export async function findAdditionFacts(
  tx: Tx,
  { today }: SessionActor,
  { collaborativeId }: Pick<MinutesForEdit, 'collaborativeId'>,
) {
  return {
    needs: await listNeedsServed(tx, collaborativeId, today),
    places: await listPlacesServed(tx, collaborativeId, today),
    professions: await listProfessions(tx),
  };
}

/** Words and choices for what was forgotten: those of the form that records a meeting, counted on from its items. */
export async function additionsView(
  locale: Locale,
  { content, holders }: MinutesForEdit,
  facts: AdditionFacts,
) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const m = await getTranslations({ locale, namespace: 'minutes.edit' });
  const words = await recordWords(locale);
  const { options } = await recordOptions(locale, { ...facts, members: holders });
  const itemNumbers = Array.from({ length: MOST_NEW_ITEMS }, (_, index) =>
    t('itemNumber', { number: String(content.items.length + index + 1) }),
  );
  // Keys of the keyboard belong to the form that records.
  const own = { itemsHint: m('forgottenHint'), enterHint: '', itemNumbers };
  return { words: { ...words, ...own }, options: { ...options, listed: [] }, most: MOST_NEW_ITEMS };
}
