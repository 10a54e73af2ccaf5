import 'server-only';
import type { Tx } from '@/server/db';
import type { Confidence, Provenance, TwoNames } from '../confidence';

export type ProfessionRow = Provenance &
  TwoNames & {
    readonly key: string;
    readonly nameCyConfidence: Confidence;
    readonly oneOfThirteen: boolean;
    readonly isTier: boolean;
    readonly registerPrefix: string | null;
    readonly planningFootprint: 'country' | 'region' | 'county' | 'cluster' | 'pcpg';
    readonly protectedTitlesEn: string | null;
    readonly professionalBody: string | null;
    readonly ukRegistrants: number | null;
  };

/** The thirteen professions and the additional groups. */
export function listProfessions(tx: Tx): Promise<ProfessionRow[]> {
  return tx.profession.findMany();
}
