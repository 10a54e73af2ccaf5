import 'server-only';
import type { Named } from '@/i18n/named';
import type { Tx } from '@/server/db';

/** The employer of a page; null where there is none. */
export function findQualityEmployer(
  tx: Tx,
  id: string,
): Promise<(Named & { readonly id: string; readonly kind: string }) | null> {
  return tx.body.findUnique({ where: { id }, select: { id: true, kind: true, nameEn: true, nameCy: true } });
}
