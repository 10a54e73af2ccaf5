import { buttonClass } from '@/ui/button';
import { Details } from '@/ui/details';
import { CheckboxGroup } from '@/ui/form/choices';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { TextArea } from '@/ui/form/text-area';
import { type FormState, idle } from '@/ui/form-state';
import { MOST_LISTED } from '../../choices';
import type { RecordOptions, RecordWords } from '../../components/record-form-props';

type Props = Readonly<{
  state: FormState;
  words: RecordWords;
  options: RecordOptions;
  /** Sends the whole form to be filled in; nothing is kept. */
  action: (form: FormData) => void;
}>;

/** A list of another service, read into the attendance; who is no member is shown, to say who it is. */
export function PasteAttendance({ state, words, options, action }: Props) {
  const errors = state.errors.attendanceList ?? [];
  const listed = Array.from({ length: MOST_LISTED }, (_, index) => index).filter((index) => {
    const name = state.values[`listed[${index}].name`];
    return typeof name === 'string' && name !== '';
  });
  // The list has been read, or was refused: only a refused one is shown again.
  const shown = errors.length > 0 ? state : { ...idle, errors: state.errors };
  return (
    <>
      <Details summary={words.pasteSummary} open={errors.length > 0}>
        <TextArea
          name="attendanceList"
          label={words.pasteLabel}
          hint={words.pasteHint}
          state={shown}
          rows={5}
          optional
        />
        <button type="submit" className={buttonClass('secondary')} formAction={action} formNoValidate>
          {words.pasteButton}
        </button>
      </Details>
      {state.status === 'filled' ? (
        <p className="cyd-done" role="status" tabIndex={-1} id="list-read">
          {state.message}
        </p>
      ) : null}
      {listed.length > 0 ? (
        <fieldset className="nhsuk-fieldset mb-6">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{words.listedTitle}</legend>
          <p className="nhsuk-hint">{words.listedHint}</p>
          {listed.map((index) => {
            const name = state.values[`listed[${index}].name`];
            const nearly = state.values[`listed[${index}].nearly`];
            const member = nearly ? options.owners.find(({ value }) => value === nearly)?.label : undefined;
            return (
              <div key={index}>
                <input type="hidden" name={`listed[${index}].name`} value={String(name)} />
                {member ? (
                  <input type="hidden" name={`listed[${index}].nearly`} value={String(nearly)} />
                ) : null}
                <SelectField
                  name={`listed[${index}].as`}
                  label={String(name)}
                  hint={member ? words.listedNearly.replace('{name}', member) : words.listedNobody}
                  state={state}
                  options={
                    member
                      ? suggestedFirst(options.listed, `present:${nearly}`, words.listedSuggested, member)
                      : options.listed
                  }
                />
              </div>
            );
          })}
          {listed.length > 1 ? (
            <CheckboxGroup
              name="listedRest"
              label={words.listedRest}
              state={state}
              choices={[{ value: 'leave-out', label: words.listedRestLeaveOut }]}
            />
          ) : null}
        </fieldset>
      ) : null}
    </>
  );
}

/** The member whose name is written almost so stands first, as an answer that somebody has to give. */
function suggestedFirst(
  options: readonly SelectOption[],
  value: string,
  text: string,
  member: string,
): readonly SelectOption[] {
  const suggested = { value, label: text.replace('{name}', member) };
  return [suggested, ...options.filter((option) => option.value !== value)];
}
