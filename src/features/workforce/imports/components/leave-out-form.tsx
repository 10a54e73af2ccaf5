'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormWords, tickedValues } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { leaveOut } from '../actions/leave-out';
import type { RowLine } from '../rows-view';
import type { BatchFields } from './columns-form';
import { RowsTable, type RowsWords } from './rows-table';

interface Props {
  readonly hidden: BatchFields & Readonly<{ part: string; page: number }>;
  readonly rows: readonly RowLine[];
  readonly hasLines: boolean;
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: RowsWords & Readonly<{ submit: string }>;
}

/** Rows of one page, each of which may be left out of what is taken. */
export function LeaveOutForm({ hidden, rows, hasLines, intro, form, words }: Props) {
  const [state, submit] = useActionState(leaveOut, idle);
  const kept = rows.filter(({ leftOut }) => !leftOut).map(({ ordinal }) => String(ordinal));
  return (
    <FormFrame state={state} action={submit} words={form} intro={intro}>
      <HiddenFields values={hidden} />
      {rows.map(({ ordinal }) => (
        <input key={ordinal} type="hidden" name="shown" value={ordinal} />
      ))}
      <RowsTable rows={rows} hasLines={hasLines} ticked={tickedValues(state, 'keep', kept)} words={words} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </FormFrame>
  );
}
