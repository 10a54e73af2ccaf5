import 'server-only';
import type { Tier } from '@/domain/governance/deployment-facts';
import type { FactorKind } from '@/domain/needs/factor';
import type { RecordedFactor } from '@/domain/needs/resolve-factor';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Confidence } from './confidence';

export interface RegionPathway {
  readonly id: string;
  readonly nameEn: string;
  readonly nameCy: string;
  readonly need: { readonly reference: string; readonly titleEn: string; readonly titleCy: string };
  readonly blocks: readonly RegionBlock[];
}

export interface RegionBlock {
  readonly id: string;
  readonly interventionEn: string;
  readonly interventionCy: string;
  readonly shares: readonly { readonly professionKey: string; readonly tier: Tier; readonly share: string }[];
}

/** A factor in force on the day, with what it is about. */
export interface FactorInForce extends RecordedFactor {
  readonly kind: FactorKind;
  readonly pathwayId: string | null;
  readonly blockId: string | null;
  readonly professionKey: string | null;
  readonly confidence: Confidence;
}

/** How a region answers its needs: pathways with their blocks of work and who does them. */
export async function listRegionPathways(tx: Tx, regionId: string): Promise<readonly RegionPathway[]> {
  const pathways = await tx.pathway.findMany({
    where: { regionId },
    select: {
      id: true,
      nameEn: true,
      nameCy: true,
      need: { select: { reference: true, titleEn: true, titleCy: true } },
      blocks: {
        select: {
          id: true,
          interventionEn: true,
          interventionCy: true,
          shares: { select: { professionKey: true, tier: true, share: true } },
        },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { code: 'asc' },
  });
  return pathways.map((pathway) => ({
    ...pathway,
    blocks: pathway.blocks.map((block) => ({
      ...block,
      shares: block.shares.map((share) => ({ ...share, share: share.share.toFixed(5) })),
    })),
  }));
}

/** Every factor in force on the day for these pathways, and those that hold for all (working hours, say). */
export async function listFactorsInForce(
  tx: Tx,
  pathways: readonly RegionPathway[],
  day: CalendarDay,
): Promise<readonly FactorInForce[]> {
  const date = dateFromDay(day);
  const versions = await tx.needFactorVersion.findMany({
    where: {
      recordedTo: null,
      validFrom: { lte: date },
      AND: [{ OR: [{ validTo: null }, { validTo: { gt: date } }] }],
      factor: {
        OR: [
          { pathwayId: { in: pathways.map(({ id }) => id) } },
          { blockId: { in: pathways.flatMap(({ blocks }) => blocks.map(({ id }) => id)) } },
          { pathwayId: null, blockId: null },
        ],
      },
    },
    select: {
      low: true,
      central: true,
      high: true,
      source: true,
      confidence: true,
      validFrom: true,
      factor: {
        select: { id: true, kind: true, pathwayId: true, blockId: true, professionKey: true, placeId: true },
      },
    },
  });
  return versions.map(({ factor, low, central, high, source, confidence, validFrom }) => ({
    ...factor,
    low: low && plain(low),
    central: plain(central),
    high: high && plain(high),
    source,
    confidence,
    asAt: dayFromDate(validFrom),
  }));
}

/** "0.12" and not "0.120000": these figures are shown as they were recorded. */
function plain(value: { toFixed(places: number): string }): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
