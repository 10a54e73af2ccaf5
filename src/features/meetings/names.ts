import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from './data/list-professions';
import type { GapKey } from './gaps-of-need';

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
  const { sortBy } = formats(locale);
  return {
    profession,
    /** "Dietitian, Merthyr". */
    subject,
    gap,
    /** Gaps profession by profession, with the places of each. */
    gapsByProfession(keys: readonly GapKey[]): ProfessionGaps[] {
      const grouped = Map.groupBy(keys, ({ professionKey }) => professionKey);
      const groups = [...grouped].map(([key, own]) => ({
        key,
        profession: profession(key),
        places: sortBy(
          own.map((each) => ({ ...gap(each), place: placeNames.get(each.placeId) ?? '' })),
          ({ place }) => place,
        ),
      }));
      return sortBy(groups, (group) => group.profession);
    },
  };
}

export interface ProfessionGaps {
  readonly key: string;
  readonly profession: string;
  readonly places: readonly (GapLink & { readonly place: string })[];
}

export type Names = Awaited<ReturnType<typeof namesFor>>;
