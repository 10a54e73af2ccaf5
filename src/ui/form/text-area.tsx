'use client';

import { classNames } from '../class-names';
import { describedBy, errorsOf, type FieldProps, FormGroup, HintAndErrors, LabelText } from './field-parts';
import { typedValue } from './form-context';

/** Several lines of text. */
export function TextArea(props: FieldProps & { readonly initial?: string; readonly rows?: number }) {
  const { name, label, hint, state, optional, initial, rows = 4 } = props;
  const errors = errorsOf(state, name);
  return (
    <FormGroup hasError={errors.length > 0}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        <LabelText label={label} optional={optional} />
      </label>
      <HintAndErrors name={name} hint={hint} errors={errors} />
      <textarea
        className={classNames('nhsuk-textarea', errors.length > 0 && 'nhsuk-textarea--error')}
        id={name}
        name={name}
        rows={rows}
        defaultValue={typedValue(state, name, initial)}
        aria-describedby={describedBy(name, hint, errors)}
        aria-invalid={errors.length > 0 || undefined}
      />
    </FormGroup>
  );
}
