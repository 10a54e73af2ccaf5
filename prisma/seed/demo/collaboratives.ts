import { COLLABORATIVES } from './collaboratives-plan';
import { byCode, date, id, type Known, type Tx } from './demo-context';
import { EMPLOYERS, type People } from './people';

/** Collaboratives and what they serve; their members come once there are people. */
export async function loadCollaboratives(tx: Tx, known: Known): Promise<(code: string) => string> {
  for (const plan of COLLABORATIVES) {
    await tx.collaborative.create({
      data: {
        id: id(),
        code: plan.code,
        nameEn: plan.nameEn,
        nameCy: plan.nameCy,
        purposeEn: plan.purposeEn,
        purposeCy: plan.purposeCy,
        quorumMembers: plan.terms.members,
        quorumProfessions: plan.terms.professions,
        quorumSectors: plan.terms.sectors,
        quorumLeadRequired: plan.terms.leadRequired,
        cadence: 'monthly',
        decisionMethod: 'consensus',
        termsReviewOn: date('2027-04-01'),
        serves: {
          create: plan.serves.map((place) => ({
            placeId: known.place(place),
            validFrom: date('2025-09-01'),
          })),
        },
      },
    });
  }
  return byCode('collaborative', await tx.collaborative.findMany({ select: { id: true, code: true } }));
}

export async function loadMembers(
  tx: Tx,
  known: Known,
  collaborative: (code: string) => string,
  person: People,
): Promise<void> {
  await tx.membership.createMany({
    data: COLLABORATIVES.flatMap(({ code, members }) =>
      members.map(({ person: key, profession, employer, sector, role }) => ({
        id: id(),
        collaborativeId: collaborative(code),
        personId: person(key),
        professionKey: profession,
        employerId: employer === null ? null : known.body(EMPLOYERS[employer]),
        sector,
        role,
        validFrom: date('2025-09-01'),
      })),
    ),
  });
}
