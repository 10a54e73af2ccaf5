import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type ChairedMeeting, chairTurns } from '@/domain/meetings/chair-turn';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { MemberRow } from '../data/list-members';
import type { ProfessionRow } from '../data/list-professions';

interface Facts {
  /** Members on the day of the meeting. */
  readonly members: readonly MemberRow[];
  readonly chaired: readonly ChairedMeeting[];
  readonly professions: readonly ProfessionRow[];
}

/** Who can chair a meeting, and whose turn it is. */
export async function chairChoices(locale: Locale, { members, chaired, professions }: Facts) {
  const t = await getTranslations({ locale, namespace: 'agenda.plan' });
  const { sortBy } = formats(locale);
  const professionNames = new Map(professions.map((each) => [each.key, nameIn(locale, each)]));
  const candidates = members.map(({ id, professionKey, from }) => ({
    membershipId: id,
    professionKey,
    from,
  }));
  const [first] = chairTurns(candidates, chaired);
  const turn = members.find(({ id }) => id === first?.membershipId);
  const labelOf = ({ name, professionKey }: MemberRow) =>
    t('chairOf', { name, profession: professionNames.get(professionKey) ?? professionKey });
  return {
    options: sortBy(members, ({ name }) => name).map((member) => ({
      value: member.id,
      label: labelOf(member),
    })),
    turnId: turn?.id ?? '',
    turn: turn ? t('chairTurn', { name: labelOf(turn) }) : '',
  };
}
