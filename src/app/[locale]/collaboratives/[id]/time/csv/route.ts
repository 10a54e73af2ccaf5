import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { listMemberTime } from '@/features/meetings/collaborative/data/list-member-time';
import { readerOf } from '@/features/meetings/collaborative/reader';
import { timeCsv, timePeriod } from '@/features/meetings/collaborative/time-view';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { parseLocale } from '@/i18n/routing';
import { absentResponse, csvResponse } from '@/server/csv';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The page's tables as a file, with the page's guard: a member gets their own row and the professions. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('minutes:view-circulated', { kind: 'collaborative', id });
  if (!actor) return absentResponse();
  const { personId, today } = actor;
  const { from, until } = timePeriod(today);
  const reader = readerOf(actor, id);
  const facts = await readAs(actor, async (tx) => ({
    rows: await listMemberTime(tx, reader, id, from, until),
    professions: await listProfessions(tx),
  }));
  const text = await timeCsv(locale, { ...facts, reader, personId, today });
  return csvResponse(text, `${locale === 'cy' ? 'amser' : 'time'}-${today}`);
}
