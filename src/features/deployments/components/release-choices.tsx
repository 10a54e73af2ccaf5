import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { dayBefore } from '@/domain/time/calendar-day';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { Details } from '@/ui/details';
import type { findReleaseForm } from '../data/find-release-form';
import type { ReleaseChoice } from '../data/list-release-choices';
import { BASES } from '../inputs';
import { ReleaseAssignmentForm, ReleaseTeamForm } from './release-forms';

type Props = Readonly<{
  locale: Locale;
  release: NonNullable<Awaited<ReturnType<typeof findReleaseForm>>>;
  /** What is asked for; stands under the mistakes, which come first. */
  intro: ReactNode;
}>;

/** The people, or without names the teams, that have enough free; those that have not stand below and cannot be chosen. */
export async function ReleaseChoices({ locale, release, intro }: Props) {
  const words = await getTranslations({ locale, namespace: 'deployments.release' });
  const bases = await getTranslations({ locale, namespace: 'deployments.basis' });
  const format = formats(locale);
  const employer = nameIn(locale, release.employer);
  const name = ({ person, team }: ReleaseChoice) =>
    person ? words('personLine', { name: person, team: nameIn(locale, team) }) : nameIn(locale, team);
  const free = (choice: ReleaseChoice) => {
    const { registration } = choice;
    const amounts = { free: format.wte(choice.free), contracted: format.wte(choice.contracted) };
    if (!choice.person) return words('free', amounts);
    if (!registration?.expiresOn || !registration.checkedOn) return words('freeUnchecked', amounts);
    const day = format.day(dayBefore(registration.expiresOn));
    // The gate judges; this only says it before somebody is chosen who cannot go.
    const lasts = registration.expiresOn > release.period.from;
    const checked = format.day(registration.checkedOn);
    return words(lasts ? 'freeRegistered' : 'freeLapsed', { ...amounts, day, checked });
  };
  const sorted = format.sortBy(release.choices, name);
  const enough = sorted.filter((choice) => choice.free >= release.wte);
  const others = sorted.filter((choice) => choice.free < release.wte);
  const notEnough =
    others.length > 0 ? (
      <Details summary={words('notEnough', { count: String(others.length) })}>
        <ul>
          {others.map((choice) => (
            <li key={choice.id}>
              {name(choice)}: {free(choice)}
            </li>
          ))}
        </ul>
      </Details>
    ) : null;
  const days = {
    employer,
    from: format.day(release.period.from),
    to: format.day(dayBefore(release.period.to)),
  };
  const shared = {
    form: formWords(locale),
    intro,
    words: allWords[locale].deployments.release,
    hidden: { deploymentId: release.id, version: release.version },
    nobody:
      sorted.length === 0
        ? words('none', { employer })
        : words('noneEnough', { wte: format.wte(release.wte) }),
    choices: enough.map((choice) => ({ value: choice.id, label: name(choice), hint: free(choice) })),
  };
  return (
    <>
      {release.named ? (
        <ReleaseAssignmentForm
          {...shared}
          hint={words('personHint', days)}
          bases={BASES.map((value) => ({ value, label: bases(value) }))}
        />
      ) : (
        <ReleaseTeamForm {...shared} hint={words('teamHint', days)} />
      )}
      {notEnough}
    </>
  );
}
