'use client';

import type { ReactNode } from 'react';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import { ErrorSummary } from '@/ui/form/error-summary';
import { FileField } from '@/ui/form/file-field';
import { type FormWords, FormWordsProvider } from '@/ui/form/form-context';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';
import type { uploadWords } from '../upload/upload-words';

interface Props {
  /** Where the file goes: a route, because server actions take no file of this size. */
  readonly address: string;
  readonly state: FormState;
  /** Mistakes stand above it. */
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: ReturnType<typeof uploadWords>;
  /** Who sent files before. */
  readonly senders: readonly string[];
}

const ACCEPT = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A plain post, with or without scripts; its answer comes back in the address of the page. */
export function UploadForm({ address, state, intro, form, words, senders }: Props) {
  const labels = { template: words.template, sender: words.sender, asAt: words.asAt, file: words.file };
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
            { value: 'esr', label: words.esr, hint: words.esrHint },
          ]}
        />
        <TextField
          name="sender"
          label={words.sender}
          hint={words.senderHint}
          state={state}
          width={20}
          suggestions={senders}
          optional
        />
        <DateField name="asAt" label={words.asAt} hint={words.asAtHint} state={state} />
        <FileField name="file" label={words.file} hint={words.fileHint} state={state} accept={ACCEPT} />
        <SubmitButton>{words.submit}</SubmitButton>
      </form>
    </FormWordsProvider>
  );
}
