import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { readYearFacts } from '@/features/meetings/collaborative/data/read-year';
import { readerOf } from '@/features/meetings/collaborative/reader';
import { readYear, yearCsv, yearKey } from '@/features/meetings/collaborative/year-view';
import { parseLocale } from '@/i18n/routing';
import { absentResponse, csvResponse } from '@/server/csv';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The year as a file, with the guard and the question of the page; nothing of closed items is in it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('meeting:view', { kind: 'collaborative', id });
  if (!actor) return absentResponse();
  const period = readYear(request.nextUrl.searchParams.get('year') ?? undefined, actor.today);
  const facts = await readAs(actor, (tx) => readYearFacts(tx, actor, readerOf(actor, id), id, period));
  return csvResponse(
    await yearCsv(locale, facts),
    `${locale === 'cy' ? 'blwyddyn' : 'year'}-${yearKey(period)}`,
  );
}
