import type { ComparableRow } from '@/domain/workforce/import/compare';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import type { StoredOutcome } from '../data/stored-batch';
import type { Say, Shower } from '../import-words';

/** A page with thousands of rows helps nobody; the counts above say how many there are. */
const MOST_SHOWN = 200;

interface Props {
  readonly changes: StoredOutcome;
  readonly say: Say;
  readonly show: Shower;
}

/** What is different: changed rows before and after, then who leaves, then what is new. */
export function RowChanges({ changes, say, show }: Props) {
  const fields = changes.changed.flatMap(({ key, about, fields: of }) =>
    of.map((field) => ({ ...field, key: `${key} ${field.column}`, about })),
  );
  const { leaving, created } = changes;
  return (
    <>
      {fields.length > 0 ? (
        <section>
          <h2 className="nhsuk-heading-m">{say('changes.changedHeading')}</h2>
          <OnlyFirst all={fields.length} say={say} />
          <DataTable
            caption={say('changes.changedCaption')}
            captionHidden
            rows={fields.slice(0, MOST_SHOWN)}
            rowKey={({ key }) => key}
            columns={[
              { key: 'who', head: say('changes.who'), cell: ({ about }) => show.about(about) },
              { key: 'what', head: say('changes.what'), cell: ({ column }) => show.column(column) },
              {
                key: 'before',
                head: say('changes.before'),
                cell: ({ column, before }) => show.value(column, before),
              },
              {
                key: 'after',
                head: say('changes.after'),
                cell: ({ column, after }) => <strong>{show.value(column, after)}</strong>,
              },
            ]}
          />
        </section>
      ) : null}
      {leaving.length > 0 ? (
        <section>
          <h2 className="nhsuk-heading-m">{say('changes.leavingHeading')}</h2>
          <p>{say('changes.leavingLead')}</p>
          <RowList caption={say('changes.leavingCaption')} rows={leaving} say={say} show={show} />
        </section>
      ) : null}
      {created.length > 0 ? (
        <Details summary={say('changes.createdHeading')} open={created.length <= 20}>
          <RowList caption={say('changes.createdCaption')} rows={created} say={say} show={show} />
        </Details>
      ) : null}
    </>
  );
}

function OnlyFirst({ all, say }: Readonly<{ all: number; say: Say }>) {
  return all > MOST_SHOWN ? <p>{say('changes.first', { shown: MOST_SHOWN, all })}</p> : null;
}

type ListProps = {
  readonly caption: string;
  readonly rows: readonly ComparableRow[];
  readonly say: Say;
  readonly show: Shower;
};

function RowList({ caption, rows, say, show }: ListProps) {
  const amount = rows.some(({ facts }) => 'contractedWte' in facts) ? 'contractedWte' : 'inPostWte';
  return (
    <>
      <OnlyFirst all={rows.length} say={say} />
      <DataTable
        caption={caption}
        captionHidden
        rows={rows.slice(0, MOST_SHOWN)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'who', head: say('changes.who'), cell: ({ about }) => show.about(about) },
          {
            key: 'wte',
            head: show.column(amount),
            cell: ({ facts }) => show.value(amount, facts[amount] ?? null),
            numeric: true,
          },
        ]}
      />
    </>
  );
}
