'use client';

import { FilterForm } from '@/ui/form/filter-form';
import type { FormWords } from '@/ui/form/form-context';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';

type Props = Readonly<{
  form: FormWords;
  options: readonly SelectOption[];
  from: string;
  to: string;
  words: Readonly<Record<'label' | 'from' | 'to' | 'submit', string>>;
}>;

/** Which two versions are put beside each other. */
export function VersionChoice({ form, options, from, to, words }: Props) {
  return (
    <FilterForm label={words.label} words={form} submit={words.submit}>
      <SelectField
        name="from"
        label={words.from}
        state={idle}
        options={options}
        initial={from}
        alwaysChosen
      />
      <SelectField name="to" label={words.to} state={idle} options={options} initial={to} alwaysChosen />
    </FilterForm>
  );
}
