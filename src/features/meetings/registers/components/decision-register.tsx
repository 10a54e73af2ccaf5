import { DECISION_STATES } from '@/domain/meetings/decision-review';
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
import { Tag } from '@/ui/tag';
import type { DecisionRegisterView } from '../decision-register-view';
import { QuickLinks } from './quick-links';
import { StateTags } from './state-tags';

type Props = Readonly<{ locale: Locale; view: DecisionRegisterView }>;

/** The register of decisions, with its questions; long ones come page by page. */
export function DecisionRegister({ locale, view }: Props) {
  const { decisions: words, state: states, pager } = allWords[locale].registers;
  const { filters } = view;
  const heads = words.columns;
  return (
    <>
      <QuickLinks
        links={view.quick}
        clear={view.isFiltered ? { href: view.clearHref, label: words.clear } : null}
      />
      {view.isEmpty ? null : (
        <FilterForm label={words.filter} words={formWords(locale)} submit={words.show}>
          <SelectField
            name="status"
            label={words.status}
            state={idle}
            alwaysChosen
            initial={filters.status ?? ''}
            options={[
              { value: '', label: words.all },
              ...DECISION_STATES.map((value) => ({ value, label: states[value] })),
            ]}
          />
          <SelectField
            name="year"
            label={words.year}
            state={idle}
            alwaysChosen
            initial={filters.year ?? ''}
            options={[
              { value: '', label: words.all },
              ...view.years.map((value) => ({ value, label: value })),
            ]}
          />
          <TextField name="text" type="search" label={words.text} state={idle} initial={filters.text} />
        </FilterForm>
      )}
      <p role="status">{view.count}</p>
      <DataTable
        caption={words.caption}
        captionHidden
        rows={view.rows}
        rowKey={({ id }) => id}
        empty={<p>{view.isEmpty ? words.empty : words.emptyFiltered}</p>}
        columns={[
          {
            key: 'reference',
            head: heads.reference,
            cell: ({ href, reference, day }) => (
              <>
                <a className="whitespace-nowrap" href={href}>
                  {reference}
                </a>{' '}
                <span className="cyd-lines__detail whitespace-nowrap font-normal">{day}</span>
              </>
            ),
          },
          {
            key: 'decision',
            head: heads.decision,
            cell: ({ text, lang, closed }) => (
              <>
                <span lang={lang}>{text}</span> {closed ? <Tag>{words.closed}</Tag> : null}
              </>
            ),
          },
          { key: 'status', head: heads.status, cell: ({ tags }) => <StateTags tags={tags} /> },
          {
            key: 'gap',
            head: heads.gap,
            cell: ({ gap }) => (gap ? <a href={gap.href}>{gap.label}</a> : words.noGap),
          },
          {
            key: 'review',
            head: heads.review,
            cell: ({ review }) => <span className="whitespace-nowrap">{review}</span>,
          },
          { key: 'led', head: heads.led, cell: ({ led }) => led },
        ]}
      />
      <Pager {...view.pager} words={pager} />
      {view.isEmpty ? null : (
        <DownloadLinks
          title={words.files}
          files={[{ href: view.csvHref, label: words.csv, detail: words.csvDetail }]}
        />
      )}
    </>
  );
}
