import { formWords } from '@/i18n/form-words';
import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { DownloadLinks } from '@/ui/download-links';
import { FilterForm } from '@/ui/form/filter-form';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { Pager } from '@/ui/pager';
import type { ActionRegisterView } from '../action-register-view';
import { ActionTable } from './action-table';
import { QuickLinks } from './quick-links';

type Props = Readonly<{ locale: Locale; view: ActionRegisterView; mineHref: string | null }>;

/** The register of actions, with its questions; what is closed is asked for. */
export function ActionRegister({ locale, view, mineHref }: Props) {
  const { actions: words, pager } = allWords[locale].registers;
  const { filters } = view;
  const links = mineHref ? [...view.quick, { key: 'mine', href: mineHref, label: words.mine }] : view.quick;
  return (
    <>
      <QuickLinks
        links={links}
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
            options={view.statuses}
          />
          <SelectField
            name="owner"
            label={words.owner}
            state={idle}
            alwaysChosen
            initial={filters.owner ?? ''}
            options={[{ value: '', label: words.filterAll }, ...view.owners]}
          />
          <TextField name="text" type="search" label={words.text} state={idle} initial={filters.text} />
        </FilterForm>
      )}
      <p role="status">{view.count}</p>
      <ActionTable
        locale={locale}
        rows={view.rows}
        caption={words.caption}
        captionHidden
        empty={view.isFiltered ? words.emptyFiltered : words.empty}
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
