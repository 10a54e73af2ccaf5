import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Ratification } from '@/domain/meetings/ratify';
import { short } from '../agenda/worded-lines';
import type { ToldItem } from '../minutes/data/save-told-item';
import type { DecisionRecord } from './data/find-decision';

/**
 * The item with which minutes tell of a ratification: in the language of the recommendation, as an agenda would have
 * it, serving what that served, and closed where that was.
 */
export async function ratifiedItem(decision: DecisionRecord, ratification: Ratification): Promise<ToldItem> {
  const { id, reference, text, language, item } = decision;
  const agenda = await getTranslations({ locale: language, namespace: 'agenda' });
  const words = await getTranslations({ locale: language, namespace: 'registers.forms' });
  return {
    title: short(agenda('line.ratification', { reference, text })),
    intendedOutcome: agenda('intends.ratify'),
    note: words(ratification === 'ratified' ? 'ratified' : 'notRatified'),
    language,
    origin: 'ratification',
    originId: id,
    outcome: 'decision',
    serves: item.serves,
    needId: item.needId,
    closed: item.closed,
    closedReason: item.closedReason,
  };
}
