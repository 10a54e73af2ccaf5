import type { Finding } from '../finding/finding';
import { type CalendarDay, isWithin } from '../time/calendar-day';
import { turningDays } from '../time/period';
import { reservesContract } from '../workforce/deployment-status';
import { sumWte, type Wte } from '../wte/wte';
import type { CapacityFacts, DeploymentFacts } from './deployment-facts';
import { reservedOn } from './peak-reserved';
import { findingOf, type Rule } from './rule';
import { organisingPrinciples } from './sources';

const about = {
  code: 'E2D-CAPACITY-CONTRACT',
  kind: 'refuse',
  source: organisingPrinciples('3, theme 11', ['A08']),
  standing: 'integrity',
  mendBy: ['headOfService', 'workforceOfficer'],
} as const satisfies Omit<Rule, 'check'>;

/** Contracted WTE on a day: null where a figure is not known, `none` where no contract runs. */
function contractedOn(day: CalendarDay, { contracted }: CapacityFacts): Wte | null | 'none' {
  const running = contracted.filter(({ from, to }) => isWithin(day, from, to));
  if (running.length === 0) return 'none';
  const known = running.flatMap(({ wte }) => (wte === null ? [] : [wte]));
  return known.length === running.length ? sumWte(known) : null;
}

function check({ capacity, period, wte, mode }: DeploymentFacts): Finding[] {
  // An employer that has sent nothing has not said zero.
  if (capacity === null || capacity.contracted.length === 0) {
    return [
      findingOf(about, { reason: 'unknown', mode, day: period.from, deployedWte: wte, contractedWte: null }),
    ];
  }
  const others = capacity.others.filter(({ status }) => reservesContract(status));
  const reserving = [...others, { ...period, wte }];
  let worst: { over: number; finding: Finding } | null = null;
  for (const day of turningDays(period, [...reserving, ...capacity.contracted])) {
    const contracted = contractedOn(day, capacity);
    // No row of a team on a day is no knowledge of it; no contract of a person on a day is no contract.
    if (contracted === null || (contracted === 'none' && mode === 'aggregate')) {
      return [findingOf(about, { reason: 'unknown', mode, day, deployedWte: wte, contractedWte: null })];
    }
    const available = contracted === 'none' ? 0 : contracted;
    const reserved = reservedOn(day, reserving);
    const over = reserved - available;
    if (over > 0 && (worst === null || over > worst.over)) {
      const reason = contracted === 'none' ? 'no-contract' : 'over-contract';
      const figures = {
        contractedWte: available,
        reservedWte: reserved,
        othersWte: reserved - wte,
        overWte: over,
      };
      worst = { over, finding: findingOf(about, { reason, mode, day, deployedWte: wte, ...figures }) };
    }
  }
  return worst === null ? [] : [worst.finding];
}

/**
 * With what else is deployed from the same assignment (or team row), a deployment stays within contracted WTE on
 * every one of its days. The finding names the worst day.
 */
export const capacityContract: Rule = { ...about, check };
