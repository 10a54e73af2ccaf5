import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { InductionSection } from '@/features/meetings/induction/components/induction-section';
import { MarkSeenForm } from '@/features/meetings/induction/components/mark-seen-form';
import { findOwnInduction } from '@/features/meetings/induction/data/own-induction';
import { SECTIONS } from '@/features/meetings/induction/sections';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { InsetText } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'induction' });
  return { title: await titleOf(params, t('title')) };
}

export default async function InductionPage({ params }: Props) {
  const actor = await guardPage('collaborative:view', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, (tx, { collaborative }) =>
    findOwnInduction(tx, collaborative.id, actor.personId, actor.today),
  );
  const { locale, name, collaborative, reader, facts: own } = opened;
  const t = await getTranslations({ locale, namespace: 'induction' });
  const { sections } = allWords[locale].induction;
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={t('title')} />
        <p className="nhsuk-body-l">{t('lead')}</p>
        {own?.seenOn ? (
          <InsetText>
            <p>{t('seenOn', { day: formats(locale).day(own.seenOn) })}</p>
          </InsetText>
        ) : null}
        {SECTIONS.map(([key, source]) => {
          const section = sections[key];
          return (
            <InductionSection
              key={key}
              title={section.title}
              text={section.text}
              points={'points' in section ? Object.values(section.points) : []}
              source={t('source', { source: t(`sources.${source}`) })}
            />
          );
        })}
        {own && !own.seenOn && reader.belongs ? (
          <MarkSeenForm
            form={formWords(locale)}
            collaborativeId={collaborative.id}
            hint={t('markHint')}
            submit={t('mark')}
          />
        ) : null}
      </div>
    </>
  );
}
