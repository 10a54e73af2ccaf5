'use client';

import { useActionState } from 'react';
import { Details } from '@/ui/details';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { type FormState, idle } from '@/ui/form-state';
import type { MemberChoice, RecordOptions } from '../../components/record-form-props';
import { recordCorrespondence } from '../actions/record-correspondence';
import type { en } from '../words.en';
import { PositionFields } from './position-fields';

type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };

type Words = Texts<typeof en.correspondence> & {
  readonly english: string;
  readonly welsh: string;
};

type Props = Readonly<{
  form: FormWords;
  words: Words;
  collaborativeId: string;
  submissionKey: string;
  today: string;
  language: 'en' | 'cy';
  members: readonly MemberChoice[];
  options: Pick<RecordOptions, 'serves' | 'places' | 'professions' | 'owners'>;
}>;

export function CorrespondenceForm(props: Props) {
  const { form, words, collaborativeId, submissionKey, today, language, members, options } = props;
  const [state, submit] = useActionState(recordCorrespondence, idle);
  const keptKey = state.values.submissionKey;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={labelsOf(words, members)}
      intro={<p>{words.lead}</p>}
    >
      <HiddenFields
        // Sent again after a mistake it is still the same form.
        values={{ collaborativeId, submissionKey: typeof keptKey === 'string' ? keptKey : submissionKey }}
      />
      <div className="nhsuk-u-reading-width">
        <h2 className="nhsuk-heading-m">{words.question}</h2>
        <TextField name="question" label={words.questionText} hint={words.questionHint} state={state} />
        <SelectField name="serves" label={words.serves} state={state} options={options.serves} />
        <DateField name="closedOn" label={words.closedOn} state={state} initial={today} />
        <RadioGroup
          name="language"
          label={words.language}
          state={state}
          initial={language}
          inline
          choices={[
            { value: 'en', label: words.english },
            { value: 'cy', label: words.welsh },
          ]}
        />
      </div>
      <h2 className="nhsuk-heading-m">{words.answers}</h2>
      <PositionFields state={state} words={words} members={members} />
      <div className="nhsuk-u-reading-width">
        <h2 className="nhsuk-heading-m">{words.result}</h2>
        <p>{words.resultHint}</p>
        <TextArea name="decision" label={words.decision} state={state} rows={3} />
        <TextArea name="rationale" label={words.rationale} state={state} rows={3} optional />
        <Details
          summary={words.more}
          open={isTouched(state, ['gapPlaceId', 'gapProfession', 'reviewOn.day', 'reviewOn.year'])}
        >
          <SelectField
            name="gapPlaceId"
            label={words.gapPlace}
            state={state}
            options={options.places}
            optional
          />
          <SelectField
            name="gapProfession"
            label={words.gapProfession}
            state={state}
            options={options.professions}
            optional
          />
          <DateField name="reviewOn" label={words.reviewOn} state={state} optional />
        </Details>
        <Details
          summary={words.action}
          open={isTouched(state, ['action', 'ownerMembershipId', 'dueOn.day', 'dueOn.year'])}
        >
          <TextField name="action" label={words.actionText} state={state} />
          <SelectField name="ownerMembershipId" label={words.owner} state={state} options={options.owners} />
          <DateField name="dueOn" label={words.dueOn} state={state} optional />
        </Details>
        <SubmitButton>{words.save}</SubmitButton>
      </div>
    </FormFrame>
  );
}

/** Whether something was typed there or is wrong: it is then shown open. */
function isTouched({ values, errors }: FormState, fields: readonly string[]): boolean {
  return fields.some((field) => Boolean(values[field]) || errors[field.replace(/\.\w+$/, '')] !== undefined);
}

/** In the order of the page, for the summary of mistakes. */
function labelsOf(words: Words, members: readonly MemberChoice[]): Readonly<Record<string, string>> {
  const ofMembers = members.flatMap(({ name }, index) => [
    [`positions[${index}].stance`, name],
    [`positions[${index}].reason`, `${name}: ${words.reason}`],
  ]);
  return {
    question: words.questionText,
    serves: words.serves,
    closedOn: words.closedOn,
    language: words.language,
    positions: words.answers,
    ...Object.fromEntries(ofMembers),
    decision: words.decision,
    rationale: words.rationale,
    gapPlaceId: words.gapPlace,
    gapProfession: words.gapProfession,
    reviewOn: words.reviewOn,
    action: words.actionText,
    ownerMembershipId: words.owner,
    dueOn: words.dueOn,
  };
}
