import { classNames } from '@/ui/class-names';
import { errorsOf, HintAndErrors } from '@/ui/form/field-parts';
import { tickedValues } from '@/ui/form/form-context';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import { ANSWERS } from '../choices';
import type { MemberChoice, RecordOptions, RecordWords } from './record-form-props';

type Shared = Readonly<{ state: FormState; words: RecordWords; options: RecordOptions }>;
type Props = Shared & { readonly members: readonly MemberChoice[] };

/** Every member with one press for each answer. */
export function AttendanceFields({ members, ...shared }: Props) {
  const { state, words } = shared;
  const errors = errorsOf(state, 'attendance');
  return (
    <div
      className={classNames('nhsuk-form-group', errors.length > 0 && 'nhsuk-form-group--error')}
      id="attendance"
      tabIndex={errors.length > 0 ? -1 : undefined}
      data-anyone=""
    >
      <HintAndErrors name="attendance" hint={words.whoHint} errors={errors} />
      <p className="nhsuk-hint cyd-keys">{words.keysHint}</p>
      <ul className="cyd-lines">
        {members.map((member, index) => (
          <li key={member.id}>
            <MemberAnswer member={member} index={index} {...shared} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type MemberProps = Shared & { readonly member: MemberChoice; readonly index: number };

function MemberAnswer({ member, index, state, words, options }: MemberProps) {
  const row = `attendance[${index}]`;
  const name = `${row}.answer`;
  const errors = errorsOf(state, name);
  const [chosen] = tickedValues(state, name);
  return (
    <fieldset
      className={classNames('nhsuk-fieldset cyd-answer', errors.length > 0 && 'nhsuk-form-group--error')}
      aria-describedby={errors.length > 0 ? `${name}-error` : undefined}
    >
      <legend className="cyd-answer__who">
        <strong>{member.name}</strong>
        <span className="cyd-lines__detail">{member.detail}</span>
      </legend>
      <HintAndErrors name={name} hint={null} errors={errors} />
      <input type="hidden" name={`${row}.membershipId`} value={member.id} data-member="" />
      <div className="nhsuk-radios nhsuk-radios--small cyd-answer__choices">
        {ANSWERS.map((answer, at) => {
          const id = at === 0 ? name : `${name}-${at + 1}`;
          const isChosen = chosen === answer;
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
              />
              <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
                {words.answers[answer]}
              </label>
            </div>
          );
        })}
      </div>
      <div className="cyd-answer__deputy">
        <TextField name={`${row}.deputyName`} label={words.deputyName} state={state} width={20} />
        <SelectField
          name={`${row}.deputyProfession`}
          label={words.deputyProfession}
          state={state}
          options={options.professions}
          initial={member.professionKey}
          alwaysChosen
        />
        <SelectField
          name={`${row}.deputySector`}
          label={words.deputySector}
          state={state}
          options={options.sectors}
          initial={member.sector}
          alwaysChosen
        />
      </div>
    </fieldset>
  );
}
