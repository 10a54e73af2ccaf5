import '../dashboards.css';
import type { Locale } from '@/i18n/routing';
import { DataCover } from '@/ui/data-cover';
import { DataTable } from '@/ui/data-table';
import { Details, InsetText } from '@/ui/details';
import { DownloadLinks } from '@/ui/download-links';
import type { FormWords } from '@/ui/form/form-context';
import { HeatTable } from '@/ui/heat-table';
import { PageHeading } from '@/ui/page-heading';
import type { DashboardWords } from '../dashboard-words';
import type { GapFilters } from '../gap-filters';
import type { RegionGapsView } from '../region-gaps-view';
import { ClusterTiles } from './cluster-tiles';
import { GapFilterForm } from './gap-filter-form';

type Props = {
  readonly locale: Locale;
  readonly regionId: string;
  readonly view: RegionGapsView;
  readonly words: DashboardWords;
  readonly formWords: FormWords;
  readonly filters: GapFilters;
};

/** The region's gaps: what is short first, then the table that says where, then what stands apart from it. */
export function RegionGapsPage({ locale, regionId, view, words, formWords, filters }: Props) {
  const { table } = view;
  return (
    <>
      <PageHeading title={view.title} caption={view.region}>
        <p className="nhsuk-u-margin-bottom-0">{words('onDay', { day: view.day })}</p>
      </PageHeading>
      {view.badDay ? <InsetText>{view.badDay}</InsetText> : null}
      <div className="nhsuk-u-reading-width">
        <p className="nhsuk-body-l cyd-headline">{view.headline}</p>
        {view.beside ? <p>{view.beside}</p> : null}
        <DataCover view={view.coverage} after={view.known} />
      </div>
      <GapFilterForm
        label={words('filter.label')}
        submit={words('filter.submit')}
        words={formWords}
        day={{ label: words('filter.day'), initial: filters.day }}
        choices={[
          {
            name: 'profession',
            label: words('filter.profession'),
            initial: filters.professions[0] ?? '',
            options: [{ value: '', label: words('filter.allProfessions') }, ...view.choices.professions],
          },
          {
            name: 'pathway',
            label: words('filter.need'),
            initial: filters.pathwayId ?? '',
            options: [{ value: '', label: words('filter.allNeeds') }, ...view.choices.pathways],
          },
        ]}
      />
      <section className="cyd-gaps">
        <h2 className="nhsuk-heading-m">{table.title}</h2>
        <p>{view.sentence}</p>
        <HeatTable
          caption={table.caption}
          corner={words('region.table.corner')}
          columns={table.columns}
          rows={table.rows}
          totals={table.totals}
          legendTitle={words('region.legend.title')}
          legend={{
            'short-3': words('region.legend.short3'),
            'short-2': words('region.legend.short2'),
            'short-1': words('region.legend.short1'),
            even: view.even,
            'over-1': words('region.legend.over1'),
            'over-2': words('region.legend.over2'),
            unknown: words('region.legend.unknown'),
          }}
          empty={<p>{words('region.table.empty')}</p>}
        />
        {table.absent ? (
          <p className="cyd-small">
            {table.absent}{' '}
            <a href={`/${locale}/regions/${regionId}/gaps${view.queryWithAll}`}>
              {words('region.table.showAbsent')}
            </a>
          </p>
        ) : null}
        <p className="cyd-source">{table.source}</p>
        <DownloadLinks
          title={words('downloads')}
          files={[
            { href: `/${locale}/regions/${regionId}/gaps/csv${view.query}`, label: words('region.csv') },
          ]}
        />
      </section>
      <div className="cyd-pair">
        {view.tiles && view.tiles.tiles.length > 0 ? (
          <section>
            <h2 className="nhsuk-heading-m">{view.tiles.title}</h2>
            <p>{words('region.tiles.sentence')}</p>
            <ClusterTiles label={words('region.tiles.label')} tiles={view.tiles.tiles} />
          </section>
        ) : null}
        <section>
          <h2 className="nhsuk-heading-m">{view.apart.title}</h2>
          <p>{words('region.apart.sentence')}</p>
          <DataTable
            caption={view.apart.caption}
            captionHidden
            compact
            columns={[
              { key: 'where', head: words('region.apart.where'), cell: ({ label }) => label },
              { key: 'wte', head: words('region.apart.wte'), numeric: true, cell: ({ wte }) => wte },
            ]}
            rows={view.apart.rows}
            totals={view.apart.totals}
            rowKey={({ key }) => key}
          />
          {view.apart.wide ? <p className="cyd-small">{view.apart.wide}</p> : null}
          {view.apart.unbacked ? <p className="cyd-small">{view.apart.unbacked}</p> : null}
          <p className="cyd-source">{view.apart.source}</p>
        </section>
      </div>
      {view.support ? (
        <Support rows={view.support.shown} caption={view.supportCaption} words={words} />
      ) : null}
    </>
  );
}

type SupportProps = {
  readonly rows: NonNullable<RegionGapsView['support']>['shown'];
  readonly caption: string;
  readonly words: DashboardWords;
};

function Support({ rows, caption, words }: SupportProps) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words('region.support.title')}</h2>
      <p>{rows ? words('region.support.sentence') : words('region.support.none')}</p>
      {rows ? (
        <Details summary={caption}>
          <DataTable
            caption={caption}
            captionHidden
            compact
            columns={[
              { key: 'place', head: words('region.table.corner'), cell: ({ label }) => label },
              {
                key: 'required',
                head: words('region.support.required'),
                numeric: true,
                cell: (row) => row.required,
              },
              {
                key: 'supplied',
                head: words('region.support.supplied'),
                numeric: true,
                cell: (row) => row.supplied,
              },
              { key: 'gap', head: words('region.support.gap'), numeric: true, cell: (row) => row.gap },
            ]}
            rows={rows.rows}
            totals={rows.totals}
            rowKey={({ key }) => key}
          />
        </Details>
      ) : null}
    </section>
  );
}
