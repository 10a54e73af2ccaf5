import { isAboveOne } from '@/domain/workforce/double-count';
import { addWte } from '@/domain/wte/wte';
import { formats } from '@/i18n/format';
import { type Named, nameIn } from '@/i18n/named';
import { qualityWords } from '@/i18n/quality-words';
import type { Locale } from '@/i18n/routing';
import type { DoubleCase } from './data/list-double-counts';
import type { PastSettlement } from './data/settle-double-count';

/** What the page on which a case is settled says; only for who sees both amounts. */
export function settleView(
  locale: Locale,
  employer: Named,
  found: DoubleCase,
  before: readonly PastSettlement[],
) {
  const words = qualityWords(locale);
  const f = formats(locale);
  const here = nameIn(locale, employer);
  const there = nameIn(locale, found.otherEmployer);
  const { ownWte, otherWte, otherSince } = found;
  if (otherWte === null || otherSince === null) throw new Error('The reader does not settle this');
  const wte = f.wteFigure(addWte(ownWte, otherWte));
  return {
    sentence: words('settle.sentence', {
      profession: nameIn(locale, found.profession),
      own: f.wteFigure(ownWte),
      employer: here,
      since: f.day(found.ownSince),
      other: f.wteFigure(otherWte),
      otherEmployer: there,
      otherSince: f.day(otherSince),
    }),
    above: isAboveOne(ownWte, otherWte) ? words('settle.above') : null,
    now: found.decision ? null : words('settle.now', { employer: found.ownIsOlder ? here : there }),
    choices: [
      { value: 'both_true', label: words('settle.both'), hint: words('settle.bothHint', { wte }) },
      { value: 'count_own', label: words('settle.own', { employer: here }) },
      { value: 'count_other', label: words('settle.own', { employer: there }) },
      { value: 'capped', label: words('settle.capped'), hint: words('settle.cappedHint') },
    ],
    before: before.map((past) => ({
      key: past.id,
      language: past.language,
      reason: past.reason,
      text: words('settle.beforeDecided', {
        decision: words(`double.decision.${past.decision}`),
        from: f.day(past.validFrom),
        by: past.decidedBy,
        on: f.day(past.decidedOn),
      }),
      closed: past.closed ? words('settle.beforeClosed') : null,
    })),
  };
}
