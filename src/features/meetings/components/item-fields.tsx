import { ITEM_SERVES } from '@/domain/meetings/meeting';
import { classNames } from '@/ui/class-names';
import { Details } from '@/ui/details';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import { SelectField } from '@/ui/form/select-field';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import { MOST_ACTIONS } from '../choices';
import type { RecordOptions, RecordWords } from './record-form-props';
import { isTouched } from './touched';

type Props = Readonly<{
  index: number;
  state: FormState;
  words: RecordWords;
  options: RecordOptions;
  legendHidden?: boolean;
}>;
type PartProps = Readonly<{ name: string; state: FormState; words: RecordWords; options: RecordOptions }>;

/** One item: what it was about and serves, a note, at most one decision and a few actions. */
export function ItemFields({ index, state, words, options, legendHidden }: Props) {
  const name = `items[${index}]`;
  const part = { name, state, words, options };
  return (
    <fieldset className="nhsuk-fieldset mb-6">
      <legend
        className={classNames(
          'nhsuk-fieldset__legend nhsuk-fieldset__legend--m',
          legendHidden && 'nhsuk-u-visually-hidden',
        )}
      >
        {words.itemNumbers[index]}
      </legend>
      <TextField name={`${name}.title`} label={words.itemTitle} state={state} />
      <Serves {...part} />
      <TextField name={`${name}.intendedOutcome`} label={words.intendedOutcome} state={state} optional />
      <TextArea name={`${name}.note`} label={words.note} state={state} rows={3} optional />
      <Details summary={words.decisionSummary} open={isTouched(state, `${name}.decision`)}>
        <DecisionFields {...part} name={`${name}.decision`} />
      </Details>
      <Details summary={words.actionsSummary} open={isTouched(state, `${name}.actions`)}>
        {Array.from({ length: MOST_ACTIONS }, (_, at) => (
          <ActionFields
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form never change their order.
            key={at}
            {...part}
            name={`${name}.actions[${at}]`}
            title={words.actionNumbers[at] ?? ''}
          />
        ))}
      </Details>
    </fieldset>
  );
}

function Serves({ name, state, words, options }: PartProps) {
  const needs = (
    <SelectField name={`${name}.needId`} label={words.need} state={state} options={options.needs} />
  );
  return (
    <RadioGroup
      name={`${name}.serves`}
      label={words.itemServes}
      state={state}
      choices={ITEM_SERVES.map((serves) => ({
        value: serves,
        label: words.serves[serves],
        reveals: serves === 'need' ? needs : undefined,
      }))}
    />
  );
}

function DecisionFields({ name, state, words, options }: PartProps) {
  return (
    <>
      <TextArea name={`${name}.text`} label={words.decisionText} state={state} rows={3} />
      <TextArea name={`${name}.rationale`} label={words.rationale} state={state} rows={2} optional />
      <SelectField
        name={`${name}.gapPlaceId`}
        label={words.gapPlace}
        hint={words.gapHint}
        state={state}
        options={options.places}
        optional
      />
      <SelectField
        name={`${name}.gapProfession`}
        label={words.gapProfession}
        state={state}
        options={options.professions}
        optional
      />
      <DateField name={`${name}.reviewOn`} label={words.reviewOn} state={state} optional />
    </>
  );
}

function ActionFields({ name, state, words, options, title }: PartProps & { readonly title: string }) {
  return (
    <fieldset className="nhsuk-fieldset mb-6">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{title}</legend>
      <TextField name={`${name}.text`} label={words.actionText} state={state} />
      <SelectField
        name={`${name}.ownerMembershipId`}
        label={words.owner}
        state={state}
        options={options.owners}
      />
      <DateField name={`${name}.dueOn`} label={words.dueOn} state={state} optional />
    </fieldset>
  );
}
