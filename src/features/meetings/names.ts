import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from './data/list-professions';
import type { GapKey } from './gaps-of-need';
import { nameIn } from './named';

type Place = { readonly id: string; readonly nameEn: string; readonly nameCy: string };

export type GapLink = { readonly key: string; readonly href: string; readonly label: string };

/** Names of professions and gaps as one reader sees them. */
export async function namesFor(
  locale: Locale,
  professions: readonly ProfessionRow[],
  places: Iterable<Place>,
) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const professionNames = new Map(professions.map((each) => [each.key, nameIn(locale, each)]));
  const placeNames = new Map([...places].map((each) => [each.id, nameIn(locale, each)]));
  const profession = (key: string) => professionNames.get(key) ?? key;
  const subject = (placeId: string, professionKey: string) =>
    t('professionAtPlace', { profession: profession(professionKey), place: placeNames.get(placeId) ?? '' });
  const gap = ({ placeId, professionKey }: GapKey): GapLink => ({
    key: `${placeId} ${professionKey}`,
    href: `/${locale}/gaps/${placeId}/${professionKey}`,
    label: subject(placeId, professionKey),
  });
  return {
    profession,
    /** "Dietitian, Merthyr". */
    subject,
    gap,
    gaps: (keys: readonly GapKey[]) => formats(locale).sortBy(keys.map(gap), ({ label }) => label),
  };
}

export type Names = Awaited<ReturnType<typeof namesFor>>;
