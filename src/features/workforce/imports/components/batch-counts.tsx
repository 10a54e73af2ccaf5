import { sumWte, type Wte, wteFromDecimal } from '@/domain/wte/wte';
import { BarList } from '@/ui/bar-list';
import { DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import type { StoredSummary } from '../data/batch-json';
import type { ImportWords } from '../import-words';

interface Props {
  readonly summary: StoredSummary;
  readonly words: ImportWords;
}

interface Line {
  readonly key: string;
  readonly what: string;
  readonly detail: string;
  readonly rows: number;
  readonly wte: Wte;
}

/** Every row of the file stands in one line here, and so does its WTE: together they are the file. */
export function FileCounts({ summary, words }: Props) {
  const { say, format } = words;
  const { rows, asking, rejected, apart, wte, created, changed, unchanged } = summary;
  const apartRows = Object.values(apart).reduce((sum, count) => sum + count, 0);
  const read = rows - asking - rejected - apartRows;
  const why = Object.entries(apart).map(([reason, count]) => say(`counts.apartWhy.${reason}`, { count }));
  const lines: Line[] = [
    { key: 'read', detail: '', rows: read, wte: wteFromDecimal(wte.read) },
    { key: 'asking', detail: '', rows: asking, wte: wteFromDecimal(wte.asking) },
    { key: 'rejected', detail: '', rows: rejected, wte: wteFromDecimal(wte.rejected) },
    { key: 'apart', detail: format.list(why), rows: apartRows, wte: wteFromDecimal(wte.apart) },
  ].map((line) => ({ ...line, what: say(`counts.${line.key}`) }));
  const total = sumWte(lines.map((line) => line.wte));
  const summed = created + changed + unchanged;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('counts.fileHeading')}</h2>
      <DataTable
        caption={say('counts.fileCaption')}
        captionHidden
        compact
        rows={lines.filter(({ key, rows: count }) => key === 'read' || count > 0)}
        totals={[{ key: 'total', what: say('counts.total'), detail: '', rows, wte: total }]}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'what',
            head: say('counts.what'),
            cell: ({ what, detail }) =>
              detail ? (
                <>
                  {what}
                  <span className="cyd-lines__detail">{detail}</span>
                </>
              ) : (
                what
              ),
          },
          {
            key: 'rows',
            head: say('counts.rows'),
            cell: ({ rows: count }) => format.number(count),
            numeric: true,
          },
          { key: 'wte', head: say('counts.wte'), cell: (line) => format.wteFigure(line.wte), numeric: true },
        ]}
      />
      {summed === read ? null : <p>{say('counts.summed', { count: summed })}</p>}
      {rejected > 0 ? <p className="nhsuk-hint">{say('counts.unknownWte')}</p> : null}
    </section>
  );
}

type ChangeProps = Props & { readonly time: 'checked' | 'taken' | 'undone' };

const HEADINGS = {
  checked: 'counts.heading',
  taken: 'counts.takenHeading',
  undone: 'counts.undoneHeading',
} as const;

/** How many rows are new, changed, leaving and unchanged, and how many of them are left out. */
export function ChangeCounts({ summary, time, words }: ChangeProps) {
  const { say, format } = words;
  const { created, changed, leaving, leftOut } = summary;
  const kinds = ['created', 'changed', 'leaving', 'unchanged', ...(leftOut > 0 ? ['leftOut'] : [])];
  const counts: Readonly<Record<string, unknown>> = summary;
  const beyond = time !== 'undone' && summary.beyond > 0;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say(HEADINGS[time])}</h2>
      {created + changed + leaving === 0 && time === 'checked' ? (
        <InsetText>
          <p>{say('counts.nothingNew')}</p>
        </InsetText>
      ) : null}
      {beyond ? (
        <InsetText>
          <p>{say(`beyond.${time}`, { count: summary.beyond })}</p>
        </InsetText>
      ) : null}
      <BarList
        title={say(time === 'checked' ? 'counts.bars' : 'counts.barsTaken')}
        bars={kinds.map((key) => {
          const value = Number(counts[key]);
          return { key, label: say(`counts.${key}`), text: format.number(value), value };
        })}
      />
    </section>
  );
}
