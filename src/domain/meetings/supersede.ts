import type { Finding } from '../finding/finding';
import type { CalendarDay } from '../time/calendar-day';
import { closesLoop } from './chain';
import type { DecisionStatus } from './meeting';

export interface SupersedableDecision {
  readonly id: string;
  readonly collaborativeId: string;
  readonly status: DecisionStatus;
  readonly decidedOn: CalendarDay;
}

const ABOUT = {
  code: 'MEETING-SUPERSEDE',
  standing: 'integrity',
  source: { document: 'cydweithio', section: '' },
  effect: 'refuse',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
} as const satisfies Omit<Finding, 'facts'>;

/**
 * What stops one decision from taking another's place: both are decisions of one collaborative, the newer is not the
 * earlier one, and no decision comes to supersede itself over others. `superseded` holds what stands so far.
 */
export function checkSuperseding(
  older: SupersedableDecision,
  newer: SupersedableDecision,
  superseded: ReadonlyMap<string, string>,
): Finding[] {
  const wrong: [boolean, string][] = [
    [older.status !== 'decided' || newer.status !== 'decided', 'not-decided'],
    [older.collaborativeId !== newer.collaborativeId, 'other-collaborative'],
    [newer.decidedOn < older.decidedOn, 'earlier'],
    [closesLoop(superseded, older.id, newer.id), 'loop'],
  ];
  return wrong.flatMap(([isWrong, reason]) => (isWrong ? [{ ...ABOUT, facts: { reason } }] : []));
}
