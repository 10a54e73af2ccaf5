'use client';

import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { wholeReferences } from '../whole-references';
import { errorsOf, type FieldProps, Fieldset } from './field-parts';
import { tickedValues } from './form-context';

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Fields that only matter with this choice; shown by style alone, so that it works without scripts. */
  readonly reveals?: ReactNode;
};

type RadioProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly initial?: string;
  /** Beside each other, for two or three short ones. */
  readonly inline?: boolean;
};

/** One of a few. */
export function RadioGroup({ choices, initial, inline, ...field }: RadioProps) {
  const chosen = tickedValues(field.state, field.name, initial === undefined ? [] : [initial]);
  return <ChoiceGroup {...field} kind="radio" choices={choices} chosen={chosen} inline={inline} />;
}

type CheckboxProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly initial?: readonly string[];
};

/** Any of a few. */
export function CheckboxGroup({ choices, initial, ...field }: CheckboxProps) {
  const chosen = tickedValues(field.state, field.name, initial);
  return <ChoiceGroup {...field} kind="checkbox" choices={choices} chosen={chosen} />;
}

type GroupProps = FieldProps & {
  readonly kind: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly inline?: boolean;
};

function ChoiceGroup({ kind, choices, chosen, inline, ...field }: GroupProps) {
  const block = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes';
  const errors = errorsOf(field.state, field.name);
  return (
    <Fieldset {...field} errors={errors}>
      <div className={classNames(block, inline && `${block}--inline`)}>
        {choices.map(({ value, label, hint, reveals }, index) => {
          const id = index === 0 ? field.name : `${field.name}-${index + 1}`;
          const isChosen = chosen.includes(value);
          return (
            // A new key after each answer: React would put a tick back to where the page began.
            <div
              className={classNames(`${block}__item`, reveals !== undefined && 'cyd-reveals')}
              key={`${value} ${isChosen}`}
            >
              <input
                className={`${block}__input`}
                id={id}
                name={field.name}
                type={kind}
                value={value}
                defaultChecked={isChosen}
                aria-describedby={hint ? `${id}-item-hint` : undefined}
              />
              <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
                {wholeReferences(label)}
              </label>
              {hint ? (
                <div className={`nhsuk-hint ${block}__hint`} id={`${id}-item-hint`}>
                  {hint}
                </div>
              ) : null}
              {reveals === undefined ? null : <div className="cyd-reveals__content">{reveals}</div>}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
