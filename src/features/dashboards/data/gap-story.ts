import 'server-only';
import type { ReviewOutcome } from '@/domain/meetings/decision-review';
import type { DecisionStatus } from '@/domain/meetings/meeting';
import { type CalendarDay, calendarDayInLondon } from '@/domain/time/calendar-day';
import type { DeploymentStatus } from '@/domain/workforce/deployment-status';
import type { Wte } from '@/domain/wte/wte';
import type { Named } from '@/i18n/named';
import { wteFromDecimal } from '@/server/amounts';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { listDecisionsAbout } from '@/server/gaps/decisions-gone-round';

export interface GapDecision {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly language: 'cy' | 'en';
  readonly status: DecisionStatus;
  readonly decidedOn: CalendarDay;
  readonly reviewOn: CalendarDay | null;
  readonly supersededById: string | null;
  /** The first day that a standing decision no longer covers. */
  readonly standingUntil: CalendarDay | null;
  readonly lastOutcome: ReviewOutcome | null;
  readonly collaborativeId: string;
  readonly collaborative: Named | null;
  /** Only where the reader may open it. */
  readonly meeting: { readonly id: string; readonly reference: string } | null;
}

export interface GapDeployment {
  readonly id: string;
  readonly reference: string;
  readonly status: DeploymentStatus;
  readonly wte: Wte;
  readonly startsOn: CalendarDay;
  readonly endsBefore: CalendarDay;
  readonly askedOn: CalendarDay;
  readonly collaborative: Named | null;
}

const named = { nameEn: true, nameCy: true } as const;

/** Decisions about the gap that the reader may know of, the newest first. */
export async function listGapDecisions(
  tx: Tx,
  placeId: string,
  professionKey: string,
): Promise<readonly GapDecision[]> {
  const decisions = await tx.decision.findMany({
    where: {
      id: { in: await listDecisionsAbout(tx, [placeId]) },
      gapPlaceId: placeId,
      gapProfession: professionKey,
    },
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      status: true,
      decidedOn: true,
      reviewOn: true,
      supersededById: true,
      standingUntil: true,
      reviews: { orderBy: [{ reviewedOn: 'desc' }, { id: 'desc' }], take: 1, select: { outcome: true } },
      collaborativeId: true,
      agendaItemId: true,
    },
    orderBy: [{ decidedOn: 'desc' }, { reference: 'desc' }],
  });
  const collaboratives = await tx.collaborative.findMany({
    where: { id: { in: decisions.map(({ collaborativeId }) => collaborativeId) } },
    select: { id: true, ...named },
  });
  // Asked for apart: row security leaves out the items of meetings that are not the reader's.
  const items = await tx.agendaItem.findMany({
    where: { id: { in: decisions.map(({ agendaItemId }) => agendaItemId) } },
    select: { id: true, meeting: { select: { id: true, reference: true } } },
  });
  return decisions.map(({ agendaItemId, reviews: [last], ...decision }) => ({
    ...decision,
    decidedOn: dayFromDate(decision.decidedOn),
    reviewOn: dayFromDateOrNull(decision.reviewOn),
    standingUntil: dayFromDateOrNull(decision.standingUntil),
    lastOutcome: last?.outcome ?? null,
    collaborative: collaboratives.find(({ id }) => id === decision.collaborativeId) ?? null,
    meeting: items.find(({ id }) => id === agendaItemId)?.meeting ?? null,
  }));
}

/** Deployments to the gap in whatever state, as far as the reader may see them. */
export async function listGapDeployments(
  tx: Tx,
  placeId: string,
  professionKey: string,
): Promise<readonly GapDeployment[]> {
  const deployments = await tx.deployment.findMany({
    where: { receivingPlaceId: placeId, professionKey },
    select: {
      id: true,
      reference: true,
      collaborative: { select: named },
      versions: {
        where: { recordedTo: null },
        select: { status: true, wte: true, validFrom: true, validTo: true },
        orderBy: { validFrom: 'asc' },
      },
      steps: { select: { at: true }, orderBy: { at: 'asc' }, take: 1 },
    },
    orderBy: { reference: 'desc' },
  });
  return deployments.flatMap(({ versions, steps, ...deployment }) => {
    const version = versions.at(-1);
    if (!version) return [];
    const startsOn = dayFromDate(version.validFrom);
    return [
      {
        ...deployment,
        status: version.status,
        wte: wteFromDecimal(version.wte),
        startsOn,
        endsBefore: dayFromDate(version.validTo),
        askedOn: steps[0] ? calendarDayInLondon(steps[0].at.getTime()) : startsOn,
      },
    ];
  });
}

/** Which of these deployments the reader may open. */
export async function listOpenableDeployments(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.deployment.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
