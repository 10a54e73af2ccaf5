import { BarList } from '@/ui/bar-list';
import { DataTable } from '@/ui/data-table';
import type { VoiceSectionView } from '../voice-page';

/** One way of grouping: bars for each measure, and the same figures as a table. */
export function VoiceSection({ section }: Readonly<{ section: VoiceSectionView }>) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{section.title}</h2>
      {section.hidden ? <p>{section.hidden}</p> : null}
      {section.rows.length > 0 ? (
        <>
          <div className="wide:grid wide:grid-cols-2 wide:gap-x-8">
            {section.bars.map(({ key, title, bars }) => (
              <BarList key={key} title={title} bars={bars} />
            ))}
          </div>
          <DataTable
            caption={section.caption}
            rows={section.rows}
            rowKey={({ key }) => key}
            columns={[
              { key: 'label', head: section.head, cell: ({ label }) => label },
              ...section.columns.map(({ key, head }, index) => ({
                key,
                head,
                numeric: true,
                cell: ({ values }: (typeof section.rows)[number]) => values[index],
              })),
            ]}
          />
        </>
      ) : null}
    </section>
  );
}
