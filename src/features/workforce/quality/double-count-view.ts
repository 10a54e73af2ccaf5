import { isAboveOne } from '@/domain/workforce/double-count';
import { addWte } from '@/domain/wte/wte';
import { type Formats, formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { type QualityWords, qualityWords } from '@/i18n/quality-words';
import type { Locale } from '@/i18n/routing';
import type { DoubleCase } from './data/list-double-counts';

export type DoubleCaseView = ReturnType<typeof doubleCountView>['waiting'][number];

/** The cases of one employer, as far as the reader may know them. */
export function doubleCountView(
  locale: Locale,
  cases: readonly DoubleCase[],
  { here, maySettle }: { readonly here: string; readonly maySettle: boolean },
) {
  const words = qualityWords(locale);
  const f = formats(locale);
  const rows = cases.map((one, index) => {
    const number = f.number(index + 1);
    const action = words(one.decision ? 'double.settleAgain' : 'double.settle');
    return {
      key: `${one.ownStaffId} ${one.otherStaffId}`,
      person: one.person?.name ?? words('double.personHidden', { number }),
      posts: one.person?.posts.join(', ') ?? '',
      profession: nameIn(locale, one.profession),
      other: nameIn(locale, one.otherEmployer),
      own: f.wteFigure(one.ownWte),
      since: f.shortDay(one.ownSince),
      ...amountsThere(words, f, one),
      counted: one.decision
        ? words(`double.decision.${one.decision}`)
        : words(one.ownIsOlder ? 'double.countedOwn' : 'double.countedOther'),
      settle: maySettle
        ? {
            href: `${here}/${one.ownStaffId}/${one.otherStaffId}`,
            text: action,
            about: words('double.settleAbout', { action, number }),
          }
        : null,
      open: one.decision === null,
    };
  });
  const waiting = rows.filter(({ open }) => open);
  const settled = rows.filter(({ open }) => !open);
  return {
    waiting,
    settled,
    waitingTitle: words('double.waiting', { count: f.number(waiting.length) }),
    settledTitle: words('double.settled', { count: f.number(settled.length) }),
  };
}

/** What only who settles is told of the other employer's record. */
function amountsThere(words: QualityWords, f: Formats, { ownWte, otherWte, otherSince }: DoubleCase) {
  if (otherWte === null || otherSince === null)
    return { otherWte: '', otherSince: '', together: '', above: null };
  return {
    otherWte: f.wteFigure(otherWte),
    otherSince: f.shortDay(otherSince),
    together: f.wteFigure(addWte(ownWte, otherWte)),
    above: isAboveOne(ownWte, otherWte) ? words('double.above') : null,
  };
}
