import { DataTable } from '@/ui/data-table';
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

type DecisionsProps = Readonly<
  Pick<View, 'decisions'> & {
    caption: string;
    heads: Readonly<Record<'reference' | 'decision' | 'cameOf', string>>;
  }
>;

export function YearDecisions({ decisions, caption, heads }: DecisionsProps) {
  return (
    <DataTable
      compact
      caption={caption}
      rows={decisions}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'reference',
          head: heads.reference,
          cell: ({ reference, href }) => (
            <a className="whitespace-nowrap" href={href}>
              {reference}
            </a>
          ),
        },
        { key: 'text', head: heads.decision, cell: ({ text, lang }) => <span lang={lang}>{text}</span> },
        { key: 'cameOf', head: heads.cameOf, cell: ({ cameOf }) => cameOf },
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

type GapsProps = Readonly<
  Pick<View, 'gaps'> & {
    caption: string;
    heads: Readonly<Record<'gap' | 'before' | 'after' | 'change', string>>;
  }
>;

export function YearGaps({ gaps, caption, heads }: GapsProps) {
  return (
    <DataTable
      compact
      caption={caption}
      rows={gaps}
      rowKey={({ key }) => key}
      columns={[
        { key: 'gap', head: heads.gap, cell: ({ label, href }) => <a href={href}>{label}</a> },
        { key: 'before', head: heads.before, numeric: true, cell: ({ before }) => before },
        { key: 'after', head: heads.after, numeric: true, cell: ({ after }) => after },
        { key: 'change', head: heads.change, numeric: true, cell: ({ change }) => change },
      ]}
    />
  );
}

export function YearBegun({ begun, title }: Readonly<Pick<View, 'begun'> & { title: string }>) {
  return (
    <section>
      <h2 className="nhsuk-heading-s">{title}</h2>
      <LinkLines lines={begun} />
    </section>
  );
}
