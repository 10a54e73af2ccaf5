import { Details } from '@/ui/details';
import { CheckboxGroup } from '@/ui/form/choices';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';

export type EditOptions = Readonly<
  Record<'answers' | 'outcomes' | 'sources' | 'languages', readonly SelectOption[]>
>;
export type EditWords = Readonly<
  Record<
    | 'reason'
    | 'reasonHint'
    | 'language'
    | 'meeting'
    | 'timeHint'
    | 'endHint'
    | 'attendance'
    | 'attendanceHint'
    | 'itemTitle'
    | 'note'
    | 'outcome'
    | 'closedLegend'
    | 'closed'
    | 'closedReason'
    | 'goodPractice'
    | 'experience'
    | 'experienceSource'
    | 'jointWith'
    | 'jointHint'
    | 'more'
    | 'rationale'
    | 'submit'
    | 'cancel',
    string
  >
>;
export type EditItem = Readonly<{
  at: string;
  title: string;
  lang: string | undefined;
  hasMore: boolean;
  decisions: readonly { readonly at: string }[];
  actions: readonly { readonly at: string }[];
}>;

type Props = Readonly<{
  item: EditItem;
  state: FormState;
  texts: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  options: EditOptions;
  words: EditWords;
}>;

/** One item with its decisions and actions; what few items have is folded away until it is there. */
export function EditItemFields({ item, state, texts, labels, options, words }: Props) {
  const { at } = item;
  const named = (name: string, label: string) => ({ name, label, state, initial: texts[name] ?? '' });
  const ticked = (name: string) => (texts[name] ? ['yes'] : []);
  const isWrong = Object.keys(state.errors).some((name) => name.startsWith(at));
  return (
    <div className="cyd-panel">
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s" lang={item.lang}>
          {item.title}
        </legend>
        <TextField {...named(`${at}.title`, words.itemTitle)} />
        <TextArea {...named(`${at}.note`, words.note)} rows={5} optional />
        <SelectField {...named(`${at}.outcome`, words.outcome)} options={options.outcomes} alwaysChosen />
        {item.decisions.map((decision) => (
          <div key={decision.at}>
            <TextArea {...named(`${decision.at}.text`, labels[`${decision.at}.text`] ?? '')} rows={3} />
            <TextArea
              {...named(`${decision.at}.rationale`, labels[`${decision.at}.rationale`] ?? '')}
              rows={2}
              optional
            />
          </div>
        ))}
        {item.actions.map((action) => (
          <TextArea
            key={action.at}
            {...named(`${action.at}.text`, labels[`${action.at}.text`] ?? '')}
            rows={2}
          />
        ))}
        <Details summary={words.more} open={item.hasMore || isWrong}>
          <CheckboxGroup
            name={`${at}.closed`}
            label={words.closedLegend}
            state={state}
            initial={ticked(`${at}.closed`)}
            choices={[{ value: 'yes', label: words.closed }]}
          />
          <TextArea {...named(`${at}.closedReason`, words.closedReason)} rows={2} optional />
          <CheckboxGroup
            name={`${at}.goodPractice`}
            label={words.goodPractice}
            state={state}
            initial={ticked(`${at}.goodPractice`)}
            choices={[{ value: 'yes', label: words.goodPractice }]}
          />
          <TextArea {...named(`${at}.experience`, words.experience)} rows={2} optional />
          <SelectField
            {...named(`${at}.experienceSource`, words.experienceSource)}
            options={options.sources}
            alwaysChosen
          />
          <TextField {...named(`${at}.jointWith`, words.jointWith)} hint={words.jointHint} optional />
        </Details>
      </fieldset>
    </div>
  );
}
