import type { Finding } from '../finding/finding';
import type { CalendarDay } from '../time/calendar-day';
import { closesLoop } from './chain';
import type { ActionStatus } from './meeting';

export const ACTION_STEPS = [
  'note',
  'start',
  'close',
  'drop',
  'reopen',
  'change',
  'block',
  'unblock',
] as const;
/** What can be done with an action after it was agreed. */
export type ActionStep = (typeof ACTION_STEPS)[number];

/** Whose action it is: the owner's, whoever stands in, whoever keeps the register. */
export type ActionPart = 'owner' | 'deputy' | 'manager';

export interface ActionFacts {
  readonly status: ActionStatus;
  readonly ownerPersonId: string;
  readonly deputyPersonId: string | null;
  /** Whether something is written down that it waits for. */
  readonly hasBlock: boolean;
}

const OPEN: readonly ActionStatus[] = ['open', 'in_progress'];
const CLOSED: readonly ActionStatus[] = ['done', 'dropped'];
const EVERYONE: readonly ActionPart[] = ['owner', 'deputy', 'manager'];
const NOT_DEPUTY: readonly ActionPart[] = ['owner', 'manager'];

type Rule = { readonly from: readonly ActionStatus[]; readonly by: readonly ActionPart[] };

/** Who stands in does the work; giving up, taking up again and handing over are for the owner or who keeps the register. */
const RULES: Readonly<Record<ActionStep, Rule>> = {
  note: { from: OPEN, by: EVERYONE },
  start: { from: ['open'], by: EVERYONE },
  close: { from: OPEN, by: EVERYONE },
  drop: { from: OPEN, by: NOT_DEPUTY },
  reopen: { from: CLOSED, by: NOT_DEPUTY },
  change: { from: OPEN, by: ['manager'] },
  block: { from: OPEN, by: EVERYONE },
  unblock: { from: OPEN, by: EVERYONE },
};

const AFTER: Partial<Record<ActionStep, ActionStatus>> = {
  start: 'in_progress',
  close: 'done',
  drop: 'dropped',
  reopen: 'open',
};

/** Which parts a person has in an action; none: it is not theirs to move. */
export function partsIn(
  { ownerPersonId, deputyPersonId }: Pick<ActionFacts, 'ownerPersonId' | 'deputyPersonId'>,
  { personId, keepsRegister }: { readonly personId: string; readonly keepsRegister: boolean },
): ActionPart[] {
  const parts: ActionPart[] = [];
  if (personId === ownerPersonId) parts.push('owner');
  if (personId === deputyPersonId) parts.push('deputy');
  if (keepsRegister) parts.push('manager');
  return parts;
}

/** The steps that these parts may take from where the action is. */
export function stepsOpenTo(
  { status, hasBlock }: Pick<ActionFacts, 'status' | 'hasBlock'>,
  parts: readonly ActionPart[],
): ActionStep[] {
  return ACTION_STEPS.filter((step) => {
    const { from, by } = RULES[step];
    if (step === 'unblock' && !hasBlock) return false;
    return from.includes(status) && by.some((part) => parts.includes(part));
  });
}

/** Whether these parts may ever take the step, wherever the action is. */
export function mayTake(step: ActionStep, parts: readonly ActionPart[]): boolean {
  return RULES[step].by.some((part) => parts.includes(part));
}

/** The status after a step; a step that changes other things leaves it. */
export function statusAfterStep(step: ActionStep, status: ActionStatus): ActionStatus {
  return AFTER[step] ?? status;
}

export function isOpen(status: ActionStatus): boolean {
  return OPEN.includes(status);
}

/** The day it is due is still in time. */
export function isOverdue(
  { status, dueOn }: { readonly status: ActionStatus; readonly dueOn: CalendarDay | null },
  today: CalendarDay,
): boolean {
  return isOpen(status) && dueOn !== null && dueOn < today;
}

/** It waits while a reason is written down, or while the action that it waits for is open. */
export function isBlocked({
  status,
  blockedReason,
  blockerStatus,
}: {
  readonly status: ActionStatus;
  readonly blockedReason: string | null;
  readonly blockerStatus: ActionStatus | null;
}): boolean {
  if (!isOpen(status)) return false;
  return blockerStatus === null ? blockedReason !== null : isOpen(blockerStatus);
}

const BLOCK = {
  code: 'MEETING-ACTION-BLOCK',
  standing: 'integrity',
  source: { document: 'cydweithio', section: '' },
  effect: 'refuse',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
} as const satisfies Omit<Finding, 'facts'>;

type Blockable = { readonly id: string; readonly collaborativeId: string };

/**
 * What stops an action from waiting for another: both are of one collaborative, the other is open, and no action comes
 * to wait for itself over others. `waiting` holds who waits for whom so far.
 */
export function checkBlocking(
  action: Blockable,
  blocker: Blockable & { readonly status: ActionStatus },
  waiting: ReadonlyMap<string, string>,
): Finding[] {
  const wrong: [boolean, string][] = [
    [blocker.collaborativeId !== action.collaborativeId, 'other-collaborative'],
    [!isOpen(blocker.status), 'not-open'],
    [closesLoop(waiting, action.id, blocker.id), 'loop'],
  ];
  return wrong.flatMap(([isWrong, reason]) => (isWrong ? [{ ...BLOCK, facts: { reason } }] : []));
}
