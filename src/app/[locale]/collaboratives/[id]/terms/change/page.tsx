import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CADENCES, DECISION_METHODS } from '@/features/meetings/collaborative/choices';
import { TermsForm } from '@/features/meetings/collaborative/components/terms-forms';
import { findTerms } from '@/features/meetings/collaborative/data/find-terms';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  return { title: await titleOf(params, t('change')) };
}

export default async function ChangeTermsPage({ params }: Props) {
  const actor = await guardPage('collaborative:manage', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, (tx, { collaborative }) =>
    findTerms(tx, collaborative.id),
  );
  const { locale, name, facts: terms } = opened;
  if (!terms) notFound();
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  const m = await getTranslations({ locale, namespace: 'meetings.page' });
  const list = { href: `/${locale}/collaboratives/${terms.id}/terms`, label: t('title') };
  const figure = (value: number | null) => (value === null ? '' : String(value));
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} places={[...opened.breadcrumb.places, list]} />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={t('change')} />
        <p>{t('changeHint')}</p>
        <TermsForm
          form={formWords(locale)}
          words={allWords[locale].collaborative.terms.form}
          hidden={{ collaborativeId: terms.id, version: terms.version }}
          cadences={CADENCES.map((value) => ({ value, label: m(`cadence.${value}`) }))}
          methods={DECISION_METHODS.map((value) => ({ value, label: m(`decisionMethod.${value}`) }))}
          initial={{
            purposeEn: terms.purposeEn,
            purposeCy: terms.purposeCy,
            quorumMembers: figure(terms.quorumMembers),
            quorumProfessions: figure(terms.quorumProfessions),
            quorumSectors: figure(terms.quorumSectors),
            quorumLeadRequired: terms.quorumLeadRequired ? 'yes' : '',
            cadence: terms.cadence ?? '',
            decisionMethod: terms.decisionMethod ?? '',
            reviewOn: terms.termsReviewOn ?? '',
          }}
        />
      </div>
    </>
  );
}
