import { DataTable } from './data-table';
import { Details } from './details';
import { Tag, type TagTone } from './tag';

interface TagView {
  readonly tone: TagTone;
  readonly text: string;
}

export interface DataCoverView {
  /** How many of the employers are in the figures, and how old the oldest of their data are. */
  readonly sentence: string;
  readonly tag: TagView;
  /** Employers without data. */
  readonly missing: string | null;
  /** Who is counted once until somebody settles it. */
  readonly once: string | null;
  readonly details: string;
  readonly caption: string;
  readonly heads: { readonly employer: string; readonly standing: string; readonly says: string };
  readonly ages: string | null;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly tags: readonly TagView[];
    readonly says: string;
  }[];
}

/** What the figures of a page rest on: said the same way on every page that shows them. */
export function DataCover({ view, after }: Readonly<{ view: DataCoverView; after?: string }>) {
  const { heads } = view;
  return (
    <>
      <p>
        {view.sentence} {after} <Tag tone={view.tag.tone}>{view.tag.text}</Tag>
      </p>
      {view.missing ? <p className="cyd-small">{view.missing}</p> : null}
      {view.once ? <p className="cyd-small">{view.once}</p> : null}
      <Details summary={view.details}>
        <DataTable
          caption={view.caption}
          compact
          columns={[
            { key: 'employer', head: heads.employer, cell: ({ name }) => name },
            {
              key: 'standing',
              head: heads.standing,
              cell: ({ tags }) =>
                tags.map(({ tone, text }) => (
                  <Tag key={text} tone={tone}>
                    {text}
                  </Tag>
                )),
            },
            { key: 'says', head: heads.says, cell: ({ says }) => says },
          ]}
          rows={view.rows}
          rowKey={({ key }) => key}
        />
        {view.ages ? <p className="cyd-small">{view.ages}</p> : null}
      </Details>
    </>
  );
}
