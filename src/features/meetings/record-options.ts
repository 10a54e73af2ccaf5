import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ITEM_OUTCOMES, ITEM_SERVES, SECTORS } from '@/domain/meetings/meeting';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { MemberChoice, RecordOptions } from './components/record-form-props';
import type { MemberRow } from './data/list-members';
import type { NeedServedRow } from './data/list-needs-served';
import type { PlaceServedRow } from './data/list-places-served';
import type { ProfessionRow } from './data/list-professions';

interface Facts {
  readonly members: readonly MemberRow[];
  readonly needs: readonly NeedServedRow[];
  readonly places: readonly PlaceServedRow[];
  readonly professions: readonly ProfessionRow[];
}

/** What the form offers to choose from, named and sorted in the reader's language. */
export async function recordOptions(locale: Locale, facts: Facts) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const { sortBy } = formats(locale);
  const professionNames = new Map(facts.professions.map((each) => [each.key, nameIn(locale, each)]));
  const nameOf = (key: string) => professionNames.get(key) ?? key;

  const members: MemberChoice[] = sortBy(facts.members, ({ name }) => name).map((member) => ({
    id: member.id,
    role: member.role,
    professionKey: member.professionKey,
    sector: member.sector,
    name: member.name,
    detail: [
      nameOf(member.professionKey),
      t(`sector.${member.sector}`),
      ...(member.role === 'member' ? [] : [t(`memberRole.${member.role}`)]),
    ].join('\u00a0· '),
  }));
  const places = sortBy(facts.places, (place) => nameIn(locale, place));
  const professions = [true, false].flatMap((oneOfThirteen) =>
    sortBy(
      facts.professions.filter(
        (profession) => !profession.isTier && profession.oneOfThirteen === oneOfThirteen,
      ),
      (profession) => nameIn(locale, profession),
    ).map((profession) => ({
      value: profession.key,
      label: nameIn(locale, profession),
      group: t(oneOfThirteen ? 'record.thirteen' : 'record.additional'),
    })),
  );
  const options: RecordOptions = {
    serves: [
      ...facts.needs.map((need) => ({
        value: `need:${need.id}`,
        label: `${nameIn(locale, need)} (${need.reference})`,
        group: t('record.servesNeed'),
      })),
      ...ITEM_SERVES.filter((serves) => serves !== 'need').map((serves) => ({
        value: serves,
        label: t(`serves.${serves}`),
        group: t('record.servesOther'),
      })),
    ],
    // The places named in the terms of reference first, then those inside them.
    places: [...places.filter(({ direct }) => direct), ...places.filter(({ direct }) => !direct)].map(
      (place) => ({ value: place.id, label: nameIn(locale, place) }),
    ),
    professions,
    sectors: SECTORS.map((sector) => ({ value: sector, label: t(`sector.${sector}`) })),
    owners: members.map(({ id, name }) => ({ value: id, label: name })),
    outcomes: [
      { value: '', label: t('record.outcomeOpen') },
      ...ITEM_OUTCOMES.map((outcome) => ({
        value: outcome,
        label: t(outcome === 'information' ? 'record.outcomeDiscussed' : `outcome.${outcome}`),
      })),
    ],
    listed: [
      { value: 'leave-out', label: t('record.listedLeaveOut') },
      { value: 'observer', label: t('record.listedObserver') },
      ...members.map(({ id, name }) => ({
        value: `present:${id}`,
        label: name,
        group: t('record.listedMember'),
      })),
      ...members.map(({ id, name }) => ({
        value: `deputy:${id}`,
        label: name,
        group: t('record.listedDeputy'),
      })),
    ],
  };
  // One row for each profession among the members.
  const tallied = sortBy(
    [...new Set(members.map(({ professionKey }) => professionKey))].map((professionKey) => ({
      professionKey,
      name: nameOf(professionKey),
    })),
    ({ name }) => name,
  );
  return { members, options, tallied };
}
