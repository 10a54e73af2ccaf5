import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { Tx } from './db';
import type { Prisma } from './prisma/client';

/** `before` and `after` hold codes, days, amounts and ids; what names a person goes into `personal`. */
export interface AuditEvent {
  /** noun.verbed, such as `meeting.recorded`. */
  readonly event: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
  readonly personal?: Prisma.InputJsonValue;
}

/** Adds an entry in the caller's transaction, so that it stands or falls with the change. */
export async function writeAudit(tx: Tx, personId: string | null, entry: AuditEvent): Promise<void> {
  const id = uuidv7();
  await tx.auditEntry.createMany({
    data: {
      id,
      personId,
      event: entry.event,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      ...(entry.before === undefined ? {} : { before: entry.before }),
      ...(entry.after === undefined ? {} : { after: entry.after }),
    },
  });
  if (entry.personal !== undefined)
    await tx.auditPersonal.createMany({ data: { entryId: id, values: entry.personal } });
}
