import 'server-only';
import type { Tx } from '@/server/db';
import type { Provenance, TwoNames } from '../confidence';

const NHS = ['health_board', 'nhs_trust', 'ambulance_trust', 'special_health_authority'] as const;

export type NhsBodyRow = Provenance &
  TwoNames & {
    readonly code: string;
    readonly kind: (typeof NHS)[number];
    readonly odsCode: string | null;
    readonly serves: readonly TwoNames[];
  };

/** The NHS bodies that employ, by kind, with the places that they serve. */
export async function listNhsBodies(tx: Tx): Promise<NhsBodyRow[]> {
  const found = await tx.body.findMany({
    where: { kind: { in: [...NHS] } },
    select: {
      code: true,
      kind: true,
      odsCode: true,
      nameEn: true,
      nameCy: true,
      source: true,
      notes: true,
      confidence: true,
      serves: { where: { validTo: null }, select: { place: { select: { nameEn: true, nameCy: true } } } },
    },
  });
  return NHS.flatMap((kind) =>
    found
      .filter((body) => body.kind === kind)
      .map((body) => ({ ...body, kind, serves: body.serves.map(({ place }) => place) })),
  );
}
