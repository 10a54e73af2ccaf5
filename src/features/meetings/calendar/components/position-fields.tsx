import { classNames } from '@/ui/class-names';
import { errorsOf, HintAndErrors } from '@/ui/form/field-parts';
import { tickedValues } from '@/ui/form/form-context';
import { TextArea } from '@/ui/form/text-area';
import type { FormState } from '@/ui/form-state';
import type { MemberChoice } from '../../components/record-form-props';

const ANSWERS = ['consent', 'reservation', 'objection', ''] as const;

type Words = Readonly<{
  answersHint: string;
  reason: string;
  answer: Readonly<Record<'consent' | 'reservation' | 'objection' | 'none', string>>;
}>;

type Props = Readonly<{ state: FormState; words: Words; members: readonly MemberChoice[] }>;

/** Every member with one press for each answer; a reservation or an objection asks for its reason. */
export function PositionFields({ state, words, members }: Props) {
  const errors = errorsOf(state, 'positions');
  return (
    <div
      className={classNames('nhsuk-form-group', errors.length > 0 && 'nhsuk-form-group--error')}
      id="positions"
      tabIndex={errors.length > 0 ? -1 : undefined}
    >
      <HintAndErrors name="positions" hint={words.answersHint} errors={errors} />
      <ul className="cyd-lines">
        {members.map((member, index) => (
          <li key={member.id}>
            <Position member={member} index={index} state={state} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Position({
  member,
  index,
  state,
  words,
}: Omit<Props, 'members'> & Readonly<{ member: MemberChoice; index: number }>) {
  const row = `positions[${index}]`;
  const name = `${row}.stance`;
  const errors = errorsOf(state, name);
  const [chosen = ''] = tickedValues(state, name);
  return (
    <fieldset
      className={classNames('nhsuk-fieldset group', errors.length > 0 && 'nhsuk-form-group--error')}
      aria-describedby={errors.length > 0 ? `${name}-error` : undefined}
    >
      <legend className="desktop:float-left desktop:w-[28%] desktop:pr-4 p-0">
        <strong>{member.name}</strong>
        <span className="cyd-lines__detail">{member.detail}</span>
      </legend>
      <HintAndErrors name={name} hint={null} errors={errors} />
      <input type="hidden" name={`${row}.membershipId`} value={member.id} />
      <div className="nhsuk-radios nhsuk-radios--small cyd-answer__choices">
        {ANSWERS.map((answer, at) => {
          const id = at === 0 ? name : `${name}-${at + 1}`;
          const isChosen = chosen === answer;
          const asksWhy = answer === 'reservation' || answer === 'objection';
          return (
            // A new key after each answer: React would put a tick back to where the page began.
            <div className="nhsuk-radios__item" key={`${answer} ${isChosen}`}>
              <input
                className="nhsuk-radios__input"
                id={id}
                name={name}
                type="radio"
                value={answer}
                defaultChecked={isChosen}
                data-asks-why={asksWhy || undefined}
              />
              <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
                {words.answer[answer || 'none']}
              </label>
            </div>
          );
        })}
      </div>
      {/* Shown by style alone, so that it works without scripts. */}
      <div className="clear-both hidden pt-3 desktop:pl-[28%] group-has-[[data-asks-why]:checked]:block">
        <TextArea name={`${row}.reason`} label={words.reason} state={state} rows={2} />
      </div>
    </fieldset>
  );
}
