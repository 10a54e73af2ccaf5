import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { ChooseSubject } from '@/features/deployments/components/choose-subject';
import { RequestForm } from '@/features/deployments/components/request-form';
import { findRequestForm } from '@/features/deployments/data/find-request-form';
import { listNeedsOfPlace } from '@/features/deployments/data/list-needs-of-place';
import { SETTINGS, TIERS } from '@/features/deployments/inputs';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { newSubmissionKey } from '@/server/form-action';
import { guardList } from '@/server/guard';
import { BackLink } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import { SummaryList } from '@/ui/summary-list';

/** An empty answer of the first question is none. */
const optionalUuid = z.union([z.uuid(), z.literal('')]).optional();

const asked = z.object({
  place: optionalUuid,
  profession: z.string().max(60).optional(),
  decision: optionalUuid,
});

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'deployments.request' });
  return { title: await titleWithName(locale, 'place', (await searchParams).place, words('title')) };
}

export default async function AskForCapacityPage({ params, searchParams }: Props) {
  const actor = await guardList('deployment:request');
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const query = asked.safeParse(await searchParams);
  if (!query.success) notFound();
  const { place, profession, decision } = query.data;
  const back = <BackLink href={`/${locale}/deployments`}>{words('title')}</BackLink>;
  if (!place || !profession)
    return (
      <>
        {back}
        <PageHeading title={words('request.title')} />
        <ChooseSubject locale={locale} actor={actor} place={place} profession={profession} />
      </>
    );
  const subject = await findRequestForm(actor, place, profession);
  if (!subject) notFound();
  const needs = await listNeedsOfPlace(actor, place);
  const format = formats(locale);
  const placeName = nameIn(locale, subject.place);
  const professionName = nameIn(locale, subject.profession);
  return (
    <>
      {back}
      <div className="nhsuk-u-reading-width">
        <PageHeading title={words('request.title')} caption={placeName} />
        <RequestForm
          form={formWords(locale)}
          intro={
            <>
              {' '}
              <p>{words('request.lead')}</p>
              <h2 className="nhsuk-heading-m">{words('request.whatFor')}</h2>
              <SummaryList
                rows={[
                  { key: 'place', term: words('request.place'), value: placeName },
                  { key: 'profession', term: words('request.profession'), value: professionName },
                  {
                    key: 'gap',
                    term: words('page.fact.gap'),
                    value: (
                      <a href={`/${locale}/gaps/${place}/${encodeURIComponent(profession)}`}>
                        {words('request.gap', { profession: professionName, place: placeName })}
                      </a>
                    ),
                  },
                ]}
              />
            </>
          }
          words={allWords[locale].deployments.request}
          unit={words('list.wte')}
          hidden={{ placeId: place, professionKey: profession, submissionKey: newSubmissionKey() }}
          decisionId={subject.decisions.some(({ id }) => id === decision) ? decision : undefined}
          decisions={subject.decisions.map(({ id, reference, text, decidedOn }) => ({
            value: id,
            label: words('request.decisionLine', { reference, day: format.day(decidedOn), text }),
          }))}
          needs={needs.map((need) => ({
            value: need.id,
            label: words('request.needLine', {
              title: nameIn(locale, need),
              reference: need.reference,
              place: nameIn(locale, need.place),
            }),
          }))}
          tiers={TIERS.map((value) => ({ value, label: words(`tier.${value}`) }))}
          settings={SETTINGS.map((value) => ({ value, label: words(`setting.${value}`) }))}
        />
      </div>
    </>
  );
}
