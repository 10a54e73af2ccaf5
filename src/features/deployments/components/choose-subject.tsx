import { getTranslations } from 'next-intl/server';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { FilterForm } from '@/ui/form/filter-form';
import { SelectField } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';
import { listRequestSubjects } from '../data/find-request-form';

type Props = Readonly<{
  locale: Locale;
  actor: SessionActor;
  place: string | undefined;
  profession: string | undefined;
}>;

/** For someone who did not come from a gap: where, and for which profession. */
export async function ChooseSubject({ locale, actor, place, profession }: Props) {
  const words = await getTranslations({ locale, namespace: 'deployments.request' });
  const { places, professions } = await listRequestSubjects(actor);
  const { sortBy } = formats(locale);
  return (
    <>
      <p>{words('choose')}</p>
      <FilterForm label={words('choose')} words={formWords(locale)} submit={words('next')}>
        <SelectField
          name="place"
          label={words('place')}
          initial={place}
          state={idle}
          options={sortBy(
            places.map((one) => ({ value: one.id, label: nameIn(locale, one) })),
            ({ label }) => label,
          )}
        />
        <SelectField
          name="profession"
          label={words('profession')}
          initial={profession}
          state={idle}
          options={sortBy(
            professions.map((one) => ({ value: one.key, label: nameIn(locale, one) })),
            ({ label }) => label,
          )}
        />
      </FilterForm>
    </>
  );
}
