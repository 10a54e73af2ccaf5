import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { FilterForm } from '@/ui/form/filter-form';
import { SelectField } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';
import type { ProfessionRow } from '../data/list-professions';
import { nameIn, type PanelProps } from '../reference-words';

/** Asks through the address which codes to list. */
export function CodeFilter({ rows, chosen, locale, words }: PanelProps<ProfessionRow> & { chosen: string }) {
  const professions = formats(locale).sortBy(rows, (row) => nameIn(locale, row));
  return (
    <FilterForm label={words('codes.filter')} words={formWords(locale)} submit={words('codes.show')}>
      <SelectField
        name="profession"
        state={idle}
        label={words('codes.filterProfession')}
        initial={chosen}
        alwaysChosen
        options={[
          { value: 'all', label: words('codes.all') },
          ...professions.map((row) => ({ value: row.key, label: nameIn(locale, row) })),
          { value: 'shared', label: words('codes.shared') },
          { value: 'none', label: words('codes.noProfession') },
        ]}
      />
    </FilterForm>
  );
}
