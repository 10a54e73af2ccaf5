import 'server-only';
import type { Tx } from '@/server/db';
import type { Confidence, KnownFigure, Provenance, TwoNames } from '../confidence';
import { figureOf, figureSelect } from './figure';

export type ClusterRow = Provenance &
  TwoNames & {
    readonly code: string;
    readonly nameCyConfidence: Confidence;
    readonly region: TwoNames | null;
    readonly council: TwoNames | null;
    readonly registeredPatients: KnownFigure | null;
    /** No source counts the residents of clusters; a demonstration invents them. */
    readonly residents: KnownFigure | null;
  };

/** The clusters with their region and main council. */
export async function listClusters(tx: Tx): Promise<ClusterRow[]> {
  const found = await tx.place.findMany({
    where: { kind: 'cluster', validTo: null },
    select: {
      code: true,
      nameEn: true,
      nameCy: true,
      nameCyConfidence: true,
      source: true,
      notes: true,
      confidence: true,
      parents: {
        where: { validTo: null },
        select: { parent: { select: { kind: true, nameEn: true, nameCy: true } } },
      },
      figures: { orderBy: { asAt: 'desc' }, select: figureSelect },
    },
  });
  return found.map(({ parents, figures, ...cluster }) => {
    const parentOf = (kind: 'region' | 'county') =>
      parents.find(({ parent }) => parent.kind === kind)?.parent ?? null;
    return {
      ...cluster,
      region: parentOf('region'),
      council: parentOf('county'),
      registeredPatients: figureOf(figures, 'registered_patients'),
      residents: figureOf(figures, 'residents'),
    };
  });
}
