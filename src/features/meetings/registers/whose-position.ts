import { isThere } from '@/domain/meetings/meeting';
import type { DecisionRecord } from './data/find-decision';

/** Memberships for which a lead writes positions down: who was there, and who has said already where they stand. */
export function whoseToRecord({ item, positions }: Pick<DecisionRecord, 'item' | 'positions'>): Set<string> {
  const there = item.meeting.attendances.filter(isThere).flatMap(({ membershipId }) => membershipId ?? []);
  return new Set([...there, ...positions.map(({ membershipId }) => membershipId)]);
}
