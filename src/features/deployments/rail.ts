import type { ShownStatus } from './status';

const WAY = ['requested', 'released', 'accepted', 'judged', 'active'] as const;

export interface RailStep {
  readonly key: (typeof WAY)[number] | 'declined' | 'withdrawn';
  readonly state: 'current' | 'done' | 'stopped' | 'to-come';
}

/** How many of the steps are behind it. */
const DONE: Readonly<Record<ShownStatus, number>> = {
  requested: 1,
  released: 2,
  accepted: 3,
  refused: 3,
  agreed: 4,
  active: 4,
  ended: 5,
  declined: 1,
  withdrawn: 1,
};

/** The steps of a deployment with how far it has come; what ended early ends with how it did. */
export function rail(status: ShownStatus): RailStep[] {
  if (status === 'declined' || status === 'withdrawn')
    return [
      { key: 'requested', state: 'done' },
      { key: status, state: 'stopped' },
    ];
  const done = DONE[status];
  return WAY.map((key, index) => {
    if (index < done) return { key, state: 'done' };
    if (index > done) return { key, state: 'to-come' };
    if (status === 'refused') return { key, state: 'stopped' };
    // Agreed, and its first day is still ahead.
    return { key, state: status === 'agreed' ? 'to-come' : 'current' };
  });
}
