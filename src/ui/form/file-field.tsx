'use client';

import { classNames } from '../class-names';
import { describedBy, errorsOf, type FieldProps, FormGroup, HintAndErrors, LabelText } from './field-parts';

/** A file to send. Browsers never give a chosen file back, so it has to be chosen again after a mistake. */
export function FileField({
  name,
  label,
  hint,
  state,
  optional,
  accept,
}: FieldProps & { readonly accept?: string }) {
  const errors = errorsOf(state, name);
  return (
    <FormGroup hasError={errors.length > 0}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        <LabelText label={label} optional={optional} />
      </label>
      <HintAndErrors name={name} hint={hint} errors={errors} />
      <input
        className={classNames('nhsuk-file-upload', errors.length > 0 && 'nhsuk-file-upload--error')}
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(name, hint, errors)}
        aria-invalid={errors.length > 0 || undefined}
      />
    </FormGroup>
  );
}
