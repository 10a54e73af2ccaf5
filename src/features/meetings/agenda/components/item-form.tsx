'use client';

import { useActionState } from 'react';
import { ITEM_SERVES, type ItemServes, STANDING_THEMES, type StandingTheme } from '@/domain/meetings/meeting';
import { Details } from '@/ui/details';
import { CheckboxGroup, RadioGroup } from '@/ui/form/choices';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { type FormState, idle } from '@/ui/form-state';
import { addItem } from '../actions/add-item';
import { changeItem } from '../actions/change-item';
import type { en } from '../words.en';

export type ItemFormWords = Readonly<Record<keyof typeof en.item, string>> & {
  readonly servesWords: Readonly<Record<ItemServes, string>>;
  readonly themeWords: Readonly<Record<StandingTheme, string>>;
};

export interface ItemStart {
  readonly title?: string;
  readonly serves: ItemServes | null;
  readonly needId: string | null;
  readonly theme?: StandingTheme | null;
  readonly intendedOutcome?: string | null;
  readonly broughtById?: string | null;
  readonly minutes?: number | null;
  readonly jointWith?: string | null;
  readonly closed?: boolean;
  readonly closedReason?: string | null;
}

type Props = Readonly<{
  form: FormWords;
  words: ItemFormWords;
  needs: readonly SelectOption[];
  members: readonly SelectOption[];
  start: ItemStart;
}>;

/** A new item at the end of the agenda. */
export function AddItemForm({
  hidden,
  ...props
}: Props & Readonly<{ hidden: { meetingId: string; itemId: string } }>) {
  const [state, submit] = useActionState(addItem, idle);
  const kept = state.values.itemId;
  return (
    <FormFrame state={state} action={submit} words={props.form} labels={labelsOf(props.words)}>
      {/* Sent again after a mistake it is still the same item. */}
      <HiddenFields values={{ ...hidden, ...(typeof kept === 'string' ? { itemId: kept } : {}) }} />
      <ItemFields {...props} state={state} />
      <SubmitButton variant="secondary">{props.words.add}</SubmitButton>
    </FormFrame>
  );
}

type ChangeProps = Props &
  Readonly<{ hidden: { meetingId: string; itemId: string; version: number }; backHref: string }>;

/** An item that stands on the agenda. */
export function ChangeItemForm({ hidden, backHref, ...props }: ChangeProps) {
  const [state, submit] = useActionState(changeItem, idle);
  return (
    <FormFrame state={state} action={submit} words={props.form} labels={labelsOf(props.words)}>
      <HiddenFields values={hidden} />
      <ItemFields {...props} state={state} />
      <SubmitButton>{props.words.save}</SubmitButton>
      <p>
        <a href={backHref}>{props.words.back}</a>
      </p>
    </FormFrame>
  );
}

function labelsOf(words: ItemFormWords): Record<string, string> {
  const { title, serves, needWhich, intended, minutes, broughtBy, jointWith, closedQuestion, closedReason } =
    words;
  return {
    title,
    intendedOutcome: intended,
    serves,
    needId: needWhich,
    theme: words.theme,
    minutes,
    broughtById: broughtBy,
    jointWith,
    closed: closedQuestion,
    closedReason,
  };
}

function ItemFields({
  words,
  needs,
  members,
  start,
  state,
}: Omit<Props, 'form'> & Readonly<{ state: FormState }>) {
  const field = { state };
  const more = start.jointWith || start.closed || touched(state, 'jointWith') || touched(state, 'closed');
  return (
    <div className="nhsuk-u-reading-width">
      <TextField {...field} name="title" label={words.title} initial={start.title ?? ''} />
      <TextField
        {...field}
        name="intendedOutcome"
        label={words.intended}
        hint={words.intendedHint}
        initial={start.intendedOutcome ?? ''}
        optional
      />
      <RadioGroup
        {...field}
        name="serves"
        label={words.serves}
        hint={start.title === undefined && start.serves ? words.servesHint : undefined}
        initial={start.serves ?? undefined}
        choices={ITEM_SERVES.map((value) => ({
          value,
          label: words.servesWords[value],
          reveals:
            value === 'need' ? (
              <SelectField
                {...field}
                name="needId"
                label={words.needWhich}
                options={needs}
                initial={start.needId ?? ''}
              />
            ) : undefined,
        }))}
      />
      <SelectField
        {...field}
        name="theme"
        label={words.theme}
        hint={words.themeHint}
        options={STANDING_THEMES.map((value) => ({ value, label: words.themeWords[value] }))}
        initial={start.theme ?? ''}
        optional
      />
      <TextField
        {...field}
        name="minutes"
        label={words.minutes}
        suffix={words.minutesUnit}
        width={3}
        inputMode="numeric"
        initial={start.minutes ? String(start.minutes) : ''}
        optional
      />
      <SelectField
        {...field}
        name="broughtById"
        label={words.broughtBy}
        options={members}
        initial={start.broughtById ?? ''}
        optional
      />
      <Details summary={words.more} open={Boolean(more)}>
        <TextField
          {...field}
          name="jointWith"
          label={words.jointWith}
          initial={start.jointWith ?? ''}
          optional
        />
        <CheckboxGroup
          {...field}
          name="closed"
          label={words.closedQuestion}
          initial={start.closed ? ['yes'] : []}
          choices={[
            {
              value: 'yes',
              label: words.closed,
              hint: words.closedHint,
              reveals: (
                <TextField
                  {...field}
                  name="closedReason"
                  label={words.closedReason}
                  initial={start.closedReason ?? ''}
                />
              ),
            },
          ]}
        />
      </Details>
    </div>
  );
}

function touched(state: FormState, name: string): boolean {
  return Boolean(state.values[name]) || state.errors[name] !== undefined;
}
