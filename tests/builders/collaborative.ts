import { uuidv7 } from 'uuidv7';
import type { PrismaClient } from '../../src/server/prisma/client';
import type { MembershipRole, Sector } from '../../src/server/prisma/enums';

type MemberPlan = { readonly professionKey: string; readonly sector: Sector; readonly role: MembershipRole };
type Plan = {
  readonly code: string;
  /** Code of the place that it serves. */
  readonly placeCode?: string;
  readonly quorum?: {
    readonly members?: number;
    readonly professions?: number;
    readonly sectors?: number;
    readonly leadRequired?: boolean;
  };
  readonly members?: readonly MemberPlan[];
};

const SINCE = new Date('2025-01-01T00:00:00Z');

/** Four members from three professions and two sectors; the first leads. */
const FOUR: readonly MemberPlan[] = [
  { professionKey: 'physiotherapist', sector: 'health_board', role: 'lead' },
  { professionKey: 'dietitian', sector: 'health_board', role: 'deputy' },
  { professionKey: 'occupational-therapist', sector: 'local_authority', role: 'member' },
  { professionKey: 'physiotherapist', sector: 'health_board', role: 'member' },
];

const ROLES = {
  lead: 'collaborativeLead',
  deputy: 'collaborativeDeputy',
  member: 'collaborativeMember',
} as const;

/** A collaborative with members who are appointed to it. Reference data must be there; works as owner of the tables. */
export async function insertCollaborative(db: PrismaClient, plan: Plan) {
  const { code, placeCode = 'cluster-merthyr', quorum = {}, members = FOUR } = plan;
  const place = await db.place.findUniqueOrThrow({ where: { code: placeCode } });
  const collaborative = await db.collaborative.create({
    data: {
      id: uuidv7(),
      code,
      nameEn: `${code} collaborative`,
      nameCy: `Cydweithredfa ${code}`,
      purposeEn: 'To try things out.',
      purposeCy: 'I roi cynnig ar bethau.',
      quorumMembers: quorum.members ?? null,
      quorumProfessions: quorum.professions ?? null,
      quorumSectors: quorum.sectors ?? null,
      quorumLeadRequired: quorum.leadRequired ?? false,
      serves: { create: { placeId: place.id } },
    },
  });
  const people: Awaited<ReturnType<typeof insertMember>>[] = [];
  for (const [index, member] of members.entries())
    people.push(await insertMember(db, collaborative.id, `${code} person ${index + 1}`, member));
  return { collaborative, place, members: people };
}

/** A person who is a member and, unless told otherwise, holds the appointment that goes with it. */
export async function insertMember(
  db: PrismaClient,
  collaborativeId: string,
  name: string,
  { professionKey, sector, role }: MemberPlan,
  days: { readonly from?: Date; readonly to?: Date } = {},
) {
  const email = `${name.replaceAll(' ', '.').toLowerCase()}@enghraifft.example`;
  const person = await db.person.create({ data: { id: uuidv7(), name, email } });
  const period = { validFrom: days.from ?? SINCE, validTo: days.to ?? null };
  const membership = await db.membership.create({
    data: { id: uuidv7(), collaborativeId, personId: person.id, professionKey, sector, role, ...period },
  });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: person.id,
      role: ROLES[role],
      collaborativeId,
      versions: { create: { id: uuidv7(), ...period } },
    },
  });
  return { person, membership };
}

/** A need of a place, from an assessment of its own. */
export async function insertNeed(db: PrismaClient, placeId: string, reference: string) {
  const theme = await db.rpnaTheme.findFirstOrThrow();
  const titles = { titleEn: `Need ${reference}`, titleCy: `Angen ${reference}` };
  const assessment = await db.assessment.create({
    data: {
      id: uuidv7(),
      code: `assessment-${reference}`,
      kind: 'rpna',
      placeId,
      ...titles,
      validFrom: SINCE,
      source: 'A builder of tests',
    },
  });
  return db.need.create({
    data: {
      id: uuidv7(),
      reference,
      assessmentId: assessment.id,
      placeId,
      themeKey: theme.key,
      ...titles,
      statement: 'Something is needed.',
      language: 'en',
    },
  });
}
