import { formWords } from '@/i18n/form-words';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { DataTable } from '@/ui/data-table';
import { DownloadLinks } from '@/ui/download-links';
import { FilterForm } from '@/ui/form/filter-form';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { Pager } from '@/ui/pager';
import { wholeReferences } from '@/ui/whole-references';
import type { GoodPracticeView } from '../good-practice-view';

type Props = Readonly<{ locale: Locale; view: GoodPracticeView }>;

/** Good practice with its questions; long ones come page by page. */
export function GoodPracticeRegister({ locale, view }: Props) {
  const { goodPractice: words, registers } = allWords[locale];
  const heads = words.column;
  return (
    <>
      {view.isEmpty ? null : (
        <FilterForm label={words.filter} words={formWords(locale)} submit={words.show}>
          <SelectField
            name="profession"
            label={words.profession}
            state={idle}
            alwaysChosen
            initial={view.filters.profession ?? ''}
            options={[{ value: '', label: words.allProfessions }, ...view.professions]}
          />
          <TextField name="text" type="search" label={words.text} state={idle} initial={view.filters.text} />
        </FilterForm>
      )}
      {view.isEmpty ? null : <p role="status">{view.count}</p>}
      {view.isFiltered ? (
        <p>
          <a href={view.clearHref}>{words.clear}</a>
        </p>
      ) : null}
      <DataTable
        caption={words.caption}
        captionHidden
        rows={view.rows}
        rowKey={({ id }) => id}
        empty={<p>{view.isEmpty ? words.empty : words.emptyFiltered}</p>}
        columns={[
          {
            key: 'practice',
            head: heads.practice,
            cell: ({ title, lang }) => <span lang={lang}>{title}</span>,
          },
          {
            key: 'note',
            head: heads.note,
            cell: ({ note, lang }) =>
              note ? (
                <span className="whitespace-pre-line" lang={lang}>
                  {note}
                </span>
              ) : null,
          },
          { key: 'collaborative', head: heads.collaborative, cell: ({ collaborative }) => collaborative },
          { key: 'profession', head: heads.profession, cell: ({ profession }) => profession },
          {
            key: 'minutes',
            head: heads.minutes,
            cell: ({ href, minutes }) => <a href={href}>{wholeReferences(minutes)}</a>,
          },
        ]}
      />
      <Pager {...view.pager} words={registers.pager} />
      {view.isEmpty ? null : (
        <DownloadLinks title={words.download} files={[{ href: view.csvHref, label: words.csv }]} />
      )}
    </>
  );
}
