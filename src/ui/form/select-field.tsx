'use client';

import { classNames } from '../class-names';
import { describedBy, errorsOf, type FieldProps, FormGroup, HintAndErrors, LabelText } from './field-parts';
import { typedValue, useFormWords } from './form-context';

export type SelectOption = { readonly value: string; readonly label: string; readonly group?: string };

type Props = FieldProps & {
  readonly options: readonly SelectOption[];
  readonly initial?: string;
  /** Leaves out "Choose one", where the first option is a real answer. */
  readonly alwaysChosen?: boolean;
};

/** One of many, in a list that opens. */
export function SelectField({ name, label, hint, state, optional, options, initial, alwaysChosen }: Props) {
  const words = useFormWords();
  const errors = errorsOf(state, name);
  const value = typedValue(state, name, initial);
  return (
    <FormGroup hasError={errors.length > 0}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        <LabelText label={label} optional={optional} />
      </label>
      <HintAndErrors name={name} hint={hint} errors={errors} />
      <select
        // React resets a select to its first option after an action (react/react#32362); a new one starts where it should.
        key={value}
        className={classNames('nhsuk-select', errors.length > 0 && 'nhsuk-select--error')}
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(name, hint, errors)}
        aria-invalid={errors.length > 0 || undefined}
      >
        {alwaysChosen ? null : <option value="">{words.choose}</option>}
        {groupsOf(options).map(([group, members]) =>
          group ? (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          ) : (
            <Options key="" options={members} />
          ),
        )}
      </select>
    </FormGroup>
  );
}

function Options({ options }: Readonly<{ options: readonly SelectOption[] }>) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function groupsOf(options: readonly SelectOption[]): [string, SelectOption[]][] {
  const groups = new Map<string, SelectOption[]>();
  for (const option of options) {
    const group = option.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups];
}
