import 'server-only';
import type { YearPeriod } from '@/domain/meetings/year-on-a-page';
import type { Locale } from '@/i18n/routing';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { openMeetings, type Reader } from '../reader';

const within = ({ from, to }: YearPeriod) => ({ gte: dateFromDay(from), lt: dateFromDay(to) });

/** What was done in a year, with what shows it, whenever it was agreed. Closed items are left out for everyone. */
export async function listDoneActions(tx: Tx, reader: Reader, collaborativeId: string, period: YearPeriod) {
  const rows = await tx.action.findMany({
    where: {
      collaborativeId,
      status: 'done',
      closedOn: within(period),
      item: { closed: false, meeting: openMeetings(reader) },
    },
    orderBy: [{ closedOn: 'asc' }, { reference: 'asc' }],
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      evidence: true,
      closedOn: true,
      events: { where: { kind: 'closed' }, orderBy: { madeAt: 'desc' }, take: 1, select: { language: true } },
    },
  });
  return rows.map(({ events, closedOn, ...row }) => ({
    ...row,
    closedOn: dayFromDateOrNull(closedOn),
    evidenceLanguage: (events[0]?.language ?? row.language) as Locale,
  }));
}

/** Proposals made in a year, each with whom it was sent to and what they answered. */
export async function listYearProposals(tx: Tx, collaborativeId: string, period: YearPeriod) {
  const name = { select: { nameEn: true, nameCy: true } } as const;
  const rows = await tx.proposal.findMany({
    where: { collaborativeId, madeOn: within(period) },
    orderBy: [{ madeOn: 'asc' }, { reference: 'asc' }],
    select: {
      id: true,
      reference: true,
      title: true,
      language: true,
      status: true,
      aims: true,
      madeOn: true,
      withdrawnOn: true,
      steps: {
        orderBy: { position: 'asc' },
        select: { sentOn: true, answeredOn: true, answer: true, toPlace: name, toBody: name },
      },
    },
  });
  return rows.map(({ steps, madeOn, withdrawnOn, ...row }) => ({
    ...row,
    madeOn: dayFromDate(madeOn),
    withdrawnOn: dayFromDateOrNull(withdrawnOn),
    steps: steps.map(({ toPlace, toBody, answer, ...step }) => ({
      answer,
      to: toPlace ?? toBody,
      sentOn: dayFromDate(step.sentOn),
      answeredOn: dayFromDateOrNull(step.answeredOn),
    })),
  }));
}
