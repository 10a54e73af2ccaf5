import { DateField } from '@/ui/form/date-field';
import { FilterForm } from '@/ui/form/filter-form';
import type { FormWords } from '@/ui/form/form-context';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';

type Choice = {
  readonly name: string;
  readonly label: string;
  readonly initial: string;
  readonly options: readonly SelectOption[];
};

type Props = {
  readonly label: string;
  readonly submit: string;
  readonly words: FormWords;
  readonly day: { readonly label: string; readonly initial: string };
  readonly choices: readonly Choice[];
};

/** What the page shows, asked through the address, so that it can be kept and sent. */
export function GapFilterForm({ label, submit, words, day, choices }: Props) {
  return (
    <FilterForm label={label} words={words} submit={submit}>
      {choices.map((choice) => (
        <SelectField
          key={choice.name}
          name={choice.name}
          label={choice.label}
          state={idle}
          options={choice.options}
          initial={choice.initial}
          alwaysChosen
        />
      ))}
      <DateField name="on" label={day.label} state={idle} initial={day.initial} />
    </FilterForm>
  );
}
