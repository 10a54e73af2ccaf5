import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import type { RecordOptions, RecordWords } from './record-form-props';

type Props = Readonly<{
  index: number;
  /** The name of the list in the form. */
  list?: string;
  state: FormState;
  words: RecordWords;
  options: RecordOptions;
}>;

/** One person who was there without being a member. */
export function ObserverFields({ index, list = 'observers', state, words, options }: Props) {
  const name = `${list}[${index}]`;
  return (
    <fieldset className="nhsuk-fieldset mb-6">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
        {words.observerNumbers[index]}
      </legend>
      <TextField name={`${name}.name`} label={words.name} state={state} width={20} />
      <SelectField
        name={`${name}.professionKey`}
        label={words.profession}
        state={state}
        options={options.professions}
        optional
      />
      <SelectField
        name={`${name}.sector`}
        label={words.sector}
        state={state}
        options={options.sectors}
        optional
      />
    </fieldset>
  );
}
