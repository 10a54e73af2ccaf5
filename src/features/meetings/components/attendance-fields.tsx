import { classNames } from '@/ui/class-names';
import { errorsOf, HintAndErrors } from '@/ui/form/field-parts';
import { tickedValues } from '@/ui/form/form-context';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import { ANSWERS } from '../choices';
import type { MemberChoice, RecordWords } from './record-form-props';

type Props = Readonly<{ state: FormState; words: RecordWords; members: readonly MemberChoice[] }>;

/** Every member with one press for each answer. */
export function AttendanceFields({ state, words, members }: Props) {
  const errors = errorsOf(state, 'attendance');
  return (
    <div
      className={classNames('nhsuk-form-group', errors.length > 0 && 'nhsuk-form-group--error')}
      id="attendance"
      tabIndex={errors.length > 0 ? -1 : undefined}
    >
      <HintAndErrors name="attendance" hint={words.whoHint} errors={errors} />
      <ul className="cyd-lines">
        {members.map((member, index) => (
          <li key={member.id}>
            <MemberAnswer member={member} index={index} state={state} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type MemberProps = Readonly<{ member: MemberChoice; index: number; state: FormState; words: RecordWords }>;

function MemberAnswer({ member, index, state, words }: MemberProps) {
  const row = `attendance[${index}]`;
  const name = `${row}.answer`;
  const errors = errorsOf(state, name);
  const [chosen] = tickedValues(state, name);
  const nameField = (
    <TextField name={`${row}.deputyName`} label={words.deputyName} state={state} width={20} />
  );
  return (
    <fieldset
      className={classNames('nhsuk-fieldset', errors.length > 0 && 'nhsuk-form-group--error')}
      aria-describedby={errors.length > 0 ? `${name}-error` : undefined}
    >
      <legend className="desktop:float-left desktop:w-[28%] desktop:pr-4 p-0">
        <strong>{member.name}</strong>
        <span className="cyd-lines__detail">{member.detail}</span>
      </legend>
      <HintAndErrors name={name} hint={null} errors={errors} />
      <input type="hidden" name={`${row}.membershipId`} value={member.id} data-member="" />
      <div className="nhsuk-radios nhsuk-radios--small flex flex-wrap gap-x-2">
        {ANSWERS.map((answer, at) => {
          const id = at === 0 ? name : `${name}-${at + 1}`;
          const isChosen = chosen === answer;
          return (
            // A new key after each answer: React would put a tick back to where the page began.
            <div
              className={classNames('nhsuk-radios__item', answer === 'deputy_for' && 'cyd-reveals')}
              key={`${answer} ${isChosen}`}
            >
              <input
                className="nhsuk-radios__input"
                id={id}
                name={name}
                type="radio"
                value={answer}
                defaultChecked={isChosen}
              />
              <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
                {words.answers[answer]}
              </label>
              {answer === 'deputy_for' ? <div className="cyd-reveals__content">{nameField}</div> : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
