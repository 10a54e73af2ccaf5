import type { FactorKind } from '../../../src/server/prisma/enums';
import { nextReferences } from '../../../src/server/references';
import { date, id, type Known, REGION, type Tx } from './demo-context';
import { DIRECT_SHARE, NEEDS, PATHWAYS, type PlannedPathway, WORKING_HOURS } from './needs-plan';

const SOURCE = 'Demonstration figure';
const FROM = '2022-04-01';

interface FactorRow {
  readonly kind: FactorKind;
  readonly pathwayId?: string;
  readonly blockId?: string;
  readonly range: readonly [string, string, string] | string;
}

/** Ids of the needs by their key. */
export type Needs = (key: string) => string;

export async function loadNeeds(tx: Tx, known: Known): Promise<Needs> {
  const assessmentId = id();
  await tx.assessment.create({
    data: {
      id: assessmentId,
      code: 'ctm-rpna-2022',
      kind: 'rpna',
      placeId: known.place(REGION),
      titleEn: 'Population needs assessment, Cwm Taf Morgannwg, 2022 to 2027 (invented)',
      titleCy: 'Asesiad o anghenion y boblogaeth, Cwm Taf Morgannwg, 2022 i 2027 (dychmygol)',
      validFrom: date(FROM),
      validTo: date('2027-04-01'),
      source: 'Demonstration: invented',
    },
  });
  const references = await nextReferences(tx, 'N', 2022, NEEDS.length);
  const ids = new Map<string, string>();
  await tx.need.createMany({
    data: NEEDS.map((need, index) => {
      const needId = id();
      ids.set(need.key, needId);
      return {
        id: needId,
        reference: references[index] ?? '',
        assessmentId,
        placeId: known.place(need.place),
        themeKey: need.theme,
        titleEn: need.titleEn,
        titleCy: need.titleCy,
        statement: need.statement,
        language: need.language,
        evidence: need.evidence,
        evidenceSource: SOURCE,
        evidenceOn: date('2022-03-31'),
        trend: need.trend,
        priority: need.priority,
      };
    }),
  });
  const of: Needs = (key) => {
    const found = ids.get(key);
    if (!found) throw new Error(`No demonstration need ${key}`);
    return found;
  };
  const factors: FactorRow[] = [
    { kind: 'working_hours', range: WORKING_HOURS },
    { kind: 'direct_share', range: DIRECT_SHARE },
  ];
  for (const pathway of PATHWAYS) factors.push(...(await loadPathway(tx, known, of, pathway)));
  await loadFactors(tx, factors);
  return of;
}

async function loadPathway(
  tx: Tx,
  known: Known,
  needs: Needs,
  { code, need, nameEn, nameCy, people, coverage, blocks }: PlannedPathway,
): Promise<FactorRow[]> {
  const pathwayId = id();
  await tx.pathway.create({
    data: { id: pathwayId, code, regionId: known.place(REGION), needId: needs(need), nameEn, nameCy },
  });
  const factors: FactorRow[] = [
    { kind: 'people', pathwayId, range: people },
    { kind: 'coverage', pathwayId, range: coverage },
  ];
  for (const [index, block] of blocks.entries()) {
    const blockId = id();
    await tx.pathwayBlock.create({
      data: {
        id: blockId,
        pathwayId,
        position: index + 1,
        interventionEn: block.en,
        interventionCy: block.cy,
        shares: {
          create: block.shares.map(([professionKey, tier, share]) => ({ professionKey, tier, share })),
        },
      },
    });
    factors.push(
      { kind: 'contacts', blockId, range: block.contacts },
      { kind: 'minutes', blockId, range: block.minutes },
    );
  }
  return factors;
}

async function loadFactors(tx: Tx, factors: readonly FactorRow[]): Promise<void> {
  const rows = factors.map((factor) => ({ id: id(), ...factor }));
  await tx.needFactor.createMany({
    data: rows.map(({ id: factorId, kind, pathwayId, blockId }) => ({
      id: factorId,
      kind,
      pathwayId: pathwayId ?? null,
      blockId: blockId ?? null,
    })),
  });
  await tx.needFactorVersion.createMany({
    data: rows.map(({ id: factorId, range }) => {
      const [low, central, high] = typeof range === 'string' ? [null, range, null] : range;
      return {
        id: id(),
        factorId,
        low,
        central,
        high,
        source: SOURCE,
        confidence: 'low' as const,
        validFrom: date(FROM),
      };
    }),
  });
}
