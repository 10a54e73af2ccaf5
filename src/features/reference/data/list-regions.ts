import 'server-only';
import type { Tx } from '@/server/db';
import type { Provenance, TwoNames } from '../confidence';

export type RegionRow = Provenance &
  TwoNames & {
    readonly code: string;
    readonly board: TwoNames | null;
    readonly councils: number;
    readonly clusters: number;
    /** The sum over its councils; null as soon as one of them is not known. */
    readonly residents: number | null;
  };

/** The regions with what lies in them. */
export async function listRegions(tx: Tx): Promise<RegionRow[]> {
  const found = await tx.place.findMany({
    where: { kind: 'region', validTo: null },
    select: {
      code: true,
      nameEn: true,
      nameCy: true,
      source: true,
      notes: true,
      confidence: true,
      servedBy: {
        where: { validTo: null, body: { kind: 'health_board' } },
        select: { body: { select: { nameEn: true, nameCy: true } } },
      },
      children: {
        where: { validTo: null, child: { validTo: null } },
        select: {
          child: {
            select: {
              kind: true,
              figures: {
                where: { measure: 'residents' },
                orderBy: { asAt: 'desc' },
                take: 1,
                select: { value: true },
              },
            },
          },
        },
      },
    },
  });
  return found.map(({ servedBy, children, ...region }) => {
    const counties = children.filter(({ child }) => child.kind === 'county');
    return {
      ...region,
      board: servedBy[0]?.body ?? null,
      councils: counties.length,
      clusters: children.filter(({ child }) => child.kind === 'cluster').length,
      residents: sumOfKnown(counties.map(({ child }) => child.figures[0]?.value.toNumber())),
    };
  });
}

/** A total over something unknown is unknown. */
function sumOfKnown(values: readonly (number | undefined)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === undefined ? null : sum + value),
    values.length === 0 ? null : 0,
  );
}
