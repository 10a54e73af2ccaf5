import '../dashboards.css';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/ui/button';
import { DataCover } from '@/ui/data-cover';
import { type Column, DataTable } from '@/ui/data-table';
import { Details, InsetText } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';
import { LinkLines } from '@/ui/panel';
import { Tag } from '@/ui/tag';
import { Timeline } from '@/ui/timeline';
import type { DashboardWords } from '../dashboard-words';
import type { GapView } from '../gap-view';

type Props = {
  readonly view: GapView;
  readonly words: DashboardWords;
  /** Links to what the reader may open, null where they may not. */
  readonly askHref: string | null;
  readonly regionGapHref: string | null;
  readonly children?: ReactNode;
};

/** One gap: how large, how the figure is made, and what people are doing about it. */
export function GapPage({ view, words, askHref, regionGapHref, children }: Props) {
  return (
    <>
      {children}
      <PageHeading title={view.title} caption={view.place}>
        <p className="nhsuk-u-margin-bottom-0">{words('onDay', { day: view.day })}</p>
      </PageHeading>
      <div className="nhsuk-u-reading-width">
        {view.elsewhere ? (
          <InsetText>
            <p>{view.elsewhere}</p>
            {regionGapHref ? (
              <p>
                <a href={regionGapHref}>{words('gap.toRegion')}</a>
              </p>
            ) : null}
          </InsetText>
        ) : null}
        <p className="nhsuk-body-l cyd-headline">{view.headline}</p>
        {view.known ? <p>{words('gap.intervalNote')}</p> : null}
        {askHref ? <ButtonLink href={askHref}>{words('gap.ask')}</ButtonLink> : null}
      </div>
      <p>
        <a href="#story">{view.storyLink}</a>
      </p>
      <div className="nhsuk-u-reading-width">
        <DataCover view={view.coverage} />
      </div>
      <Making view={view} words={words} />
      <Ahead view={view} words={words} />
      <Story view={view} words={words} />
      <p className="cyd-source">{view.source}</p>
    </>
  );
}

type PartProps = Pick<Props, 'view' | 'words'>;

