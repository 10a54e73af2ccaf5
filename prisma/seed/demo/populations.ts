import { date, id, type Known, PRACTICE, REGION, type Tx } from './demo-context';

const AS_AT = '2021-03-21 demonstration';
const SOURCE = 'Demonstration: council residents (Census 2021) shared out by an invented split';

/** Residents of each cluster; those of a council's clusters add up to the council. */
const RESIDENTS: readonly (readonly [cluster: string, residents: number])[] = [
  ['cluster-bridgend-east', 52_300],
  ['cluster-bridgend-north', 47_900],
  ['cluster-bridgend-west', 45_300],
  ['cluster-merthyr', 58_839],
  ['cluster-north-cynon', 32_400],
  ['cluster-south-cynon', 29_858],
  ['cluster-rhondda', 81_200],
  ['cluster-taff-ely', 94_200],
];

export async function loadPopulations(tx: Tx, known: Known): Promise<void> {
  await tx.placeFigure.createMany({
    data: RESIDENTS.map(([cluster, residents]) => ({
      id: id(),
      placeId: known.place(cluster),
      measure: 'residents' as const,
      value: residents,
      asAt: AS_AT,
      source: SOURCE,
      confidence: 'low' as const,
    })),
  });
}

/** A practice that employs its own therapist: it may not host under the rules, and is there all the same. */
export async function loadPractice(tx: Tx): Promise<void> {
  const region = await tx.place.findUniqueOrThrow({ where: { code: REGION }, select: { id: true } });
  await tx.body.create({
    data: {
      id: id(),
      code: PRACTICE,
      kind: 'gp_practice',
      nameEn: 'Meddygfa Enghraifft (invented practice)',
      nameCy: 'Meddygfa Enghraifft (meddygfa ddychmygol)',
      source: 'Demonstration: invented',
      confidence: 'low',
      serves: { create: { placeId: region.id, validFrom: date('2020-04-01') } },
    },
  });
}
