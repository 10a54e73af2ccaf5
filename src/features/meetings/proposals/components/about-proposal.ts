import type { Actor } from '@/domain/access/actor';
import { can } from '@/domain/access/can';
import { mayAnswerFor } from '@/domain/meetings/proposal-answerers';
import { hasBacking } from '@/domain/meetings/proposal-path';
import type { Locale } from '@/i18n/routing';
import type { ProposalPage } from '../data/find-proposal';

/** What each part of a proposal's page is given. */
export type AboutProposal = Readonly<{ locale: Locale; actor: Actor; proposal: ProposalPage }>;

/** The step that waits for an answer; null where nobody is asked just now. */
export function openStep({ status, steps }: Pick<ProposalPage, 'status' | 'steps'>) {
  const last = steps.at(-1);
  return last && last.answer === null && status !== 'withdrawn' ? last : null;
}

/** What the reader can do with the proposal now; the actions ask again. */
export function possibleSteps({ actor, proposal }: Pick<AboutProposal, 'actor' | 'proposal'>) {
  const open = openStep(proposal);
  const makes = can(actor, 'proposal:make', { kind: 'collaborative', id: proposal.collaborativeId });
  const answers = open !== null && mayAnswerFor(actor, open);
  const { status } = proposal;
  return {
    answer: answers ? open : null,
    record: makes && open && !answers ? open : null,
    send: makes && proposal.next.length > 0,
    /** It waits for those who made it: more was asked for, it was declined, or there is a level to climb. */
    pressing: makes && (status !== 'supported' || proposal.next.some(({ level }) => level !== 'director')),
    withdraw: makes && status !== 'withdrawn' && status !== 'acted',
    fund: makes && status !== 'withdrawn' && hasBacking(proposal.steps),
  };
}
