import type { ReactNode } from 'react';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import { LinkLines } from '@/ui/panel';
import type { yearView } from '../year-view';

type View = Awaited<ReturnType<typeof yearView>>;

/** Counts, group by group, close together: the page is meant for one sheet. */
export function YearFigures({ groups }: Readonly<Pick<View, 'groups'>>) {
  return (
    <div className="cyd-year">
      {groups.map(({ key, title, figures }) => (
        <section key={key}>
          <h2 className="nhsuk-heading-s">{title}</h2>
          <dl>
            {figures.map((figure) => (
              <div key={figure.key}>
                <dt>{figure.label}</dt>
                <dd>{figure.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

type YearRecord = Readonly<{
  key: string;
  reference: string;
  href: string;
  text: string;
  lang: string | undefined;
}>;

function ReferenceLink({ reference, href }: Pick<YearRecord, 'reference' | 'href'>) {
  return (
    <a className="whitespace-nowrap" href={href}>
      {reference}
    </a>
  );
}

type LatestProps<Row> = Readonly<{
  rows: readonly Row[];
  /** How many the page shows; the others are folded, so that it stays one sheet when printed. */
  most: number;
  more: (count: number) => string;
  table: (rows: readonly Row[]) => ReactNode;
}>;

/** The latest first, and the rest one press away. */
export function Latest<Row>({ rows, most, more, table }: LatestProps<Row>) {
  if (rows.length === 0) return null;
  const latestFirst = rows.toReversed();
  const others = latestFirst.slice(most);
  return (
    <>
      {table(latestFirst.slice(0, most))}
      {others.length > 0 ? (
        <div className="print:hidden">
          <Details summary={more(others.length)}>{table(others)}</Details>
        </div>
      ) : null}
    </>
  );
}

type TableProps<Row, Heads extends string> = Readonly<{
  rows: readonly Row[];
  caption: string;
  heads: Readonly<{ [Key in Heads | 'reference']: string }>;
}>;

type DecisionsProps = TableProps<View['decisions'][number], 'decision' | 'cameOf' | 'gapThen' | 'gapNow'>;

export function YearDecisions({ rows, caption, heads }: DecisionsProps) {
  return (
    <DataTable
      compact
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'reference', head: heads.reference, cell: ReferenceLink },
        {
          key: 'text',
          head: heads.decision,
          cell: ({ text, lang, gap }) => (
            <>
              <span lang={lang}>{text}</span>
              {gap ? (
                <>
                  {' '}
                  <a href={gap.href}>{gap.label}</a>
                </>
              ) : null}
            </>
          ),
        },
        { key: 'cameOf', head: heads.cameOf, cell: ({ cameOf }) => cameOf },
        { key: 'then', head: heads.gapThen, numeric: true, cell: ({ gap }) => gap?.before },
        { key: 'now', head: heads.gapNow, numeric: true, cell: ({ gap }) => gap?.after },
      ]}
    />
  );
}

type DoneProps = TableProps<View['done'][number], 'action' | 'evidence' | 'closedOn'>;

export function YearDone({ rows, caption, heads }: DoneProps) {
  return (
    <DataTable
      compact
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'reference', head: heads.reference, cell: ReferenceLink },
        { key: 'text', head: heads.action, cell: ({ text, lang }) => <span lang={lang}>{text}</span> },
        {
          key: 'evidence',
          head: heads.evidence,
          cell: ({ evidence, evidenceLang }) => <span lang={evidenceLang}>{evidence}</span>,
        },
        {
          key: 'closedOn',
          head: heads.closedOn,
          cell: ({ closedOn }) => <span className="whitespace-nowrap">{closedOn}</span>,
        },
      ]}
    />
  );
}

type ProposalsProps = TableProps<View['proposals'][number], 'proposal' | 'answers'>;

export function YearProposals({ rows, caption, heads }: ProposalsProps) {
  return (
    <DataTable
      compact
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'reference', head: heads.reference, cell: ReferenceLink },
        { key: 'text', head: heads.proposal, cell: ({ text, lang }) => <span lang={lang}>{text}</span> },
        {
          key: 'answers',
          head: heads.answers,
          cell: ({ steps }) =>
            steps.map(({ key, text }) => (
              <span key={key} className="block">
                {text}
              </span>
            )),
        },
      ]}
    />
  );
}

type ThemesProps = Readonly<
  Pick<View, 'themes'> & {
    caption: string;
    heads: Readonly<Record<'theme' | 'items' | 'decisions' | 'actions' | 'done', string>>;
  }
>;

export function YearThemes({ themes, caption, heads }: ThemesProps) {
  return (
    <DataTable
      compact
      caption={caption}
      rows={themes}
      rowKey={({ key }) => key}
      columns={[
        { key: 'theme', head: heads.theme, cell: ({ label }) => label },
        { key: 'items', head: heads.items, numeric: true, cell: ({ items }) => items },
        { key: 'decisions', head: heads.decisions, numeric: true, cell: ({ decisions }) => decisions },
        { key: 'actions', head: heads.actions, numeric: true, cell: ({ actions }) => actions },
        { key: 'done', head: heads.done, numeric: true, cell: ({ done }) => done },
      ]}
    />
  );
}

export function YearBegun({
  begun,
  title,
}: Readonly<{ begun: readonly View['begun'][number][]; title: string }>) {
  return (
    <section>
      <h2 className="nhsuk-heading-s">{title}</h2>
      <LinkLines lines={begun} />
    </section>
  );
}
