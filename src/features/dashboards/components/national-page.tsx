import '../dashboards.css';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import { DownloadLinks } from '@/ui/download-links';
import { PageHeading } from '@/ui/page-heading';
import type { DashboardWords } from '../dashboard-words';
import type { NationalView } from '../national-view';

type Props = {
  readonly locale: Locale;
  readonly countryId: string;
  readonly view: NationalView;
  readonly words: DashboardWords;
};

/** WTE in post by profession and region, with what is suppressed and which employers are in it. */
export function NationalPage({ locale, countryId, view, words }: Props) {
  const [registered, support, both] = view.tables;
  return (
    <>
      <PageHeading title={view.title}>
        <p className="nhsuk-u-margin-bottom-0">{words('onDay', { day: view.day })}</p>
      </PageHeading>
      <div className="nhsuk-u-reading-width">
        <p className="nhsuk-body-l cyd-headline">{view.headline}</p>
        {view.support ? <p>{view.support}</p> : null}
        <p>
          {view.coverage} {words('national.day')}
        </p>
        {view.withoutData ? <p>{view.withoutData}</p> : null}
      </div>
      {registered ? <Figures table={registered} view={view} words={words} /> : null}
      {support ? <Figures table={support} view={view} words={words} /> : null}
      {both ? (
        <Details summary={both.title}>
          <Table table={both} view={view} words={words} />
        </Details>
      ) : null}
      <DownloadLinks
        title={words('downloads')}
        files={[{ href: `/${locale}/countries/${countryId}/workforce/csv`, label: words('national.csv') }]}
      />
      <section>
        <h2 className="nhsuk-heading-m">{words('national.employers.title')}</h2>
        <DataTable
          caption={words('national.employers.caption')}
          captionHidden
          compact
          columns={[
            { key: 'region', head: words('national.employers.region'), cell: ({ label }) => label },
            { key: 'sent', head: words('national.employers.sent'), cell: ({ number }) => number },
            { key: 'names', head: words('national.employers.names'), cell: ({ names }) => names },
            { key: 'oldest', head: words('national.employers.oldest'), cell: ({ oldest }) => oldest },
          ]}
          rows={view.employers}
          rowKey={({ key }) => key}
        />
      </section>
    </>
  );
}

type TableProps = Pick<Props, 'view' | 'words'> & { readonly table: NationalView['tables'][number] };

function Figures({ table, view, words }: TableProps) {
  return (
    <section className="cyd-gaps">
      <h2 className="nhsuk-heading-m">{table.title}</h2>
      <Table table={table} view={view} words={words} />
      {view.note ? <p className="cyd-small nhsuk-u-reading-width">{view.note}</p> : null}
      <p className="cyd-source">{view.source}</p>
    </section>
  );
}

function Table({ table, view, words }: TableProps) {
  return (
    <DataTable
      wide
      caption={table.caption}
      captionHidden
      columns={[
        {
          key: 'profession',
          head: words('national.table.profession'),
          cell: ({ label }: (typeof table.rows)[number]) => label,
        },
        ...view.columns.map(({ key, label }) => ({
          key,
          head: label,
          numeric: true,
          cell: ({ cells }: (typeof table.rows)[number]) => cells[key],
        })),
      ]}
      rows={table.rows}
      totals={table.totals}
      rowKey={({ key }) => key}
    />
  );
}
