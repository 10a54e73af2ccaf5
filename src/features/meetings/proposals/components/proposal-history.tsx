import { getTranslations } from 'next-intl/server';
import { isInTime } from '@/domain/meetings/proposal-path';
import { formats } from '@/i18n/format';
import { Timeline, type TimelineEvent } from '@/ui/timeline';
import type { StepRow } from '../data/step-rows';
import { stopNames } from '../stop-name';
import type { AboutProposal } from './about-proposal';

/** What happened, newest first, each with what was said. */
export async function ProposalHistory({ locale, proposal }: AboutProposal) {
  const words = await getTranslations({ locale, namespace: 'proposals.page' });
  const nameOf = await stopNames(locale);
  const format = formats(locale);
  const { steps, names, funder, fundedOn, withdrawnOn } = proposal;

  const said = (text: string | null, language: string | null) =>
    text ? (
      <p className="whitespace-pre-line" lang={language ?? undefined}>
        {text}
      </p>
    ) : null;
  const on = (day: string) => ({ dateTime: day, when: format.day(day) });

  const sent = (step: StepRow, index: number): TimelineEvent => {
    const again = steps.slice(0, index).some(({ kind, id }) => kind === step.kind && id === step.id);
    return {
      key: `sent ${step.stepId}`,
      ...on(step.sentOn),
      title: words(again ? 'eventSentAgain' : 'eventSent', { stop: nameOf(step) }),
      children: (
        <>
          <p>{words('eventDue', { due: format.day(step.dueOn) })}</p>
          {said(step.note, step.noteLanguage)}
        </>
      ),
    };
  };
  const answered = (step: StepRow): TimelineEvent[] => {
    const { answer, answeredOn, answeredBy, answeredReference, recordedById } = step;
    if (!answer || !answeredOn) return [];
    const name = (recordedById && names.get(recordedById)) || '';
    return [
      {
        key: `answered ${step.stepId}`,
        ...on(answeredOn),
        title: words(`eventAnswer.${answer}`, { stop: nameOf(step) }),
        ...(answeredBy || !name ? {} : { by: name }),
        children: (
          <>
            {said(step.reason, step.reasonLanguage)}
            {answeredBy ? (
              <p>{words('eventElsewhere', { by: answeredBy, reference: answeredReference ?? '', name })}</p>
            ) : null}
            {isInTime(step) === false ? <p>{words('eventLate', { due: format.day(step.dueOn) })}</p> : null}
          </>
        ),
      },
    ];
  };
  const events: TimelineEvent[] = [
    ...steps.flatMap((step, index) => [sent(step, index), ...answered(step)]),
    ...(funder && fundedOn
      ? [
          {
            key: 'funded',
            ...on(fundedOn),
            title: words(proposal.fundingGranted ? 'eventFunded' : 'eventRefused', { funder }),
          },
        ]
      : []),
    ...(withdrawnOn
      ? [
          {
            key: 'withdrawn',
            ...on(withdrawnOn),
            title: words('eventWithdrawn'),
            children: said(proposal.withdrawnReason, proposal.withdrawnLanguage),
          },
        ]
      : []),
  ];
  // In the order in which it happened, where two fall on one day; then the newest first.
  const newestFirst = events
    .map((event, index) => ({ event, index }))
    .sort((a, b) =>
      a.event.dateTime === b.event.dateTime
        ? b.index - a.index
        : a.event.dateTime < b.event.dateTime
          ? 1
          : -1,
    )
    .map(({ event }) => event);
  return (
    <section aria-labelledby="history">
      <h2 className="nhsuk-heading-m" id="history">
        {words('history')}
      </h2>
      <Timeline events={newestFirst} />
    </section>
  );
}
