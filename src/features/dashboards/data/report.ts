import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import type { DeploymentStatus } from '@/domain/workforce/deployment-status';
import type { Wte } from '@/domain/wte/wte';
import type { Named } from '@/i18n/named';
import { wteFromDecimal } from '@/server/amounts';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { findRegionInputs } from '@/server/gaps/region-inputs';
import { listFixedTermSupply } from '@/server/gaps/team-supply';
import { reportFigures } from '../report-figures';
import { listReportMoves } from './report-moves';

export interface ReportDeployment {
  readonly id: string;
  readonly reference: string;
  readonly professionKey: string;
  readonly place: Named;
  readonly status: DeploymentStatus;
  readonly wte: Wte;
  readonly startsOn: CalendarDay;
  readonly endsBefore: CalendarDay;
  readonly hostId: string | null;
  readonly host: Named | null;
  readonly existingArrangement: boolean;
  readonly outcome: 'agreed' | 'unconfirmed' | 'needs_exception' | 'refused' | null;
  /** Codes of the rules that stand in the way, as the gate found them last. */
  readonly codes: readonly string[];
}

const finding = z.object({ code: z.string(), effect: z.string() });

/** Deployments into the region's places or by the employer, with what the gate said last. */
async function listReportDeployments(
  tx: Tx,
  bodyId: string,
  placeIds: readonly string[],
): Promise<readonly ReportDeployment[]> {
  const deployments = await tx.deployment.findMany({
    where: {
      OR: [
        { receivingPlaceId: { in: [...placeIds] } },
        { versions: { some: { recordedTo: null, hostId: bodyId } } },
      ],
    },
    select: {
      id: true,
      reference: true,
      professionKey: true,
      receivingPlaceId: true,
      existingArrangement: true,
      versions: {
        where: { recordedTo: null },
        select: { status: true, wte: true, validFrom: true, validTo: true, hostId: true },
        orderBy: { validFrom: 'asc' },
      },
      verdicts: { select: { outcome: true, findings: true }, orderBy: { judgedAt: 'desc' }, take: 1 },
    },
    orderBy: { reference: 'asc' },
  });
  const names = { id: true, nameEn: true, nameCy: true } as const;
  const places = await tx.place.findMany({
    where: { id: { in: deployments.map(({ receivingPlaceId }) => receivingPlaceId) } },
    select: names,
  });
  const hosts = await tx.body.findMany({
    where: {
      id: { in: deployments.flatMap(({ versions }) => versions.flatMap(({ hostId }) => hostId ?? [])) },
    },
    select: names,
  });
  return deployments.flatMap(({ versions, verdicts, receivingPlaceId, ...deployment }) => {
    const version = versions.at(-1);
    const place = places.find(({ id }) => id === receivingPlaceId);
    if (!version || !place) return [];
    const [verdict] = verdicts;
    const findings = z.array(finding).safeParse(verdict?.findings);
    return [
      {
        ...deployment,
        place,
        status: version.status,
        wte: wteFromDecimal(version.wte),
        startsOn: dayFromDate(version.validFrom),
        endsBefore: dayFromDate(version.validTo),
        hostId: version.hostId,
        host: hosts.find(({ id }) => id === version.hostId) ?? null,
        outcome: verdict?.outcome ?? null,
        codes: findings.success ? findings.data.map(({ code }) => code) : [],
      },
    ];
  });
}

const renewal = z.object({
  professionKey: z.string(),
  expiresOn: z
    .string()
    .nullable()
    .transform((day) => (day ? calendarDay(day) : null)),
  people: z.number(),
});
export type Renewal = z.output<typeof renewal>;

/** People of the employer by the day on which their registration ends; none where it keeps no named records. */
async function listRenewals(tx: Tx, bodyId: string, day: CalendarDay): Promise<readonly Renewal[]> {
  return z.array(renewal).parse(
    await tx.$queryRaw`
      SELECT profession_key AS "professionKey", expires_on::text AS "expiresOn", people
      FROM registration_renewals(${bodyId}::uuid, ${day}::date) ORDER BY expires_on, profession_key`,
  );
}

/** The regions whose people the employer serves: every one of them where it serves the country. */
export async function listReportRegions(tx: Tx, bodyId: string, day: CalendarDay) {
  return tx.$queryRaw<({ id: string } & Named)[]>`
    SELECT DISTINCT r.id, r.name_en AS "nameEn", r.name_cy AS "nameCy"
    FROM body_serves s CROSS JOIN LATERAL places_inside(ARRAY[s.place_id], ${day}::date) i
      JOIN place r ON r.id = i.place_id AND r.kind = 'region'
    WHERE s.body_id = ${bodyId}::uuid AND (s.valid_from IS NULL OR s.valid_from <= ${day}::date)
      AND (s.valid_to IS NULL OR s.valid_to > ${day}::date)
    ORDER BY r.name_en`;
}

export type ReportData = NonNullable<Awaited<ReturnType<typeof findReport>>>;

/** One employer's report for one region on one day; null where the employer or the region is not there. */
export async function findReport(tx: Tx, bodyId: string, regionId: string | null, day: CalendarDay) {
  const body = await tx.body.findUnique({
    where: { id: bodyId },
    select: { id: true, nameEn: true, nameCy: true },
  });
  const regions = await listReportRegions(tx, bodyId, day);
  const region = regionId ? regions.find(({ id }) => id === regionId) : regions[0];
  const inputs = region ? await findRegionInputs(tx, region.id, day) : null;
  if (!body || !region || !inputs) return null;
  const deployments = await listReportDeployments(
    tx,
    bodyId,
    inputs.places.map(({ id }) => id),
  );
  const compliant = new Set(deployments.filter(({ outcome }) => outcome === 'agreed').map(({ id }) => id));
  const serving = new Set(inputs.employers.map(({ id }) => id));
  return {
    body,
    regions,
    region,
    inputs,
    report: reportFigures(inputs, bodyId, compliant),
    deployments,
    moves: await listReportMoves(tx, inputs, deployments),
    fixedTerm: (await listFixedTermSupply(tx, day)).filter(({ employerId }) => serving.has(employerId)),
    renewals: await listRenewals(tx, bodyId, day),
  };
}
