import type { NextRequest } from 'next/server';
import { findGoodPractice } from '@/features/meetings/good-practice/data/find-good-practice';
import { goodPracticeCsv } from '@/features/meetings/good-practice/good-practice-view';
import { parseLocale } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { absentResponse, csvResponse } from '@/server/csv';
import { guardListRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string }> };

/** Good practice as a file, with the guard and the questions of the page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const locale = parseLocale((await params).locale);
  if (!locale) return absentResponse();
  const actor = await guardListRoute('meeting:view');
  if (!actor) return absentResponse();
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  return csvResponse(
    await goodPracticeCsv(locale, await findGoodPractice(actor), asked),
    `${words[locale].goodPractice.csvFile}-${actor.today}`,
  );
}
