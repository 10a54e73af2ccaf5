import { getTranslations } from 'next-intl/server';
import { isOverdue, proposalRail, type RailStop } from '@/domain/meetings/proposal-path';
import { formats } from '@/i18n/format';
import { type Step, Steps } from '@/ui/steps';
import { stopNames } from '../stop-name';
import type { AboutProposal } from './about-proposal';

/** The rail: who was asked, how they answered, and the levels that are still to come. */
export async function ProposalRail({ locale, actor, proposal }: AboutProposal) {
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const nameOf = await stopNames(locale);
  const format = formats(locale);
  const shown = ({ level, step: index, state }: RailStop): Step => {
    const step = index === null ? undefined : proposal.steps[index];
    if (!step)
      return {
        key: level,
        state,
        title: words(`toCome.${level}`),
        stateText: words('page.notYet'),
      };
    const late = isOverdue(step, actor.today) && proposal.status !== 'withdrawn';
    const days = { sent: format.day(step.sentOn), due: format.day(step.dueOn) };
    return {
      key: step.stepId,
      state,
      title: nameOf(step),
      stateText: step.answer
        ? words(`answer.${step.answer}`)
        : words(
            proposal.status === 'withdrawn'
              ? 'status.withdrawn'
              : late
                ? 'status.overdue'
                : 'page.stepState.current',
          ),
      detail: step.answeredOn
        ? format.day(step.answeredOn)
        : words(late ? 'page.overdueSince' : 'page.since', days),
    };
  };
  return (
    <section aria-labelledby="way">
      <h2 className="nhsuk-heading-m" id="way">
        {words('page.steps')}
      </h2>
      <Steps steps={proposalRail(proposal.steps, proposal.status).map(shown)} />
    </section>
  );
}
