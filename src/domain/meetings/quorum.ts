import type { Finding } from '../finding/finding';
import { type Attendee, isThere } from './meeting';

/** From a collaborative's own terms of reference; null where it sets none. No quorum is published nationally. */
export interface QuorumTerms {
  readonly members: number | null;
  readonly professions: number | null;
  readonly sectors: number | null;
  readonly leadRequired: boolean;
}

const ABOUT = {
  standing: 'local-choice',
  source: { document: 'collaborative-terms-of-reference', section: '', requirements: ['F30'] },
  effect: 'warn',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
} as const satisfies Omit<Finding, 'code' | 'facts'>;

function distinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

/** Whether the terms of reference set any quorum at all. */
export function hasQuorum({ members, professions, sectors, leadRequired }: QuorumTerms): boolean {
  return members !== null || professions !== null || sectors !== null || leadRequired;
}

/** Says what, if anything, stops a meeting from being quorate. Who deputises stands in the place of one member, who
 * counts once, and brings a profession and sector of their own. */
export function checkQuorum(terms: QuorumTerms, attendees: readonly Attendee[]): Finding[] {
  const there = attendees.filter(isThere);
  const counted = [
    ['MEETING-QUORUM-MEMBERS', terms.members, distinct(there.map(({ membershipId }) => membershipId))],
    [
      'MEETING-QUORUM-PROFESSIONS',
      terms.professions,
      distinct(there.map(({ professionKey }) => professionKey)),
    ],
    ['MEETING-QUORUM-SECTORS', terms.sectors, distinct(there.map(({ sector }) => sector))],
  ] as const;
  const findings: Finding[] = counted.flatMap(([code, required, present]) =>
    required !== null && present < required ? [{ ...ABOUT, code, facts: { present, required } }] : [],
  );
  const led = there.some(({ role }) => role === 'lead' || role === 'deputy');
  if (terms.leadRequired && !led) findings.push({ ...ABOUT, code: 'MEETING-QUORUM-LEAD', facts: {} });
  return findings;
}

/** Whether the meeting is quorate; null where the collaborative has no quorum. */
export function isQuorate(terms: QuorumTerms, attendees: readonly Attendee[]): boolean | null {
  return hasQuorum(terms) ? checkQuorum(terms, attendees).length === 0 : null;
}
