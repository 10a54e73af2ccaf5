import 'server-only';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';

interface Remembered {
  readonly employerId: string;
  readonly kind: 'profession' | 'team';
  readonly about: string;
  readonly answer: Prisma.InputJsonValue;
  readonly byId: string;
}

/** Keeps what a person answered once, for every later file of the employer. */
export async function rememberAnswer(
  tx: Tx,
  { employerId, kind, about, answer, byId }: Remembered,
): Promise<void> {
  await tx.importAnswer.upsert({
    where: { employerId_kind_about: { employerId, kind, about } },
    create: { employerId, kind, about, answer, answeredById: byId },
    update: { answer, answeredById: byId, answeredAt: new Date() },
  });
}
