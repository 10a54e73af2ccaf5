import { memo } from 'react';
import { classNames } from '@/ui/class-names';
import { Details } from '@/ui/details';
import { DateField } from '@/ui/form/date-field';
import { typedValue } from '@/ui/form/form-context';
import { SelectField } from '@/ui/form/select-field';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import { MOST_ACTIONS } from '../choices';
import type { RecordOptions, RecordWords } from './record-form-props';
import { isTouched } from './touched';

type Props = Readonly<{
  index: number;
  /** The name of the list in the form. */
  list?: string;
  state: FormState;
  words: RecordWords;
  options: RecordOptions;
}>;
type PartProps = Readonly<{ name: string; state: FormState; words: RecordWords; options: RecordOptions }>;

/** One item: what it was about and serves, a note, at most one decision, a few actions, and what came of it. */
export const ItemFields = memo(function ItemFields({ index, list = 'items', state, words, options }: Props) {
  const name = `${list}[${index}]`;
  const part = { name, state, words, options };
  const id = typedValue(state, `${name}.id`);
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-u-visually-hidden">{words.itemNumbers[index]}</legend>
      {id ? <input type="hidden" name={`${name}.id`} value={id} /> : null}
      <div className="cyd-item-head">
        <TextField name={`${name}.title`} label={words.itemTitle} state={state} />
        <SelectField
          name={`${name}.serves`}
          label={words.itemServes}
          hint={index === 0 ? undefined : words.servesBefore}
          state={state}
          options={options.serves}
        />
      </div>
      <TextArea name={`${name}.note`} label={words.note} state={state} rows={2} optional />
      <AgreedFields {...part} />
      <MoreOfItem {...part} />
    </fieldset>
  );
});

/** Room for a decision and some actions, each folded until it is wanted. */
export function AgreedFields({ name, state, words, options }: PartProps) {
  const part = { state, words, options };
  return (
    <>
      <Details summary={words.decisionSummary} open={isTouched(state, `${name}.decision`)}>
        <DecisionFields {...part} name={`${name}.decision`} />
      </Details>
      {Array.from({ length: MOST_ACTIONS }, (_, at) => {
        const action = `${name}.actions[${at}]`;
        return (
          <details
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form never change their order.
            key={at}
            className={classNames('nhsuk-details', at > 0 && 'cyd-next')}
            open={isTouched(state, action)}
          >
            <summary className="nhsuk-details__summary">
              <span className="nhsuk-details__summary-text">
                {at === 0 ? words.actionsSummary : words.anotherAction}
              </span>
            </summary>
            <div className="nhsuk-details__text">
              <ActionFields {...part} name={action} title={words.actionNumbers[at] ?? ''} />
            </div>
          </details>
        );
      })}
    </>
  );
}

function MoreOfItem({ name, state, words, options }: PartProps) {
  const isWrong = ['intendedOutcome', 'broughtById'].some((field) => state.errors[`${name}.${field}`]);
  return (
    <>
      <SelectField
        name={`${name}.outcome`}
        label={words.outcome}
        hint={typedValue(state, `${name}.id`) ? words.outcomeUnsaidPlanned : words.outcomeUnsaid}
        state={state}
        options={options.outcomes}
        alwaysChosen
        optional
      />
      <Details summary={words.itemMore} open={isWrong}>
        <div className="cyd-beside">
          <TextField name={`${name}.intendedOutcome`} label={words.intendedOutcome} state={state} optional />
          <SelectField
            name={`${name}.broughtById`}
            label={words.broughtBy}
            state={state}
            options={options.owners}
            optional
          />
        </div>
      </Details>
    </>
  );
}

function DecisionFields({ name, state, words, options }: PartProps) {
  const more = ['evidence', 'ledById', 'standingCase', 'standingUntil'];
  return (
    <>
      <TextArea name={`${name}.text`} label={words.decisionText} state={state} rows={3} />
      <TextArea name={`${name}.rationale`} label={words.rationale} state={state} rows={2} optional />
      <div className="cyd-beside">
        <SelectField
          name={`${name}.gapPlaceId`}
          label={words.gapPlace}
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
      </div>
      <DateField name={`${name}.reviewOn`} label={words.reviewOn} state={state} optional />
      <Details summary={words.decisionMore} open={more.some((field) => isTouched(state, `${name}.${field}`))}>
        <TextArea name={`${name}.evidence`} label={words.evidence} state={state} rows={2} optional />
        <SelectField
          name={`${name}.ledById`}
          label={words.ledBy}
          state={state}
          options={options.owners}
          optional
        />
        <TextField
          name={`${name}.standingCase`}
          label={words.standingCase}
          hint={words.standingHint}
          state={state}
          optional
        />
        <DateField name={`${name}.standingUntil`} label={words.standingUntil} state={state} optional />
      </Details>
    </>
  );
}

function ActionFields({ name, state, words, options, title }: PartProps & { readonly title: string }) {
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-u-visually-hidden">{title}</legend>
      <TextField name={`${name}.text`} label={words.actionText} state={state} />
      <div className="cyd-beside">
        <SelectField
          name={`${name}.ownerMembershipId`}
          label={words.owner}
          state={state}
          options={options.owners}
        />
        <SelectField
          name={`${name}.deputyMembershipId`}
          label={words.deputy}
          state={state}
          options={options.owners}
          optional
        />
        <DateField name={`${name}.dueOn`} label={words.dueOn} state={state} optional />
      </div>
    </fieldset>
  );
}
