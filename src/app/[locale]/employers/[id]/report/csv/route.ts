import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { dashboardWords } from '@/features/dashboards/dashboard-words';
import { findReport } from '@/features/dashboards/data/report';
import { readGapFilters, readRegion, searchParamsOf } from '@/features/dashboards/gap-filters';
import { reportCsv } from '@/features/dashboards/report-csv';
import { parseLocale } from '@/i18n/routing';
import { absentResponse, csvResponse } from '@/server/csv';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The report's table as a file, with the guard and the questions of the page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('report:view', { kind: 'body', id });
  if (!actor) return absentResponse();
  const asked = searchParamsOf(request.nextUrl.searchParams);
  const { day } = readGapFilters(asked, actor.today);
  const data = await readAs(actor, (tx) => findReport(tx, id, readRegion(asked), day));
  if (!data) return absentResponse();
  const words = dashboardWords(locale);
  return csvResponse(reportCsv(locale, data), `${words('csv.fileReport')}-${day}`);
}
