import { uuidv7 } from 'uuidv7';
import type { Role } from '../../src/domain/access/roles';
import type { PrismaClient } from '../../src/server/prisma/client';

/** A person appointed at a body; by itself their workforce officer. Works as owner of the tables. */
export async function insertOfficer(
  db: PrismaClient,
  bodyCode: string,
  name: string,
  role: Role = 'workforceOfficer',
) {
  const body = await db.body.findUniqueOrThrow({ where: { code: bodyCode } });
  const person = await db.person.create({
    data: { id: uuidv7(), name, email: `${uuidv7()}@enghraifft.example` },
  });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: person.id,
      role,
      bodyId: body.id,
      versions: { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } },
    },
  });
  return { body, person };
}
