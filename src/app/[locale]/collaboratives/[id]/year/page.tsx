import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import {
  Latest,
  YearBegun,
  YearDecisions,
  YearDone,
  YearFigures,
  YearProposals,
  YearThemes,
} from '@/features/meetings/collaborative/components/year-sections';
import { findFirstDay } from '@/features/meetings/collaborative/data/find-first-day';
import { readYearFacts } from '@/features/meetings/collaborative/data/read-year';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { readYear, yearKey, yearOptions, yearView } from '@/features/meetings/collaborative/year-view';
import { formWords, verdictWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { DownloadLinks } from '@/ui/download-links';
import { FilterForm } from '@/ui/form/filter-form';
import { SelectField } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';
import { PageHeading } from '@/ui/page-heading';
import { VerdictList } from '@/ui/verdict-list';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<{ year?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  return { title: await titleOf(params, t('title')) };
}

/** What the page itself shows of each; the others are folded, so that it stays one sheet when printed. */
const SHOWN = { decisions: 3, done: 3, proposals: 3, begun: 2 };

export default async function YearPage({ params, searchParams }: Props) {
  const { year } = await searchParams;
  const actor = await guardPage('meeting:view', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, { actor, reader, collaborative }) => ({
    year: await readYearFacts(
      tx,
      actor,
      reader,
      collaborative.id,
      readYear(typeof year === 'string' ? year : undefined, actor.today),
    ),
    firstDay: await findFirstDay(tx, collaborative.id),
  }));
  const { locale, name, collaborative } = opened;
  const { year: facts, firstDay } = opened.facts;
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  const view = await yearView(locale, facts);
  const key = yearKey(facts.period);
  const csv = `/${locale}/collaboratives/${collaborative.id}/year/csv?year=${key}`;
  const heads = {
    reference: t('column.reference'),
    decision: t('column.decision'),
    cameOf: t('column.cameOf'),
    gapThen: t('column.gapThen'),
    gapNow: t('column.gapNow', { day: view.gapDay }),
    action: t('column.action'),
    evidence: t('column.evidence'),
    closedOn: t('column.closedOn'),
    proposal: t('column.proposal'),
    answers: t('column.answers'),
  };
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} />
      <PageHeading caption={name} title={t('titleOf', { year: view.title })} />
      <div className="print:hidden">
        <FilterForm label={t('choose')} words={formWords(locale)} submit={t('show')}>
          <SelectField
            name="year"
            label={t('which')}
            state={idle}
            alwaysChosen
            options={await yearOptions(locale, actor.today, firstDay)}
            initial={key}
          />
        </FilterForm>
      </div>
      {view.nothing ? (
        <p>
          {view.period} {view.nothing}
        </p>
      ) : (
        <div className="cyd-one-sheet">
          <p>
            {view.period} {view.share}
          </p>
          <YearFigures groups={view.groups} />
          {view.aims ? <p className="print:hidden">{view.aims}</p> : null}
          <YearThemes
            themes={view.themes}
            caption={t('themes')}
            heads={{
              theme: t('column.theme'),
              items: t('column.items'),
              decisions: t('column.decisions'),
              actions: t('column.actions'),
              done: t('column.done'),
            }}
          />
          <Latest
            rows={view.begun}
            most={SHOWN.begun}
            more={(count) => t('moreBegun', { count })}
            table={(rows) => <YearBegun begun={rows} title={t('begun')} />}
          />
          <Latest
            rows={view.decisions}
            most={SHOWN.decisions}
            more={(count) => t('earlier', { count })}
            table={(rows) => <YearDecisions rows={rows} caption={t('decisions')} heads={heads} />}
          />
          <Latest
            rows={view.done}
            most={SHOWN.done}
            more={(count) => t('moreDone', { count })}
            table={(rows) => <YearDone rows={rows} caption={t('done')} heads={heads} />}
          />
          <Latest
            rows={view.proposals}
            most={SHOWN.proposals}
            more={(count) => t('moreProposals', { count })}
            table={(rows) => <YearProposals rows={rows} caption={t('proposals')} heads={heads} />}
          />
          {view.findings.length > 0 ? (
            <div className="print:hidden">
              <VerdictList
                title={t('advice')}
                findings={view.findings}
                passed=""
                words={verdictWords(locale)}
              />
            </div>
          ) : null}
          <p className="cyd-lines__detail">{t('source')}</p>
          <DownloadLinks title={t('download')} files={[{ href: csv, label: t('csvLabel') }]} />
        </div>
      )}
    </>
  );
}
