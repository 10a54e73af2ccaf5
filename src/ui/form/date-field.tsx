'use client';

import { classNames } from '../class-names';
import { errorsOf, type FieldProps, Fieldset } from './field-parts';
import { typedValue, useFormWords } from './form-context';

const PARTS = ['day', 'month', 'year'] as const;

type Props = FieldProps & {
  /** A calendar day, `YYYY-MM-DD`. */
  readonly initial?: string;
};

/** A day in three boxes, posted as `name.day`, `name.month` and `name.year`. The first box has the field's own id. */
export function DateField({ initial, ...field }: Props) {
  const words = useFormWords();
  const { name, state } = field;
  const errors = errorsOf(state, name, PARTS);
  const [year = '', month = '', day = ''] = initial?.split('-') ?? [];
  const start = { day: withoutZero(day), month: withoutZero(month), year };
  const isWrong = (part: string) => (state.errors[name] ?? state.errors[`${name}.${part}`]) !== undefined;
  return (
    <Fieldset {...field} errors={errors}>
      <div className="nhsuk-date-input">
        {PARTS.map((part) => (
          <div className="nhsuk-date-input__item" key={part}>
            <label className="nhsuk-label nhsuk-date-input__label" htmlFor={partId(name, part)}>
              {words[part]}
            </label>
            <input
              className={classNames(
                'nhsuk-input nhsuk-date-input__input',
                part === 'year' ? 'nhsuk-input--width-4' : 'nhsuk-input--width-2',
                isWrong(part) && 'nhsuk-input--error',
              )}
              id={partId(name, part)}
              name={`${name}.${part}`}
              type="text"
              inputMode="numeric"
              defaultValue={typedValue(state, `${name}.${part}`, start[part])}
              aria-invalid={isWrong(part) || undefined}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}

function partId(name: string, part: (typeof PARTS)[number]): string {
  return part === 'day' ? name : `${name}.${part}`;
}

function withoutZero(text: string): string {
  return text.replace(/^0/, '');
}
