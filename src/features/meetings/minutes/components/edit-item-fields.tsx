import { Details } from '@/ui/details';
import { CheckboxGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import { AgreedFields } from '../../components/item-fields';
import type { RecordOptions, RecordWords } from '../../components/record-form-props';

export type EditOptions = Readonly<
  Record<'answers' | 'outcomes' | 'sources' | 'languages' | 'owners' | 'chairs', readonly SelectOption[]>
>;
export type EditWords = Readonly<
  Record<
    | 'reason'
    | 'reasonHint'
    | 'language'
    | 'meeting'
    | 'timeHint'
    | 'endHint'
    | 'chair'
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
    | 'forgotten'
    | 'addItems'
    | 'addObservers'
    | 'submit'
    | 'cancel',
    string
  >
>;
/** What the form that records a meeting says and offers, for what was forgotten. */
export type Addition = Readonly<{ words: RecordWords; options: RecordOptions; most: number }>;
export type EditItem = Readonly<{
  at: string;
  key: string;
  title: string;
  lang: string | undefined;
  hasMore: boolean;
  decisions: readonly { readonly at: string }[];
  actions: readonly { readonly at: string; readonly asRecorded: readonly SelectOption[] }[];
}>;

type Props = Readonly<{
  item: EditItem;
  state: FormState;
  texts: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  options: EditOptions;
  words: EditWords;
  addition: Addition;
}>;

/** One item with its decisions and actions; what few items have is folded away until it is there. */
export function EditItemFields({ item, state, texts, labels, options, words, addition }: Props) {
  const { at } = item;
  const named = (name: string, label: string) => ({ name, label, state, initial: texts[name] ?? '' });
  const labelled = (name: string) => named(name, labels[name] ?? '');
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
            <TextArea {...labelled(`${decision.at}.text`)} rows={3} />
            <TextArea {...labelled(`${decision.at}.rationale`)} rows={2} optional />
          </div>
        ))}
        {item.actions.map((action) => (
          <div key={action.at}>
            <TextArea {...labelled(`${action.at}.text`)} rows={2} />
            <SelectField
              {...labelled(`${action.at}.ownerMembershipId`)}
              options={[...action.asRecorded, ...options.owners]}
              alwaysChosen
            />
            <DateField {...labelled(`${action.at}.dueOn`)} optional />
          </div>
        ))}
        <AgreedFields
          name={`added.${item.key}`}
          state={state}
          words={addition.words}
          options={addition.options}
        />
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
