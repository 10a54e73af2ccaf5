'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { mendRows } from '../actions/mend-rows';
import type { RejectedRow } from '../rejected-view';
import type { BatchFields } from './columns-form';

interface Props {
  readonly hidden: BatchFields;
  readonly rows: readonly RejectedRow[];
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: Readonly<Record<'notHere' | 'submit', string>>;
}

/** Rows that cannot be read, with their wrong cells to be put right. */
export function MendForm({ hidden, rows, intro, form, words }: Props) {
  const [answer, submit] = useActionState(mendRows, idle);
  const cells = rows.flatMap((each) => each.cells);
  const nameOf = (row: number, column: string) =>
    `cells[${cells.findIndex((cell) => cell.row === row && cell.column === column)}]`;
  const labels = Object.fromEntries(cells.map((cell, at) => [`cells[${at}].text`, cell.label]));
  // What the file has wrong stands at its cells from the beginning; what was wrong in sending comes first.
  const found = Object.fromEntries(
    cells.flatMap(({ why }, at) => (why.length > 0 ? [[`cells[${at}].text`, [...why]]] : [])),
  );
  const state = { ...answer, errors: { ...found, ...answer.errors } };
  return (
    <FormFrame state={answer} action={submit} words={form} labels={labels} intro={intro}>
      <HiddenFields values={hidden} />
      {rows.map(({ row, heading, about, whole, cells: own }) => (
        <fieldset className="nhsuk-fieldset" key={row}>
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{heading}</legend>
          {about ? <p className="nhsuk-hint">{about}</p> : null}
          {whole.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {own.length === 0 ? <p>{words.notHere}</p> : null}
          {own.map(({ column, before, label, mend }) => {
            const name = nameOf(row, column);
            return (
              <div key={column}>
                <HiddenFields
                  values={{ [`${name}.row`]: row, [`${name}.column`]: column, [`${name}.before`]: before }}
                />
                <TextField name={`${name}.text`} label={label} hint={mend} initial={before} state={state} />
              </div>
            );
          })}
        </fieldset>
      ))}
      {cells.length > 0 ? <SubmitButton variant="secondary">{words.submit}</SubmitButton> : null}
    </FormFrame>
  );
}
