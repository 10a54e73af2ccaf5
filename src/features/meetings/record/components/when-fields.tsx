import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import type { RecordOptions, RecordWords } from '../../components/record-form-props';

type Props = Readonly<{ state: FormState; words: RecordWords; options: RecordOptions }>;

/** When and where, and who led through it. */
export function WhenFields({ state, words, options }: Props) {
  return (
    <>
      <DateField name="heldOn" label={words.heldOn} state={state} />
      <div className="cyd-beside">
        <TextField
          name="startsAt"
          label={words.startsAt}
          hint={words.startsAtHint}
          state={state}
          width={5}
          optional
        />
        <TextField
          name="endsAt"
          label={words.endsAt}
          hint={words.endsAtHint}
          state={state}
          width={5}
          optional
        />
      </div>
      <TextField
        name="location"
        label={words.location}
        hint={words.locationHint}
        state={state}
        width={20}
        optional
      />
      <TextField name="purpose" label={words.purpose} hint={words.purposeHint} state={state} optional />
      <SelectField name="chairId" label={words.chair} state={state} options={options.owners} optional />
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
