import '../dashboards.css';
import type { Locale } from '@/i18n/routing';
import { BarList } from '@/ui/bar-list';
import { DataCover } from '@/ui/data-cover';
import { type Column, DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import { DownloadLinks } from '@/ui/download-links';
import type { FormWords } from '@/ui/form/form-context';
import { PageHeading } from '@/ui/page-heading';
import { Panel } from '@/ui/panel';
import { Tag } from '@/ui/tag';
import type { DashboardWords } from '../dashboard-words';
import type { GapFilters } from '../gap-filters';
import type { ReportLine, ReportView } from '../report-view';
import { GapFilterForm } from './gap-filter-form';
import { ReportPlaces } from './report-places';

type Props = {
  readonly locale: Locale;
  readonly view: ReportView;
  readonly words: DashboardWords;
  readonly formWords: FormWords;
  readonly filters: GapFilters;
  readonly regionId: string;
  readonly csvHref: string;
  readonly qualityHref: string;
};

/** The report of the executive who answers for a workforce: what waits for them, the figures, what runs out. */
export function ReportPage({ view, words, formWords, filters, regionId, csvHref, qualityHref }: Props) {
  const { table } = view;
  return (
    <div className="cyd-report">
      <PageHeading title={view.title} caption={view.body}>
        <p className="nhsuk-u-margin-bottom-0">{words('onDay', { day: view.day })}</p>
      </PageHeading>
      {filters.badDay ? <InsetText>{words('filter.badDay', { day: view.day })}</InsetText> : null}
      <div className="nhsuk-u-reading-width">
        <p className="nhsuk-body-l cyd-headline">{view.headline}</p>
        <DataCover view={view.coverage} />
        <p>
          <a href={qualityHref}>{words('report.quality')}</a>
        </p>
      </div>
      <GapFilterForm
        label={words('filter.label')}
        submit={words('filter.submit')}
        words={formWords}
        day={{ label: words('filter.day'), initial: filters.day }}
        choices={
          view.regions.length > 1
            ? [{ name: 'region', label: words('filter.region'), initial: regionId, options: view.regions }]
            : []
        }
      />
      <Decisions view={view} words={words} />
      <section className="cyd-gaps">
        <h2 className="nhsuk-heading-m">{table.title}</h2>
        <p>{words('report.table.sentence')}</p>
        <DataTable
          caption={table.caption}
          wide
          columns={figureColumns(words)}
          rows={table.rows}
          totals={table.totals}
          rowKey={({ key }) => key}
          empty={<p>{words('region.table.empty')}</p>}
        />
        {table.withoutBudget ? <p className="cyd-small">{table.withoutBudget}</p> : null}
        <p className="cyd-small">{words('report.table.compliantNote')}</p>
        <p className="cyd-small">{view.hospital}</p>
        <p className="cyd-source">{table.source}</p>
        <DownloadLinks title={words('downloads')} files={[{ href: csvHref, label: words('report.csv') }]} />
      </section>
      <ReportPlaces view={view} words={words} />
      <Cliffs view={view} words={words} />
      <Discordant view={view} words={words} />
    </div>
  );
}

type PartProps = Readonly<Pick<Props, 'view' | 'words'>>;

function Decisions({ view, words }: PartProps) {
  const { decisions } = view;
  return (
    <Panel
      title={words('report.decisions.title', { number: String(decisions.length) })}
      tone={decisions.length > 0 ? 'needs-you' : 'plain'}
    >
      {decisions.length === 0 ? (
        <p>{words('report.decisions.none')}</p>
      ) : (
        <ul className="cyd-lines">
          {decisions.map(({ key, href, text, tag, why }) => (
            <li key={key}>
              <a href={href}>{text}</a> <Tag tone={tag.tone}>{tag.text}</Tag>
              {why ? <span className="cyd-lines__detail">{why}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function figureColumns(words: DashboardWords): Column<ReportLine>[] {
  const figure = (
    key: Exclude<keyof ReportLine, 'key' | 'label' | 'gapInterval' | 'requiredInterval'>,
    head: string,
  ): Column<ReportLine> => ({ key, head, numeric: true, cell: (row) => row[key] });
  return [
    { key: 'profession', head: words('report.table.profession'), cell: ({ label }) => label },
    {
      key: 'required',
      head: words('report.table.required'),
      numeric: true,
      cell: ({ required, requiredInterval }) => (
        <WithInterval figure={required} interval={requiredInterval} />
      ),
    },
    figure('budgeted', words('report.table.budgeted')),
    figure('inPost', words('report.table.inPost')),
    figure('inPostOwn', words('report.table.inPostOwn')),
    figure('out', words('report.table.out')),
    figure('in', words('report.table.in')),
    figure('unplaced', words('report.table.unplaced')),
    figure('supplied', words('report.table.supplied')),
    {
      key: 'gap',
      head: words('report.table.gap'),
      numeric: true,
      cell: ({ gap, gapInterval }) => <WithInterval figure={gap} interval={gapInterval} />,
    },
    figure('vacancy', words('report.table.vacancy')),
    figure('establishment', words('report.table.establishment')),
    figure('ratio', words('report.table.ratio')),
    figure('compliant', words('report.table.compliant')),
  ];
}

function WithInterval({ figure, interval }: Readonly<{ figure: string; interval: string | null }>) {
  return (
    <>
      {figure}
      {interval ? <span className="cyd-interval">({interval})</span> : null}
    </>
  );
}

function Cliffs({ view, words }: PartProps) {
  const { funding, renewals } = view;
  return (
    <div className="cyd-pair">
      <section>
        <h2 className="nhsuk-heading-m">{funding.title}</h2>
        <BarList title={words('report.funding.bars')} bars={funding.rows} />
        <DataTable
          caption={words('report.funding.caption')}
          compact
          columns={[
            { key: 'quarter', head: words('report.quarter.head'), cell: ({ label }) => label },
            { key: 'own', head: words('report.funding.own'), numeric: true, cell: ({ own }) => own },
            {
              key: 'region',
              head: words('report.funding.region'),
              numeric: true,
              cell: ({ region }) => region,
            },
          ]}
          rows={funding.rows}
          rowKey={({ key }) => key}
        />
        <p className="cyd-source">{funding.source}</p>
      </section>
      <section>
        <h2 className="nhsuk-heading-m">
          {renewals ? renewals.title : words('report.renewals.titleUnknown')}
        </h2>
        {renewals ? (
          <>
            <BarList title={words('report.renewals.bars')} bars={renewals.rows} />
            <DataTable
              caption={words('report.renewals.caption')}
              compact
              columns={[
                { key: 'quarter', head: words('report.quarter.head'), cell: ({ label }) => label },
                {
                  key: 'people',
                  head: words('report.renewals.people'),
                  numeric: true,
                  cell: ({ text }) => text,
                },
              ]}
              rows={renewals.rows}
              rowKey={({ key }) => key}
            />
            <p className="cyd-source">{renewals.source}</p>
          </>
        ) : (
          <p>{words('report.renewals.unknown')}</p>
        )}
      </section>
    </div>
  );
}

function Discordant({ view, words }: PartProps) {
  const { discordant } = view;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{discordant.title}</h2>
      {discordant.rows.length > 0 ? (
        <>
          <p>{words('report.discordant.sentence')}</p>
          <DataTable
            caption={discordant.caption}
            captionHidden
            compact
            columns={[
              {
                key: 'reference',
                head: words('report.discordant.reference'),
                cell: ({ href, reference }) => (
                  <a className="whitespace-nowrap" href={href}>
                    {reference}
                  </a>
                ),
              },
              {
                key: 'employer',
                head: words('report.discordant.employer'),
                cell: ({ employer }) => employer,
              },
              {
                key: 'profession',
                head: words('report.discordant.profession'),
                cell: ({ profession }) => profession,
              },
              { key: 'place', head: words('report.discordant.place'), cell: ({ place }) => place },
              { key: 'until', head: words('report.discordant.until'), cell: ({ until }) => until },
              { key: 'wte', head: words('report.discordant.wte'), numeric: true, cell: ({ wte }) => wte },
            ]}
            rows={discordant.rows}
            rowKey={({ key }) => key}
          />
        </>
      ) : null}
    </section>
  );
}