function Story({ view, words }: Readonly<PartProps>) {
  return (
    <section id="story">
      <h2 className="nhsuk-heading-m">{words('gap.story.title')}</h2>
      {view.story.length === 0 ? (
        <div className="cyd-empty">
          <p>{words('gap.story.empty')}</p>
        </div>
      ) : (
        <Timeline
          events={view.story.map((event) => ({
            ...event,
            children: (
              <>
                {event.text ? <p lang={event.text.language}>{event.text.text}</p> : null}
                {event.tag ? (
                  <p>
                    <Tag tone={event.tag.tone}>{event.tag.text}</Tag>
                  </p>
                ) : null}
                {event.link ? (
                  <p>
                    <a href={event.link.href}>{event.link.label}</a>
                  </p>
                ) : null}
                {event.note ? <p className="cyd-small">{event.note}</p> : null}
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}

function Making({ view, words }: Readonly<PartProps>) {
  const { required, supplied } = view;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words('gap.made.title')}</h2>
      <p className="cyd-sum">{view.sum}</p>
      {view.ratio ? <p>{view.ratio}</p> : null}

      <h3 className="nhsuk-heading-s">{required.title}</h3>
      <p className="nhsuk-u-reading-width">{words('gap.required.formula')}</p>
      {required.rows.length > 0 ? (
        <DataTable
          caption={words('gap.required.blocksCaption')}
          compact
          columns={[
            { key: 'label', head: words('gap.required.pathway'), cell: ({ label }) => label },
            {
              key: 'people',
              head: words('gap.required.people'),
              numeric: true,
              cell: ({ people }) => people,
            },
            { key: 'hours', head: words('gap.required.hours'), numeric: true, cell: ({ hours }) => hours },
            { key: 'share', head: words('gap.required.share'), numeric: true, cell: ({ share }) => share },
            { key: 'wte', head: words('gap.required.wte'), numeric: true, cell: ({ wte }) => wte },
            {
              key: 'interval',
              head: words('gap.required.wteInterval'),
              numeric: true,
              cell: ({ interval }) => interval,
            },
          ]}
          rows={required.rows}
          totals={required.totals}
          rowKey={({ key }) => key}
        />
      ) : null}
      {required.factors.length > 0 ? (
        <Details summary={words('gap.required.factorsCaption')}>
          <DataTable
            caption={words('gap.required.factorsCaption')}
            captionHidden
            compact
            columns={[
              { key: 'name', head: words('gap.required.factor'), cell: ({ name }) => name },
              { key: 'value', head: words('gap.required.value'), numeric: true, cell: ({ value }) => value },
              { key: 'range', head: words('gap.required.range'), numeric: true, cell: ({ range }) => range },
              { key: 'source', head: words('gap.required.source'), cell: ({ source }) => source },
              {
                key: 'confidence',
                head: words('gap.required.confidence'),
                cell: ({ confidence }) => confidence,
              },
              { key: 'from', head: words('gap.required.from'), cell: ({ from }) => from },
            ]}
            rows={required.factors}
            rowKey={({ key }) => key}
          />
        </Details>
      ) : null}

      <h3 className="nhsuk-heading-s">{supplied.title}</h3>
      <p className="nhsuk-u-reading-width">{words('gap.supplied.sentence')}</p>
      <DataTable
        caption={view.suppliedCaption}
        compact
        columns={suppliedColumns(words)}
        rows={supplied.rows}
        totals={supplied.rows.length > 0 ? supplied.totals : []}
        rowKey={({ key }) => key}
        empty={<p>{words('gap.supplied.none')}</p>}
      />
      {supplied.out.length > 0 ? (
        <>
          <h4 className="nhsuk-heading-xs">{words('gap.supplied.out')}</h4>
          <LinkLines lines={supplied.out} />
        </>
      ) : null}

      <h3 className="nhsuk-heading-s">{words('gap.notKnown.title')}</h3>
      {view.notKnown.length === 0 ? (
        <p>{words('gap.notKnown.nothing')}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-reading-width">
          {view.notKnown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function suppliedColumns(words: DashboardWords): Column<GapView['supplied']['rows'][number]>[] {
  return [
    {
      key: 'label',
      head: words('gap.supplied.team'),
      cell: ({ label, href }) => (href ? <a href={href}>{label}</a> : label),
    },
    { key: 'employer', head: words('gap.supplied.employer'), cell: ({ employer }) => employer },
    { key: 'setting', head: words('gap.supplied.setting'), cell: ({ setting }) => setting },
    { key: 'placed', head: words('gap.supplied.placed'), numeric: true, cell: ({ placed }) => placed },
    { key: 'moved', head: words('gap.supplied.moved'), numeric: true, cell: ({ moved }) => moved },
    { key: 'counts', head: words('gap.supplied.counts'), numeric: true, cell: ({ counts }) => counts },
  ];
}

function Ahead({ view, words }: Readonly<PartProps>) {
  const { cliff } = view;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words('gap.ahead.title')}</h2>
      <p className="nhsuk-u-reading-width">{words('gap.ahead.sentence')}</p>
      <DataTable
        caption={words('gap.ahead.caption')}
        captionHidden
        compact
        columns={[
          { key: 'day', head: words('gap.ahead.day'), cell: ({ day }) => day },
          {
            key: 'required',
            head: words('gap.ahead.required'),
            numeric: true,
            cell: ({ required }) => required,
          },
          {
            key: 'supplied',
            head: words('gap.ahead.supplied'),
            numeric: true,
            cell: ({ supplied }) => supplied,
          },
          { key: 'gap', head: words('gap.ahead.gap'), numeric: true, cell: ({ gap }) => gap },
          {
            key: 'cliff',
            head: words('gap.ahead.withCliff'),
            numeric: true,
            cell: ({ withCliff }) => withCliff,
          },
        ]}
        rows={view.ahead}
        rowKey={({ key }) => key}
      />
      <h3 className="nhsuk-heading-s">{cliff.title}</h3>
      {cliff.rows.length > 0 ? (
        <DataTable
          caption={words('gap.cliff.caption')}
          captionHidden
          compact
          columns={[
            {
              key: 'ends',
              head: words('gap.cliff.endsOn'),
              cell: ({ endsOn }) => endsOn ?? words('unknown'),
            },
            {
              key: 'stream',
              head: words('gap.cliff.stream'),
              cell: ({ stream }) => stream ?? words('unknown'),
            },
            { key: 'team', head: words('gap.cliff.team'), cell: ({ team }) => team },
            { key: 'wte', head: words('gap.cliff.wte'), numeric: true, cell: ({ wte }) => wte },
          ]}
          rows={cliff.rows}
          rowKey={({ key }) => key}
        />
      ) : null}
    </section>
  );
}
