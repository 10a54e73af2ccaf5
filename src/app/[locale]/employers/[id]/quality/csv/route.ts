import { z } from 'zod';
import { findQuality } from '@/features/workforce/quality/data/find-quality';
import { qualityCsv } from '@/features/workforce/quality/quality-csv';
import { qualityWords } from '@/i18n/quality-words';
import { parseLocale } from '@/i18n/routing';
import { absentResponse, csvResponse } from '@/server/csv';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The quality of each field as a file, with the guard of the page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('workforce:quality', { kind: 'body', id });
  if (!actor) return absentResponse();
  const data = await readAs(actor, (tx) => findQuality(tx, id, actor.today));
  if (!data) return absentResponse();
  return csvResponse(qualityCsv(locale, data), `${qualityWords(locale)('csv.file')}-${data.day}`);
}
