import { RadioGroup } from '@/ui/form/choices';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import type { RecordOptions, RecordWords } from '../../components/record-form-props';
import { TimePlaceFields } from '../../components/time-place-fields';

type Props = Readonly<{ state: FormState; words: RecordWords; options: RecordOptions }>;

/** When and where, and who led through it. */
export function WhenFields({ state, words, options }: Props) {
  return (
    <>
      <div className="cyd-beside">
        <TimePlaceFields state={state} words={words} day={words.heldOn} />
        <SelectField name="chairId" label={words.chair} state={state} options={options.owners} optional />
      </div>
      <TextField name="purpose" label={words.purpose} hint={words.purposeHint} state={state} optional />
      <RadioGroup
        name="language"
        label={words.language}
        hint={words.languageHint}
        state={state}
        initial={state.values.language === 'cy' ? 'cy' : 'en'}
        inline
        choices={[
          { value: 'en', label: words.english },
          { value: 'cy', label: words.welsh },
        ]}
      />
    </>
  );
}
