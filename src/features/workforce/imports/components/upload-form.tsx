'use client';

import type { ReactNode } from 'react';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import { ErrorSummary } from '@/ui/form/error-summary';
import { FileField } from '@/ui/form/file-field';
import { type FormWords, FormWordsProvider } from '@/ui/form/form-context';
import { SubmitButton } from '@/ui/form/submit-button';
import type { FormState } from '@/ui/form-state';

interface Props {
  /** Where the file goes: a route, because server actions take no file of this size. */
  readonly address: string;
  readonly state: FormState;
  /** Mistakes stand above it. */
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: {
    readonly file: string;
    readonly fileHint: string;
    readonly template: string;
    readonly aggregate: string;
    readonly aggregateHint: string;
    readonly named: string;
    readonly namedHint: string;
    readonly asAt: string;
    readonly asAtHint: string;
    readonly submit: string;
  };
}

/** A plain post, with or without scripts; its answer comes back in the address of the page. */
export function UploadForm({ address, state, intro, form, words }: Props) {
  const labels = { template: words.template, asAt: words.asAt, file: words.file };
  return (
    <FormWordsProvider value={form}>
      <ErrorSummary state={state} words={form} labels={labels} />
      {intro}
      <form action={address} method="post" encType="multipart/form-data" noValidate>
        <RadioGroup
          name="template"
          label={words.template}
          state={state}
          initial="aggregate"
          choices={[
            { value: 'aggregate', label: words.aggregate, hint: words.aggregateHint },
            { value: 'named', label: words.named, hint: words.namedHint },
          ]}
        />
        <DateField name="asAt" label={words.asAt} hint={words.asAtHint} state={state} />
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          state={state}
          accept=".csv,text/csv"
        />
        <SubmitButton>{words.submit}</SubmitButton>
      </form>
    </FormWordsProvider>
  );
}
