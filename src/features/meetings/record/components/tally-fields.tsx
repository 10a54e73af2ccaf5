import { Details } from '@/ui/details';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import type { RecordWords, Tallied } from '../../components/record-form-props';
import { isTouched } from '../../components/touched';

type Props = Readonly<{ state: FormState; words: RecordWords; tallied: readonly Tallied[] }>;

/** Contributions, counted by profession and never by person. */
export function TallyFields({ state, words, tallied }: Props) {
  if (tallied.length === 0) return null;
  // The professions themselves come with the page and are no answer.
  const isCounted = tallied.some((_each, index) => isTouched(state, `contributions[${index}].count`));
  return (
    <Details summary={words.tally} open={isCounted}>
      <p>{words.tallyHint}</p>
      {tallied.map(({ professionKey, name }, index) => (
        <div key={professionKey}>
          <input type="hidden" name={`contributions[${index}].professionKey`} value={professionKey} />
          <TextField
            name={`contributions[${index}].count`}
            label={name}
            state={state}
            width={3}
            inputMode="numeric"
            optional
          />
        </div>
      ))}
    </Details>
  );
}
