import 'server-only';
import type { Tx } from '@/server/db';
import type { KnownFigure, Provenance, TwoNames } from '../confidence';
import { figureOf, figureSelect } from './figure';

export type CouncilRow = Provenance &
  TwoNames & {
    readonly code: string;
    readonly officialCode: string | null;
    readonly region: TwoNames | null;
    readonly residents: KnownFigure | null;
    readonly welshSpeakersPercent: KnownFigure | null;
    readonly aged65Percent: KnownFigure | null;
  };

/** The council areas with the latest of each figure. */
export async function listCouncils(tx: Tx): Promise<CouncilRow[]> {
  const found = await tx.place.findMany({
    where: { kind: 'county', validTo: null },
    select: {
      code: true,
      officialCode: true,
      nameEn: true,
      nameCy: true,
      source: true,
      notes: true,
      confidence: true,
      parents: {
        where: { validTo: null, parent: { kind: 'region' } },
        select: { parent: { select: { nameEn: true, nameCy: true } } },
      },
      figures: { orderBy: { asAt: 'desc' }, select: figureSelect },
    },
  });
  return found.map(({ parents, figures, ...council }) => ({
    ...council,
    region: parents[0]?.parent ?? null,
    residents: figureOf(figures, 'residents'),
    welshSpeakersPercent: figureOf(figures, 'welsh_speakers_percent'),
    aged65Percent: figureOf(figures, 'aged_65_plus_percent'),
  }));
}
