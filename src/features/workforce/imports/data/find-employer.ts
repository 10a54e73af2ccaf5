import 'server-only';
import type { Tx } from '@/server/db';

export interface EmployerRow {
  readonly id: string;
  readonly nameEn: string;
  readonly nameCy: string;
}

export function findEmployer(tx: Tx, id: string): Promise<EmployerRow | null> {
  return tx.body.findUnique({ where: { id }, select: { id: true, nameEn: true, nameCy: true } });
}

/** What codes in a file are called, for showing them. */
export async function listNames(tx: Tx) {
  const professions = await tx.profession.findMany({ select: { key: true, nameEn: true, nameCy: true } });
  const places = await tx.place.findMany({ select: { code: true, nameEn: true, nameCy: true } });
  return { professions, places };
}

export type Names = Awaited<ReturnType<typeof listNames>>;
