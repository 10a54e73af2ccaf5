import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findTerms, listTermsChanges } from '@/features/meetings/collaborative/data/find-terms';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { termsView } from '@/features/meetings/collaborative/terms-view';
import { listPlacesServed } from '@/features/meetings/data/list-places-served';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { ButtonLink } from '@/ui/button';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';
import { SummaryList } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';
import { wholeReferences } from '@/ui/whole-references';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  return { title: await titleOf(params, t('title')) };
}

export default async function TermsPage({ params }: Props) {
  const actor = await guardPage('collaborative:view', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, { collaborative, actor }) => ({
    terms: await findTerms(tx, collaborative.id),
    places: await listPlacesServed(tx, collaborative.id, actor.today),
    professions: await listProfessions(tx),
  }));
  const { locale, name, collaborative, reader, facts } = opened;
  const { terms, places, professions } = facts;
  if (!terms) notFound();
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  const words = allWords[locale].collaborative.terms;
  const changes = await listTermsChanges(collaborative.id);
  const view = await termsView(locale, { terms, places, professions, changes, today: actor.today });
  const own = `/${locale}/collaboratives/${collaborative.id}/terms`;
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} />
      <PageHeading caption={name} title={t('title')}>
        <Tag>{view.version}</Tag> {view.reviewDue ? <Tag tone="attention">{view.reviewDue}</Tag> : null}
      </PageHeading>
      <div className="nhsuk-u-reading-width">
        <p>{t('hint')}</p>
        <SummaryList
          rows={view.rows.map(({ key, value }) => ({
            key,
            term: words.term[key as keyof typeof words.term],
            value,
          }))}
        />
        {reader.leads ? <ButtonLink href={`${own}/change`}>{t('change')}</ButtonLink> : null}
        <h2 className="nhsuk-heading-m">{t('plans')}</h2>
        <SummaryList
          rows={view.plans.map(({ key, text, lang, on }) => ({
            key,
            term: words.plan[key as keyof typeof words.plan],
            value: (
              <>
                <span lang={text ? lang : undefined} className="whitespace-pre-line">
                  {text ?? t('notYet')}
                </span>
                {on ? <span className="cyd-lines__detail">{on}</span> : null}
              </>
            ),
          }))}
        />
        <h2 className="nhsuk-heading-m">{t('priorities')}</h2>
        {view.priorities.length > 0 ? (
          <>
            <ol className="nhsuk-list nhsuk-list--number">
              {view.priorities.map(({ key, text }) => (
                <li key={key}>{wholeReferences(text)}</li>
              ))}
            </ol>
            <p className="cyd-lines__detail mb-6">{view.prioritiesOn}</p>
          </>
        ) : (
          <p>{t('noPriorities')}</p>
        )}
        {reader.leads ? (
          <ButtonLink href={`${own}/plans`} variant="secondary">
            {t('changePlans')}
          </ButtonLink>
        ) : null}
      </div>
      <h2 className="nhsuk-heading-m">{t('versions')}</h2>
      {view.versions.length > 0 ? (
        view.versions.map((version) => (
          <Details key={version.key} summary={version.title}>
            <DataTable
              caption={version.title}
              captionHidden
              rows={version.changes}
              rowKey={({ key }) => key}
              empty={<p>{t('sameAgain')}</p>}
              columns={[
                { key: 'field', head: t('column.field'), cell: ({ field }) => field },
                { key: 'before', head: t('column.before'), cell: ({ before }) => before },
                { key: 'after', head: t('column.after'), cell: ({ after }) => after },
              ]}
            />
          </Details>
        ))
      ) : (
        <p>{t('firstVersion')}</p>
      )}
    </>
  );
}
