import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { ButtonLink } from '@/ui/button';
import { Panel } from '@/ui/panel';
import { shownStatus } from '../status';
import { stopNames } from '../stop-name';
import { type AboutProposal, possibleSteps } from './about-proposal';

const SENTENCES = {
  waiting: 'nowWaiting',
  overdue: 'nowOverdue',
  more: 'nowMore',
  supported: 'nowSupported',
  acted: 'nowActed',
  declined: 'nowDeclined',
} as const;

/** Who has it now, since when and until when, and what they said last. */
export async function ProposalNow({ locale, actor, proposal }: AboutProposal) {
  const words = await getTranslations({ locale, namespace: 'proposals.page' });
  const nameOf = await stopNames(locale);
  const format = formats(locale);
  const last = proposal.steps.at(-1);
  if (!last) return null;
  const { answer, send, pressing } = possibleSteps({ actor, proposal });
  const days = {
    stop: nameOf(last),
    sent: format.day(last.sentOn),
    due: format.day(last.dueOn),
    answered: last.answeredOn ? format.day(last.answeredOn) : '',
  };
  const status = shownStatus(proposal.status, last, actor.today);
  const sentence =
    status === 'withdrawn'
      ? words('nowWithdrawn', { withdrawn: proposal.withdrawnOn ? format.day(proposal.withdrawnOn) : '' })
      : status === 'supported' && proposal.next.length === 0
        ? words('nowSupportedAll', days)
        : words(SENTENCES[status], days);
  const said =
    status === 'withdrawn'
      ? {
          text: proposal.withdrawnReason,
          language: proposal.withdrawnLanguage,
          term: words('reasonWithdrawn'),
        }
      : { text: last.reason, language: last.reasonLanguage, term: words('reason') };
  return (
    <Panel title={words('now')} tone={answer || (send && pressing) ? 'needs-you' : 'plain'}>
      <p>{sentence}</p>
      {said.text ? (
        <p className="whitespace-pre-line nhsuk-u-reading-width">
          <strong>{said.term}</strong>
          {': '}
          <span lang={said.language ?? undefined}>{said.text}</span>
        </p>
      ) : null}
      {answer ? <ButtonLink href="#answer-form">{words('answerHere')}</ButtonLink> : null}
    </Panel>
  );
}
