import 'server-only';
import { z } from 'zod';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { readPublic, type Tx } from '@/server/db';

const NAMES = { nameEn: true, nameCy: true } as const;

const FIND = {
  place: (tx: Tx, id: string): Promise<Named | null> => tx.place.findUnique({ where: { id }, select: NAMES }),
  body: (tx: Tx, id: string): Promise<Named | null> => tx.body.findUnique({ where: { id }, select: NAMES }),
} as const;

/**
 * The title of a page, which says where and what: "Merthyr: Ask for capacity". Names of places and bodies are public;
 * where there is none the title says only what.
 */
export async function titleWithName(
  locale: Locale,
  kind: keyof typeof FIND,
  id: unknown,
  title: string,
): Promise<string> {
  const read = z.uuid().safeParse(id);
  const named = read.success ? await readPublic((tx) => FIND[kind](tx, read.data)) : null;
  return named ? `${nameIn(locale, named)}: ${title}` : title;
}

/** A profession's name; null for a key that is none. */
export async function professionNamed(locale: Locale, key: string): Promise<string | null> {
  const profession = await readPublic((tx) => tx.profession.findUnique({ where: { key }, select: NAMES }));
  return profession && nameIn(locale, profession);
}
