import type { RowError, RowWarning } from '@/domain/workforce/import/row-error';
import { DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import type { Say, Shower } from '../import-words';

interface RejectedProps {
  readonly errors: readonly RowError[];
  readonly rejected: number;
  /** All that were found; only the first are kept. */
  readonly found: number;
  readonly say: Say;
  readonly show: Shower;
}

/** What stops the file, row by row, with how to mend it. */
export function RejectedRows({ errors, rejected, found, say, show }: RejectedProps) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('rejected.heading', { count: rejected })}</h2>
      <p>{say('rejected.lead')}</p>
      {errors.length < found ? <p>{say('rejected.first', { shown: errors.length, all: found })}</p> : null}
      <DataTable
        caption={say('rejected.caption')}
        captionHidden
        rows={errors}
        rowKey={({ row, column, code, value }) => `${row} ${column} ${code} ${value}`}
        columns={[
          { key: 'row', head: say('rejected.row'), cell: ({ row }) => row },
          {
            key: 'column',
            head: say('rejected.column'),
            cell: ({ column }) => (column === null ? say('rejected.wholeRow') : show.column(column)),
          },
          { key: 'value', head: say('rejected.value'), cell: ({ value }) => value || say('rejected.empty') },
          {
            key: 'why',
            head: say('rejected.why'),
            cell: ({ code, facts }) => say(`errors.${code}.why`, show.facts(facts)),
          },
          {
            key: 'mend',
            head: say('rejected.mend'),
            cell: ({ code, facts }) => say(`errors.${code}.mend`, show.facts(facts)),
          },
        ]}
      />
    </section>
  );
}

interface WarningProps {
  readonly warnings: readonly RowWarning[];
  /** Contracts that end below what is deployed from them. */
  readonly beyond: number;
  readonly taken: boolean;
  readonly say: Say;
  readonly show: Shower;
}

/** What is taken all the same, and deserves a look. */
export function Warnings({ warnings, beyond, taken, say, show }: WarningProps) {
  if (warnings.length === 0 && beyond === 0) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('warnings.heading')}</h2>
      {beyond > 0 ? (
        <InsetText>
          <p>{say(taken ? 'warnings.beyondTaken' : 'warnings.beyond', { count: beyond })}</p>
        </InsetText>
      ) : null}
      {warnings.length > 0 ? (
        <>
          <p>{say('warnings.lead')}</p>
          <DataTable
            caption={say('warnings.caption')}
            captionHidden
            rows={warnings}
            rowKey={({ row, code }) => `${row} ${code}`}
            columns={[
              { key: 'row', head: say('rejected.row'), cell: ({ row }) => row },
              {
                key: 'column',
                head: say('rejected.column'),
                cell: ({ column }) => show.column(column ?? ''),
              },
              {
                key: 'value',
                head: say('rejected.value'),
                cell: ({ column, value }) => show.value(column ?? '', value),
              },
              { key: 'why', head: say('changes.what'), cell: ({ code }) => say(`warning.${code}`) },
            ]}
          />
        </>
      ) : null}
    </section>
  );
}
