import 'server-only';
import type { DeploymentFacts, LeadFacts, ReceivingFacts, Tier } from '@/domain/governance/deployment-facts';
import { isSameName, looksLikeRegisterEntry } from '@/domain/governance/lead-registration';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { wteFromDecimal } from '@/server/amounts';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { loadAssignmentCapacity, loadHost, loadTeamCapacity } from './load-capacity';

/** What an employer released: as it stands in the current version, or as a form proposes it. */
export interface Release {
  readonly hostId: string;
  readonly fromTeamId: string;
  /** Null in aggregate mode: WTE of the team without a name. */
  readonly assignmentId: string | null;
  readonly tier: Tier;
  readonly personAgreed: { readonly basis: string; readonly on: CalendarDay } | null;
  readonly attestation: { readonly by: string; readonly on: CalendarDay } | null;
}

/** Everything that the gate looks at. Call it as the platform: it reads what the actor may not see. */
export async function loadFacts(
  tx: Tx,
  deploymentId: string,
  asAt: CalendarDay,
  proposed?: Release,
): Promise<DeploymentFacts> {
  const row = await tx.deployment.findUniqueOrThrow({
    where: { id: deploymentId },
    select: {
      professionKey: true,
      receivingPlaceId: true,
      regionAgreement: true,
      existingArrangement: true,
      need: { select: { id: true, placeId: true } },
    },
  });
  const version = await loadVersion(tx, deploymentId);
  const release = proposed ?? version.release;
  const { period, wte } = version;
  const tier = release?.tier ?? version.tier;
  const profession = await tx.profession.findUniqueOrThrow({
    where: { key: row.professionKey },
    select: { registerPrefix: true, oneOfThirteen: true },
  });
  const staff = release?.assignmentId ? await staffOf(tx, release.assignmentId) : null;
  const arrangement = release ? await loadArrangement(tx, release.fromTeamId, staff) : null;
  const capacity = !release
    ? null
    : release.assignmentId
      ? await loadAssignmentCapacity(tx, release.assignmentId, deploymentId)
      : await loadTeamCapacity(tx, release.fromTeamId, row.professionKey, tier, deploymentId);
  return {
    asAt,
    period,
    wte,
    mode: release && release.assignmentId === null ? 'aggregate' : 'named',
    tier,
    professionKey: row.professionKey,
    professionIsAdditional: !profession.oneOfThirteen,
    requiredRegister: profession.registerPrefix
      ? { register: 'HCPC', part: profession.registerPrefix }
      : null,
    existingArrangement: row.existingArrangement,
    host: release ? await loadHost(tx, release.hostId, period.from) : null,
    receiving: await loadReceiving(tx, row.receivingPlaceId, period.from),
    regionAgreement: row.regionAgreement,
    capacity,
    registration: staff ? await loadRegistration(tx, staff.id, profession.registerPrefix) : null,
    deployedStaffId: staff?.id ?? null,
    lead: arrangement?.lead ?? null,
    clinicalGovernance: arrangement?.clinicalGovernance ?? null,
    incidentRoute: arrangement?.incidentRoute ?? null,
    personAgreed: release?.personAgreed ?? null,
    attestation: release?.attestation ?? null,
    needs: row.need ? [row.need] : [],
    exceptions: [],
  };
}

/** What is recorded now: period, WTE, status and release. */
export async function loadVersion(tx: Tx, deploymentId: string) {
  const version = await tx.deploymentVersion.findFirstOrThrow({
    where: { deploymentId, recordedTo: null },
    select: {
      status: true,
      wte: true,
      validFrom: true,
      validTo: true,
      hostId: true,
      fromTeamId: true,
      assignmentId: true,
      tier: true,
      personAgreedBasis: true,
      personAgreedOn: true,
      checksAttestedBy: true,
      checksAttestedOn: true,
      recordedFrom: true,
    },
  });
  const agreedOn = dayFromDateOrNull(version.personAgreedOn);
  const attestedOn = dayFromDateOrNull(version.checksAttestedOn);
  const { hostId, fromTeamId, assignmentId, tier, personAgreedBasis, checksAttestedBy } = version;
  const release: Release | null =
    hostId && fromTeamId
      ? {
          hostId,
          fromTeamId,
          assignmentId,
          tier,
          personAgreed: personAgreedBasis && agreedOn ? { basis: personAgreedBasis, on: agreedOn } : null,
          attestation: checksAttestedBy && attestedOn ? { by: checksAttestedBy, on: attestedOn } : null,
        }
      : null;
  return {
    status: version.status,
    wte: wteFromDecimal(version.wte),
    period: { from: dayFromDate(version.validFrom), to: dayFromDate(version.validTo) },
    tier,
    release,
    /** When it came to where it is now. */
    since: version.recordedFrom,
  };
}

export type CurrentVersion = Awaited<ReturnType<typeof loadVersion>>;

async function loadReceiving(tx: Tx, placeId: string, day: CalendarDay): Promise<ReceivingFacts> {
  const around = await tx.$queryRaw<{ id: string; kind: string }[]>`
    SELECT p.id, p.kind::text FROM places_around(${placeId}::uuid, ${day}::date) a JOIN place p ON p.id = a.place_id
    ORDER BY a.distance`;
  return {
    placeId,
    withinPlaceIds: around.map(({ id }) => id),
    regionId: around.find(({ kind }) => kind === 'region')?.id ?? null,
  };
}

interface Staff {
  readonly id: string;
  readonly name: string;
}

async function staffOf(tx: Tx, assignmentId: string): Promise<Staff> {
  const { staff } = await tx.assignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: { staff: { select: { id: true, name: true } } },
  });
  return staff;
}

/** The entry in the part that the profession needs, or whatever entry there is: the gate then says it is the wrong one. */
async function loadRegistration(tx: Tx, staffId: string, part: string | null) {
  const entries = await tx.registration.findMany({
    where: { staffId },
    select: { registerPrefix: true, expiresOn: true, checkedOn: true, checkedBy: true },
    orderBy: { registerPrefix: 'asc' },
  });
  const entry = entries.find(({ registerPrefix }) => registerPrefix === part) ?? entries[0];
  if (!entry) return null;
  const checkedOn = dayFromDateOrNull(entry.checkedOn);
  return {
    register: 'HCPC',
    part: entry.registerPrefix,
    expiresOn: dayFromDateOrNull(entry.expiresOn),
    check:
      checkedOn && entry.checkedBy
        ? { on: checkedOn, by: entry.checkedBy, found: 'registered' as const }
        : null,
  };
}

async function loadArrangement(tx: Tx, teamId: string, deployed: Staff | null) {
  const row = await tx.serviceArrangement.findUnique({
    where: { teamId },
    select: {
      professionalLead: true,
      leadRegistration: true,
      leadStaffId: true,
      clinicalGovernance: true,
      incidentRoute: true,
    },
  });
  if (!row) return null;
  const { professionalLead, leadRegistration, leadStaffId } = row;
  // Typed without a staff record, the name is all there is to tell the lead from the person deployed.
  const isDeployed =
    deployed !== null && professionalLead !== null && isSameName(professionalLead, deployed.name);
  const lead: LeadFacts | null =
    professionalLead?.trim() || leadStaffId
      ? {
          staffId: leadStaffId ?? (isDeployed ? deployed.id : null),
          registered: leadRegistration && looksLikeRegisterEntry(leadRegistration) ? true : null,
        }
      : null;
  return { lead, clinicalGovernance: row.clinicalGovernance, incidentRoute: row.incidentRoute };
}
