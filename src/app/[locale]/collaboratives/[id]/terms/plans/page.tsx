import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MOST_PRIORITIES } from '@/features/meetings/collaborative/choices';
import { PlansForm } from '@/features/meetings/collaborative/components/terms-forms';
import { findTerms } from '@/features/meetings/collaborative/data/find-terms';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { listNeedsServed } from '@/features/meetings/data/list-needs-served';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  return { title: await titleOf(params, t('changePlans')) };
}

export default async function ChangePlansPage({ params }: Props) {
  const actor = await guardPage('collaborative:manage', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, { collaborative, actor }) => ({
    terms: await findTerms(tx, collaborative.id),
    needs: await listNeedsServed(tx, collaborative.id, actor.today),
  }));
  const { locale, name, facts } = opened;
  const { terms, needs } = facts;
  if (!terms) notFound();
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  const list = { href: `/${locale}/collaboratives/${terms.id}/terms`, label: t('title') };
  const ranks = Array.from({ length: Math.min(MOST_PRIORITIES, needs.length) }, (_, index) => ({
    name: `priorities[${index}]`,
    label: t('rank', { number: String(index + 1) }),
  }));
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} places={[...opened.breadcrumb.places, list]} />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={t('changePlans')} />
        <PlansForm
          form={formWords(locale)}
          words={allWords[locale].collaborative.terms.form}
          hidden={{
            collaborativeId: terms.id,
            version: terms.version,
            visionLanguage: terms.visionLanguage ?? locale,
          }}
          needs={needs.map((need) => ({
            value: need.id,
            label: t('need', { name: nameIn(locale, need), reference: need.reference }),
          }))}
          ranks={ranks}
          initial={{
            vision: terms.vision ?? '',
            objectives: terms.objectives ?? '',
            visionAgreedOn: terms.visionAgreedOn ?? '',
            stage: terms.stage ?? '',
            stageOn: terms.stageOn ?? '',
            startUpPlan: terms.startUpPlan ?? '',
            startUpPlanOn: terms.startUpPlanOn ?? '',
            workforcePlan: terms.workforcePlan ?? '',
            workforcePlanOn: terms.workforcePlanOn ?? '',
            tallyOn: terms.tallyOn ? 'yes' : '',
            prioritiesAgreedOn: terms.priorities[0]?.agreedOn ?? '',
            ...Object.fromEntries(
              terms.priorities.map(({ needId }, index) => [`priorities[${index}]`, needId]),
            ),
          }}
        />
      </div>
    </>
  );
}
