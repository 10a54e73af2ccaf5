'use client';

import { useActionState } from 'react';
import { RadioGroup } from '@/ui/form/choices';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { recordPositions } from '../actions/record-positions';
import { statePosition } from '../actions/state-position';
import { Folded, type FormTexts } from './decision-forms';

type Common = Readonly<{
  form: FormWords;
  hidden: Readonly<{ decisionId: string; version: number }>;
  words: FormTexts;
  stances: readonly SelectOption[];
}>;

export interface PositionRow {
  readonly membershipId: string;
  readonly name: string;
  readonly stance: string;
  readonly reason: string;
}

/** Where those who were there stand, written down by who leads. */
export function PositionsForm({
  form,
  hidden,
  words,
  stances,
  rows,
}: Common & { readonly rows: readonly PositionRow[] }) {
  const [state, submit] = useActionState(recordPositions, idle);
  const labels = Object.fromEntries(
    rows.flatMap(({ name }, index) => [
      [`positions[${index}].stance`, `${name}, ${words.stance}`],
      [`positions[${index}].reason`, `${name}, ${words.reason}`],
    ]),
  );
  return (
    <Folded summary={words.positions} isOpen={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={labels}
        intro={<p>{words.positionsHint}</p>}
      >
        <HiddenFields values={hidden} />
        {rows.map(({ membershipId, name, stance, reason }, index) => (
          <fieldset className="nhsuk-fieldset" key={membershipId}>
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{name}</legend>
            <HiddenFields values={{ [`positions[${index}].membershipId`]: membershipId }} />
            <div className="wide:flex wide:gap-x-6">
              <SelectField
                name={`positions[${index}].stance`}
                label={words.stance}
                state={state}
                alwaysChosen
                options={[{ value: '', label: words.stanceNone }, ...stances]}
                initial={stance}
              />
              <div className="wide:grow">
                <TextField
                  name={`positions[${index}].reason`}
                  label={words.reason}
                  state={state}
                  initial={reason}
                />
              </div>
            </div>
          </fieldset>
        ))}
        <SubmitButton variant="secondary">{words.positionsSubmit}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}

type OwnProps = Common & Readonly<{ initial: { stance: string | undefined; reason: string | undefined } }>;

/** Where a member stands, said by themselves. */
export function OwnPositionForm({ form, hidden, words, stances, initial }: OwnProps) {
  const [state, submit] = useActionState(statePosition, idle);
  return (
    <Folded summary={words.ownPosition} isOpen={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={{ ownStance: words.ownStance, ownReason: words.ownReason }}
      >
        <HiddenFields values={hidden} />
        <RadioGroup
          name="ownStance"
          label={words.ownStance}
          state={state}
          choices={stances}
          initial={initial.stance}
        />
        <TextArea
          name="ownReason"
          label={words.ownReason}
          hint={words.ownReasonHint}
          state={state}
          rows={2}
          optional
          initial={initial.reason}
        />
        <SubmitButton variant="secondary">{words.ownPositionSubmit}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}
