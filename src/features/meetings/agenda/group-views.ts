import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import type { GroupLineRow } from './data/list-group-lines';

export interface GroupLineView {
  readonly key: string;
  /** What the portal says before the words of the record, in the reader's language. */
  readonly said: string;
  readonly text: string;
  readonly lang: string | undefined;
  readonly href: string;
}

export interface GroupView {
  /** How many there are: all that is seen of a long group until it is opened. */
  readonly label: string;
  readonly lines: readonly GroupLineView[];
}

/** The records that a group stands for, in their order; one that is there no more is left out. */
export async function groupView(
  locale: Locale,
  keys: readonly string[],
  lines: ReadonlyMap<string, GroupLineRow>,
  professions: readonly ProfessionRow[],
): Promise<GroupView> {
  const t = await getTranslations({ locale, namespace: 'agenda.line' });
  const page = await getTranslations({ locale, namespace: 'agenda.page' });
  const { wte, day } = formats(locale);
  const views = keys.flatMap((key): GroupLineView[] => {
    const line = lines.get(key);
    if (!line) return [];
    if (line.is !== 'money') {
      const said = t(line.is, { reference: line.reference, text: '' });
      const lang = line.language === locale ? undefined : line.language;
      return [{ key, said, text: line.text, lang, href: `/${locale}/${REGISTERS[line.is]}/${line.id}` }];
    }
    const known = professions.find((each) => each.key === line.professionKey);
    const facts = {
      profession: known ? nameIn(locale, known) : line.professionKey,
      place: nameIn(locale, line.place),
    };
    const { ending } = line;
    const text = ending
      ? t('fundingEnds', { ...facts, wte: wte(ending.wte), day: day(ending.on) })
      : t('fundingEnded', facts);
    const href = `/${locale}/gaps/${line.id}/${line.professionKey}`;
    return [{ key, said: '', text, lang: undefined, href }];
  });
  return { label: page('parts', { count: views.length }), lines: views };
}

const REGISTERS = {
  action: 'actions',
  decision_review: 'decisions',
  proposalAnswered: 'proposals',
  proposalLate: 'proposals',
} as const;
