import 'server-only';
import type { Tier } from '@/domain/governance/deployment-facts';
import { reservedOn } from '@/domain/governance/peak-reserved';
import { type CalendarDay, isWithin } from '@/domain/time/calendar-day';
import { turningDays } from '@/domain/time/period';
import { reservesContract } from '@/domain/workforce/deployment-status';
import { sumWte, type Wte, wte } from '@/domain/wte/wte';
import type { Named } from '@/i18n/named';
import { wteFromDecimal } from '@/server/amounts';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

interface Wanted {
  readonly deploymentId: string;
  readonly professionKey: string;
  readonly tier: Tier;
  readonly period: { readonly from: CalendarDay; readonly to: CalendarDay };
}

interface Amount {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly wte: Wte;
}

export interface ReleaseChoice {
  readonly id: string;
  /** Null for a team without names. */
  readonly person: string | null;
  readonly team: Named;
  readonly contracted: Wte;
  /** The least that is free on any day of the period; below zero where more is deployed than contracted. */
  readonly free: Wte;
  readonly registration: {
    readonly expiresOn: CalendarDay | null;
    readonly checkedOn: CalendarDay | null;
  } | null;
}

const names = { select: { nameEn: true, nameCy: true } } as const;

/** An employer's people of the profession and tier asked for, with what is free of each on every day. */
export async function listAssignmentsToRelease(
  tx: Tx,
  employerId: string,
  wanted: Wanted,
): Promise<ReleaseChoice[]> {
  const { registerPrefix } = await tx.profession.findUniqueOrThrow({
    where: { key: wanted.professionKey },
    select: { registerPrefix: true },
  });
  const found = await tx.assignment.findMany({
    where: { employerId, versions: { some: { ...runningIn(wanted), tier: wanted.tier } } },
    select: {
      id: true,
      team: names,
      staff: {
        select: {
          name: true,
          registrations: { select: { registerPrefix: true, expiresOn: true, checkedOn: true } },
        },
      },
      versions: {
        where: { recordedTo: null },
        select: { contractedWte: true, validFrom: true, validTo: true },
      },
      deployments: { where: holding(wanted), select: RESERVATION },
    },
  });
  return found.map(({ id, team, staff, versions, deployments }) => {
    const contracted = versions.map(({ contractedWte, ...days }) => amount(contractedWte, days));
    const entry = staff.registrations.find((one) => one.registerPrefix === registerPrefix);
    return {
      id,
      person: staff.name,
      team,
      ...freeOf(wanted, contracted, deployments),
      registration: entry
        ? {
            expiresOn: dayFromDateOrNull(entry.expiresOn),
            checkedOn: dayFromDateOrNull(entry.checkedOn),
          }
        : null,
    };
  });
}

/** An employer's teams that have the profession and tier in post, with what is free in each. */
export async function listTeamsToRelease(
  tx: Tx,
  employerId: string,
  wanted: Wanted,
): Promise<ReleaseChoice[]> {
  const { professionKey, tier } = wanted;
  const teams = await tx.team.findMany({
    where: { employerId, rows: { some: { professionKey, tier } } },
    select: {
      id: true,
      nameEn: true,
      nameCy: true,
      rows: {
        where: { professionKey, tier },
        select: {
          versions: {
            where: { recordedTo: null },
            select: { inPostWte: true, validFrom: true, validTo: true },
          },
        },
      },
    },
  });
  const deployments = await tx.deploymentVersion.findMany({
    where: {
      ...holding(wanted),
      fromTeamId: { in: teams.map(({ id }) => id) },
      assignmentId: null,
      tier,
      deployment: { professionKey },
    },
    select: { ...RESERVATION, fromTeamId: true },
  });
  return teams.map(({ id, rows, ...team }) => {
    const inPost = rows.flatMap(({ versions }) =>
      versions.map(({ inPostWte, ...days }) => amount(inPostWte, days)),
    );
    const own = deployments.filter(({ fromTeamId }) => fromTeamId === id);
    return { id, person: null, team, ...freeOf(wanted, inPost, own), registration: null };
  });
}

const RESERVATION = { wte: true, status: true, validFrom: true, validTo: true } as const;

const runningIn = ({ period, professionKey }: Wanted) => ({
  recordedTo: null,
  professionKey,
  validFrom: { lt: dateFromDay(period.to) },
  OR: [{ validTo: null }, { validTo: { gt: dateFromDay(period.from) } }],
});

const holding = ({ deploymentId }: Wanted) => ({ recordedTo: null, deploymentId: { not: deploymentId } });

type Days = { readonly validFrom: Date; readonly validTo: Date | null };
type Decimal = Parameters<typeof wteFromDecimal>[0];

function amount(value: Decimal, { validFrom, validTo }: Days): Amount {
  return { from: dayFromDate(validFrom), to: dayFromDateOrNull(validTo), wte: wteFromDecimal(value) };
}

function freeOf(
  { period }: Wanted,
  contracted: readonly Amount[],
  deployments: readonly (Days & {
    readonly wte: Decimal;
    readonly status: Parameters<typeof reservesContract>[0];
  })[],
): { contracted: Wte; free: Wte } {
  const reserving = deployments
    .filter(({ status }) => reservesContract(status))
    .map(({ wte: value, ...days }) => amount(value, days));
  const amounts = turningDays(period, [...contracted, ...reserving]).map((day) => {
    const held = sumWte(contracted.filter(({ from, to }) => isWithin(day, from, to)).map((one) => one.wte));
    return { held, free: held - reservedOn(day, reserving) };
  });
  return {
    contracted: wte(Math.min(...amounts.map(({ held }) => held))),
    free: wte(Math.min(...amounts.map(({ free }) => free))),
  };
}
