'use client';

import { useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { idle } from '@/ui/form-state';
import { commentOnMinutes } from '../actions/comment-on-minutes';
import { settleComments } from '../actions/settle-comments';

type Languages = Readonly<{ label: string; options: readonly SelectOption[]; initial: string }>;

type CommentProps = Readonly<{
  form: FormWords;
  hidden: { readonly meetingId: string; readonly submissionKey: string };
  items: readonly SelectOption[];
  languages: Languages;
  words: { readonly about: string; readonly text: string; readonly hint: string; readonly submit: string };
}>;

/** What a member finds not right in the minutes. */
export function CommentForm({ form, hidden, items, languages, words }: CommentProps) {
  const [state, action] = useActionState(commentOnMinutes, idle);
  const labels = { itemId: words.about, text: words.text, language: languages.label };
  return (
    <FormFrame state={state} action={action} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      <SelectField name="itemId" label={words.about} state={state} options={items} alwaysChosen />
      <TextArea name="text" label={words.text} hint={words.hint} state={state} rows={4} />
      <SelectField
        name="language"
        label={languages.label}
        state={state}
        options={languages.options}
        initial={languages.initial}
        alwaysChosen
      />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </FormFrame>
  );
}

export type CommentView = Readonly<{
  id: string;
  about: string;
  by: string;
  at: string;
  dateTime: string;
  text: string;
  lang: string | undefined;
}>;

type SettleProps = Readonly<{
  form: FormWords;
  meetingId: string;
  comments: readonly (CommentView & { readonly name: string; readonly label: string })[];
  languages: Languages;
  words: { readonly submit: string };
}>;

/** What was done about each comment that waits for an answer; what stays empty waits on. */
export function SettleForm({ form, meetingId, comments, languages, words }: SettleProps) {
  const [state, action] = useActionState(settleComments, idle);
  const labels = Object.fromEntries(comments.map(({ name, label }) => [name, label]));
  return (
    <FormFrame
      state={state}
      action={action}
      words={form}
      labels={{ ...labels, settlementLanguage: languages.label }}
    >
      <HiddenFields values={{ meetingId }} />
      {comments.map(({ name, label, ...comment }) => (
        <div key={name}>
          <Comment comment={comment} />
          <TextArea name={name} label={label} state={state} rows={3} />
        </div>
      ))}
      <SelectField
        name="settlementLanguage"
        label={languages.label}
        state={state}
        options={languages.options}
        initial={languages.initial}
        alwaysChosen
      />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </FormFrame>
  );
}

export function Comment({ comment }: Readonly<{ comment: CommentView }>) {
  return (
    <>
      <p className="cyd-timeline__when">
        <strong>{comment.by}</strong>
        {' · '}
        <time dateTime={comment.dateTime}>{comment.at}</time>
        {' · '}
        {comment.about}
      </p>
      <p className="whitespace-pre-line" lang={comment.lang}>
        {comment.text}
      </p>
    </>
  );
}
