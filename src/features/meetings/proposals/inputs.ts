import { z } from 'zod';
import { answerNeedsReason, PROPOSAL_AIMS, PROPOSAL_ANSWERS } from '@/domain/meetings/proposal-path';
import {
  choice,
  chosenId,
  dayField,
  line,
  lines,
  optionalDayField,
  optionalId,
  optionalLines,
  type ProblemKey,
  versionField,
} from '@/server/form-fields';

const problem = (key: ProblemKey) => ({ error: key });

/** `place:<id>` or `body:<id>`, as the form offers them. */
const target = z.string(problem('choose')).transform((text, context) => {
  const [, kind, id] = /^(place|body):(.+)$/.exec(text) ?? [];
  if ((kind === 'place' || kind === 'body') && z.uuid().safeParse(id).success)
    return { kind, id: id ?? '' } as const;
  context.addIssue({ code: 'custom', message: text === '' ? 'choose' : 'unknownChoice' });
  return z.NEVER;
});

/** Boxes that were ticked: none are not sent, one comes as a text. */
const aims = z.preprocess(
  (value) => (value === undefined || Array.isArray(value) ? value : [value]),
  z
    .array(z.enum(PROPOSAL_AIMS, problem('unknownChoice')), problem('chooseSome'))
    .min(1, problem('chooseSome'))
    .transform((chosen) => PROPOSAL_AIMS.filter((aim) => chosen.includes(aim))),
);

const sending = { to: target, dueOn: optionalDayField };

export const makeProposalInput = z
  .object({
    submissionKey: z.uuid(problem('unknownChoice')),
    collaborativeId: chosenId,
    agendaItemId: optionalId,
    decisionId: optionalId,
    needId: optionalId,
    title: line,
    statement: lines,
    evidence: optionalLines,
    aims,
    parties: optionalLines,
    ...sending,
  })
  .meta({ form: 'proposal' });

/** What every step on an existing proposal carries. */
const stepInput = z.object({ proposalId: z.uuid(), version: versionField });

/** With the first sending goes the proposal itself; each further one says what is new. */
export const sendProposalInput = stepInput
  .extend({ ...sending, note: optionalLines })
  .meta({ form: 'sending' });

type Answered = { readonly answer: (typeof PROPOSAL_ANSWERS)[number]; readonly reason: string | null };
type Issues = { addIssue(issue: { code: 'custom'; message: string; path: PropertyKey[] }): void };

function reasonWhereNeeded({ answer, reason }: Answered, context: Issues): void {
  const key: ProblemKey = 'required';
  if (answerNeedsReason(answer) && reason === null)
    context.addIssue({ code: 'custom', message: key, path: ['reason'] });
}

const answered = stepInput.extend({
  stepId: z.uuid(),
  answer: choice(PROPOSAL_ANSWERS),
  reason: optionalLines,
});

export const answerProposalInput = answered.superRefine(reasonWhereNeeded).meta({ form: 'answering' });

export const recordAnswerInput = answered
  .extend({ answeredBy: line, answeredOn: dayField, answeredReference: line })
  .superRefine(reasonWhereNeeded)
  .meta({ form: 'answered' });

export const withdrawProposalInput = stepInput.extend({ withdrawnReason: lines });

export const recordFundingInput = stepInput.extend({
  funder: line,
  granted: choice(['yes', 'no']).transform((value) => value === 'yes'),
  fundedOn: dayField,
  fundingNote: optionalLines,
});
