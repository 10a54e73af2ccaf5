import { type FormState, idle } from '@/ui/form-state';
import { type ImportWords, limitWords, problemText } from '../import-words';
import { fieldOf, type UploadAnswer } from './upload-form-state';

/** `named`: an extract makes named records; otherwise it is added up while it is read. */
export function uploadWords(words: ImportWords, named: boolean) {
  const { say } = words;
  return {
    file: say('send.file'),
    fileHint: say('send.fileHint', limitWords(words)),
    template: say('send.template'),
    aggregate: say('send.aggregate'),
    aggregateHint: say('send.aggregateHint'),
    named: say('send.named'),
    namedHint: say('send.namedHint'),
    esr: say('send.esr'),
    esrHint: say(named ? 'send.esrHintNamed' : 'send.esrHintSummed'),
    sender: say('send.sender'),
    senderHint: say('send.senderHint'),
    asAt: say('send.asAt'),
    asAtHint: say('send.asAtHint'),
    submit: say('send.submit'),
  };
}

/** The form as it was sent, with what stopped it in the reader's language; the file has to be chosen again. */
export function uploadState(words: ImportWords, answer: UploadAnswer | null): FormState {
  if (answer === null) return idle;
  const { problems, template, sender, asAt } = answer;
  const errors: FormState['errors'] = {};
  for (const problem of problems) {
    const field = fieldOf(problem.code);
    errors[field] = [...(errors[field] ?? []), problemText(words, problem)];
  }
  return {
    status: 'invalid',
    values: { template, sender, 'asAt.day': asAt.day, 'asAt.month': asAt.month, 'asAt.year': asAt.year },
    errors,
  };
}
