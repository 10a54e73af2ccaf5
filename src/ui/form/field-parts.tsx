'use client';

import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { FormState } from '../form-state';
import { useFormWords } from './form-context';

export type FieldProps = {
  /** The name in the schema; also the field's `id`, so that the error summary can link to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly state: FormState;
  /** Adds "(optional)" to the label. */
  readonly optional?: boolean;
};

/** The identifiers of a field's hint and error, for `aria-describedby`. */
export function describedBy(name: string, hint: ReactNode, errors: readonly string[]): string | undefined {
  return classNames(hint ? `${name}-hint` : null, errors.length > 0 && `${name}-error`) || undefined;
}

/** The errors of a field, and of its parts where it has any. */
export function errorsOf(state: FormState, name: string, parts: readonly string[] = []): readonly string[] {
  return [name, ...parts.map((part) => `${name}.${part}`)].flatMap((key) => state.errors[key] ?? []);
}

export function FormGroup({ hasError, children }: Readonly<{ hasError: boolean; children: ReactNode }>) {
  return (
    <div className={classNames('nhsuk-form-group', hasError && 'nhsuk-form-group--error')}>{children}</div>
  );
}

export function LabelText({ label, optional }: Readonly<{ label: string; optional?: boolean }>) {
  const words = useFormWords();
  return optional ? `${label} ${words.optional}` : label;
}

type NotesProps = { readonly name: string; readonly hint: ReactNode; readonly errors: readonly string[] };

export function HintAndErrors({ name, hint, errors }: NotesProps) {
  const words = useFormWords();
  return (
    <>
      {hint ? (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      ) : null}
      {errors.length > 0 ? (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">{words.errorPrefix}</span> {errors.join(' ')}
        </span>
      ) : null}
    </>
  );
}

type FieldsetProps = FieldProps & { readonly errors: readonly string[]; readonly children: ReactNode };

export function Fieldset({ name, label, hint, optional, errors, children }: FieldsetProps) {
  return (
    <FormGroup hasError={errors.length > 0}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(name, hint, errors)}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          <LabelText label={label} optional={optional} />
        </legend>
        <HintAndErrors name={name} hint={hint} errors={errors} />
        {children}
      </fieldset>
    </FormGroup>
  );
}
