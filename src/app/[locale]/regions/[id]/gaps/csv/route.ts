import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { dashboardWords } from '@/features/dashboards/dashboard-words';
import { readGapFilters, searchParamsOf } from '@/features/dashboards/gap-filters';
import { regionGapsCsv } from '@/features/dashboards/region-gaps-csv';
import { parseLocale } from '@/i18n/routing';
import { absentResponse, csvResponse } from '@/server/csv';
import { readAs } from '@/server/db';
import { findRegionInputs } from '@/server/gaps/region-inputs';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The region's table as a file, with the guard and the filters of the page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('gap:view', { kind: 'place', id });
  if (!actor) return absentResponse();
  const filters = readGapFilters(searchParamsOf(request.nextUrl.searchParams), actor.today);
  const inputs = await readAs(actor, (tx) => findRegionInputs(tx, id, filters.day));
  if (!inputs) return absentResponse();
  const words = dashboardWords(locale);
  return csvResponse(regionGapsCsv(locale, inputs, filters), `${words('csv.fileRegion')}-${filters.day}`);
}
