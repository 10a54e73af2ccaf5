import type { QualityWords } from '@/i18n/quality-words';
import { BarList } from '@/ui/bar-list';
import { type Column, DataTable } from '@/ui/data-table';
import { DownloadLinks } from '@/ui/download-links';
import { PageHeading } from '@/ui/page-heading';
import { Tag } from '@/ui/tag';
import type { QualityView } from '../quality-view';

interface Props {
  readonly view: QualityView;
  readonly words: QualityWords;
  /** The page's own address, without a question. */
  readonly here: string;
  readonly downloads: string;
}

/** How complete and how good one employer's data are: the figures, the rows behind each, and file by file. */
export function QualityPage({ view, words, here, downloads }: Props) {
  return (
    <>
      <PageHeading title={words('page.title')} caption={view.employer} />
      <div className="nhsuk-u-reading-width">
        <p className="nhsuk-body-l cyd-headline">{view.headline}</p>
        {view.weakest ? <p>{view.weakest}</p> : null}
        <p>
          {view.cover.says}{' '}
          {view.cover.tags.map(({ tone, text }) => (
            <Tag key={text} tone={tone}>
              {text}
            </Tag>
          ))}
        </p>
        <p>
          {view.doubles} <a href={`${here}/double-counting`}>{words('page.doublesLink')}</a>
        </p>
        <p>{view.aboveOne}</p>
      </div>
      {view.behind ? <Behind behind={view.behind} words={words} here={here} /> : null}
      <section>
        <h2 className="nhsuk-heading-m">{words('page.table.title')}</h2>
        <DataTable
          caption={view.table.caption}
          captionHidden
          compact
          columns={fieldColumns(words, here)}
          rows={view.table.rows}
          rowKey={({ key }) => key}
        />
        <p className="cyd-small">{words('page.note')}</p>
        <p className="cyd-source">{view.source}</p>
        <DownloadLinks title={downloads} files={[{ href: `${here}/csv`, label: words('page.csv') }]} />
      </section>
      <Trend view={view} words={words} />
    </>
  );
}

type FieldRow = QualityView['table']['rows'][number];

function fieldColumns(words: QualityWords, here: string): Column<FieldRow>[] {
  return [
    { key: 'field', head: words('page.table.field'), cell: ({ label }) => label },
    { key: 'rows', head: words('page.table.rows'), numeric: true, cell: ({ rows }) => rows },
    { key: 'filled', head: words('page.table.filled'), numeric: true, cell: ({ filled }) => filled },
    { key: 'valid', head: words('page.table.valid'), numeric: true, cell: ({ valid }) => valid },
    {
      key: 'open',
      head: words('page.table.behind'),
      cell: ({ key, open, openAbout }) =>
        open ? (
          <a href={`${here}?field=${key}`} aria-label={openAbout}>
            {open}
          </a>
        ) : null,
    },
  ];
}

type BehindView = NonNullable<QualityView['behind']>;

function Behind({
  behind,
  words,
  here,
}: Readonly<{ behind: BehindView; words: QualityWords; here: string }>) {
  const columns: Column<BehindView['rows'][number]>[] = [
    { key: 'team', head: words('page.behind.team'), cell: ({ team }) => team },
    { key: 'profession', head: words('page.behind.profession'), cell: ({ profession }) => profession },
    { key: 'missing', head: words('page.behind.missing'), numeric: true, cell: ({ missing }) => missing },
    { key: 'invalid', head: words('page.behind.invalid'), numeric: true, cell: ({ invalid }) => invalid },
  ];
  if (behind.seesPosts)
    columns.push({ key: 'posts', head: words('page.behind.posts'), cell: ({ posts }) => posts });
  return (
    <section id="behind">
      <h2 className="nhsuk-heading-m">{behind.title}</h2>
      <DataTable
        caption={behind.caption}
        captionHidden
        compact
        columns={columns}
        rows={behind.rows}
        rowKey={({ key }) => key}
        empty={<p>{words('page.behind.none')}</p>}
      />
      {behind.hidesPosts ? <p className="cyd-small">{words('page.behind.noPosts')}</p> : null}
      <p>
        <a href={here}>{words('page.behind.close')}</a>
      </p>
    </section>
  );
}

function Trend({ view: { trend }, words }: Readonly<{ view: QualityView; words: QualityWords }>) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words('page.trend.title')}</h2>
      {trend.rows.length > 0 ? (
        <BarList title={words('page.trend.chart')} bars={trend.rows} full={100} />
      ) : null}
      <DataTable
        caption={words('page.trend.caption')}
        compact
        columns={[
          { key: 'asAt', head: words('page.trend.asAt'), cell: ({ label }) => label },
          { key: 'rows', head: words('page.trend.rows'), numeric: true, cell: ({ rows }) => rows },
          { key: 'open', head: words('page.trend.open'), numeric: true, cell: ({ open }) => open },
          { key: 'overall', head: words('page.trend.overall'), numeric: true, cell: ({ text }) => text },
        ]}
        rows={trend.rows}
        rowKey={({ key }) => key}
        empty={<p>{words('page.trend.none')}</p>}
      />
      <p className="cyd-small">{words('page.trend.note')}</p>
    </section>
  );
}
