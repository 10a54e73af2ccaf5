import { getTranslations } from 'next-intl/server';
import { answerDueOn, hasBacking } from '@/domain/meetings/proposal-path';
import { formWords } from '@/i18n/form-words';
import { words as allWords } from '@/i18n/words';
import { stopNames } from '../stop-name';
import { type AboutProposal, possibleSteps } from './about-proposal';
import { AnswerForm, RecordAnswerForm } from './answer-forms';
import { FundingForm, SendForm, WithdrawForm } from './lead-forms';

/** What the reader can do: one thing first, the others folded below it. */
export async function ProposalStepsToTake({ locale, actor, proposal }: AboutProposal) {
  const t = await getTranslations({ locale, namespace: 'proposals' });
  const nameOf = await stopNames(locale);
  const form = formWords(locale);
  const words = allWords[locale].proposals;
  const possible = possibleSteps({ actor, proposal });
  const hidden = { proposalId: proposal.id, version: proposal.version };
  const last = proposal.steps.at(-1);
  const way = last?.answer === 'need_more' ? 'More' : last?.answer === 'decline' ? 'Changed' : 'On';
  const { sendForm } = words;
  const { funder, fundedOn, fundingGranted, fundingNote } = proposal;
  const recorded =
    funder !== null && fundedOn !== null
      ? { funder, fundedOn, granted: fundingGranted === true, note: fundingNote ?? '' }
      : null;
  return (
    <div className="nhsuk-u-reading-width">
      {possible.answer ? (
        <section aria-labelledby="answer-form">
          <h2 className="nhsuk-heading-m" id="answer-form">
            {t('answerForm.title')}
          </h2>
          <AnswerForm
            form={form}
            words={words.answerForm}
            hidden={{ ...hidden, stepId: possible.answer.stepId }}
            lead={t('answerForm.lead', { stop: nameOf(possible.answer) })}
          />
        </section>
      ) : null}
      {possible.send ? (
        <section aria-labelledby="send-form">
          <h2 className="nhsuk-heading-m" id="send-form">
            {t(`sendForm.title${way}`)}
          </h2>
          <SendForm
            form={form}
            words={{
              to: sendForm.to,
              note: sendForm[`note${way}`],
              noteHint: sendForm[`note${way}Hint`],
              dueOn: sendForm.dueOn,
              dueOnHint: sendForm.dueOnHint,
              submit: way === 'On' ? sendForm.submitOn : sendForm.submitAgain,
            }}
            again={way !== 'On'}
            hidden={hidden}
            dueOn={answerDueOn(actor.today)}
            to={proposal.next.map((stop) => ({ value: `${stop.kind}:${stop.id}`, label: nameOf(stop) }))}
          />
        </section>
      ) : null}
      {possible.record ? (
        <RecordAnswerForm
          form={form}
          words={words.recordForm}
          hidden={{ ...hidden, stepId: possible.record.stepId }}
          lead={t('recordForm.lead', { stop: nameOf(possible.record) })}
        />
      ) : null}
      {possible.makes && proposal.status !== 'withdrawn' && hasBacking(proposal.steps) ? (
        <FundingForm form={form} words={words.fundingForm} hidden={hidden} recorded={recorded} />
      ) : null}
      {possible.withdraw ? <WithdrawForm form={form} words={words.withdrawForm} hidden={hidden} /> : null}
    </div>
  );
}
