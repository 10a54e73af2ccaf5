import type { Permission } from '../access/permissions';
import { allowsAgreement, type Verdict } from '../governance/judge';
import type { DeploymentStatus } from '../workforce/deployment-status';

export const STEPS = ['request', 'release', 'accept', 'judge', 'mend', 'decline', 'withdraw', 'end'] as const;
export type Step = (typeof STEPS)[number];

/** Where the permission for a step is asked. `host` is the employer; `requester` the collaborative that asked. */
export type StepAt = 'requester' | 'receiving-place' | 'host';

interface Move {
  readonly step: Step;
  /** Null: there is no deployment yet. */
  readonly from: DeploymentStatus | null;
  readonly to: DeploymentStatus | 'by-verdict';
  readonly permission: Permission;
  readonly at: StepAt;
}

const EMPLOYER = { permission: 'deployment:release', at: 'host' } as const;
const SETTING = { permission: 'deployment:accept', at: 'receiving-place' } as const;
const LEAD = { permission: 'deployment:withdraw', at: 'requester' } as const;

/**
 * Every move there is. The gate judges when the setting accepts, and again when the employer has mended what was
 * refused. Employers decide about their staff, settings about what they take in, the lead about what was asked for.
 */
const MOVES: readonly Move[] = [
  { step: 'request', from: null, to: 'requested', permission: 'deployment:request', at: 'requester' },
  { step: 'release', from: 'requested', to: 'released', ...EMPLOYER },
  { step: 'accept', from: 'released', to: 'accepted', ...SETTING },
  { step: 'judge', from: 'accepted', to: 'by-verdict', ...SETTING },
  { step: 'judge', from: 'accepted', to: 'by-verdict', ...EMPLOYER },
  { step: 'judge', from: 'refused', to: 'by-verdict', ...EMPLOYER },
  { step: 'mend', from: 'released', to: 'released', ...EMPLOYER },
  { step: 'mend', from: 'accepted', to: 'accepted', ...EMPLOYER },
  { step: 'mend', from: 'refused', to: 'refused', ...EMPLOYER },
  { step: 'decline', from: 'requested', to: 'declined', ...EMPLOYER },
  { step: 'decline', from: 'released', to: 'declined', ...SETTING },
  { step: 'withdraw', from: 'requested', to: 'withdrawn', ...LEAD },
  { step: 'withdraw', from: 'released', to: 'withdrawn', ...LEAD },
  { step: 'withdraw', from: 'accepted', to: 'withdrawn', ...LEAD },
  { step: 'withdraw', from: 'refused', to: 'withdrawn', ...LEAD },
  { step: 'end', from: 'agreed', to: 'ended', ...EMPLOYER },
];

/** Who may take the step from the status: any of these is enough; none means that the step is not open. */
export function whoMay(
  step: Step,
  from: DeploymentStatus | null,
): { readonly permission: Permission; readonly at: StepAt }[] {
  return MOVES.filter((move) => move.step === step && move.from === from).map(({ permission, at }) => ({
    permission,
    at,
  }));
}

/** The steps open from a status, in the order in which they happen. */
export function stepsFrom(from: DeploymentStatus | null): Step[] {
  return STEPS.filter((step) => MOVES.some((move) => move.step === step && move.from === from));
}

/**
 * The status after a step, or null where the step is not open. A judgement takes its verdict: it is agreed, or it is
 * refused, which an exception that is still to be decided is too.
 */
export function statusAfter(
  step: Step,
  from: DeploymentStatus | null,
  verdict: Pick<Verdict, 'outcome'> | null = null,
): DeploymentStatus | null {
  const move = MOVES.find((one) => one.step === step && one.from === from);
  if (!move) return null;
  if (move.to !== 'by-verdict') return move.to;
  if (verdict === null) return null;
  return allowsAgreement(verdict) ? 'agreed' : 'refused';
}
