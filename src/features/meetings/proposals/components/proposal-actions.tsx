import { getTranslations } from 'next-intl/server';
import { answerDueOn } from '@/domain/meetings/proposal-path';
import { formWords } from '@/i18n/form-words';
import { words as allWords } from '@/i18n/words';
import { Details } from '@/ui/details';
import { stopNames } from '../stop-name';
import { type AboutProposal, possibleSteps } from './about-proposal';
import { AnswerForm, RecordAnswerForm } from './answer-forms';
import { SendForm, WithdrawForm } from './lead-forms';

/** For those who are asked: their answer, once they have read what it is about. */
export async function AnswerStep({ locale, actor, proposal }: AboutProposal) {
  const t = await getTranslations({ locale, namespace: 'proposals.answerForm' });
  const nameOf = await stopNames(locale);
  const { answer } = possibleSteps({ actor, proposal });
  if (!answer) return null;
  return (
    <section className="nhsuk-u-reading-width cyd-screen-only" aria-labelledby="answer-form">
      <h2 className="nhsuk-heading-m" id="answer-form">
        {t('title')}
      </h2>
      <AnswerForm
        form={formWords(locale)}
        words={allWords[locale].proposals.answerForm}
        hidden={{ proposalId: proposal.id, version: proposal.version, stepId: answer.stepId }}
        lead={t('lead', { stop: nameOf(answer) })}
      />
    </section>
  );
}

/** For those who made it: sending it on or again, an answer from elsewhere, taking it back. */
export async function LeadSteps({ locale, actor, proposal }: AboutProposal) {
  const t = await getTranslations({ locale, namespace: 'proposals' });
  const nameOf = await stopNames(locale);
  const form = formWords(locale);
  const words = allWords[locale].proposals;
  const { send, pressing, record, withdraw } = possibleSteps({ actor, proposal });
  const hidden = { proposalId: proposal.id, version: proposal.version };
  const last = proposal.steps.at(-1);
  const way = last?.answer === 'need_more' ? 'More' : last?.answer === 'decline' ? 'Changed' : 'On';
  const { sendForm } = words;
  const sending = (
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
  );
  return (
    <div className="nhsuk-u-reading-width cyd-screen-only">
      {send && pressing ? (
        <section aria-labelledby="send-form">
          <h2 className="nhsuk-heading-m" id="send-form">
            {t(`sendForm.title${way}`)}
          </h2>
          {sending}
        </section>
      ) : null}
      {send && !pressing ? <Details summary={t(`sendForm.title${way}`)}>{sending}</Details> : null}
      {record ? (
        <RecordAnswerForm
          form={form}
          words={words.recordForm}
          hidden={{ ...hidden, stepId: record.stepId }}
          lead={t('recordForm.lead', { stop: nameOf(record) })}
        />
      ) : null}
      {withdraw ? <WithdrawForm form={form} words={words.withdrawForm} hidden={hidden} /> : null}
    </div>
  );
}
