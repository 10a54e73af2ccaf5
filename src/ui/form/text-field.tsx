'use client';

import { classNames } from '../class-names';
import { describedBy, errorsOf, type FieldProps, FormGroup, HintAndErrors, LabelText } from './field-parts';
import { typedValue } from './form-context';

type Props = FieldProps & {
  readonly initial?: string;
  /** How many letters the box is wide; it says what is expected and limits nothing. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'time' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
  /** Shown after the box, for example the unit. */
  readonly suffix?: string;
  /** Offered while typing; anything else may be typed as well. */
  readonly suggestions?: readonly string[];
};

/** One line of text. */
export function TextField(props: Props) {
  const {
    name,
    label,
    hint,
    state,
    optional,
    initial,
    width,
    type = 'text',
    inputMode,
    autoComplete,
    suffix,
    suggestions = [],
  } = props;
  const errors = errorsOf(state, name);
  const input = (
    <input
      className={classNames(
        'nhsuk-input',
        width && `nhsuk-input--width-${width}`,
        errors.length > 0 && 'nhsuk-input--error',
      )}
      id={name}
      name={name}
      type={type}
      inputMode={inputMode}
      autoComplete={autoComplete}
      list={suggestions.length > 0 ? `${name}-list` : undefined}
      defaultValue={type === 'password' ? undefined : typedValue(state, name, initial)}
      aria-describedby={describedBy(name, hint, errors)}
      aria-invalid={errors.length > 0 || undefined}
    />
  );
  return (
    <FormGroup hasError={errors.length > 0}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        <LabelText label={label} optional={optional} />
        {suffix ? <span className="nhsuk-u-visually-hidden"> ({suffix})</span> : null}
      </label>
      <HintAndErrors name={name} hint={hint} errors={errors} />
      {suffix ? (
        <div className="nhsuk-input-wrapper">
          {input}
          <div className="nhsuk-input-wrapper__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      ) : (
        input
      )}
      {suggestions.length > 0 ? (
        <datalist id={`${name}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ) : null}
    </FormGroup>
  );
}
