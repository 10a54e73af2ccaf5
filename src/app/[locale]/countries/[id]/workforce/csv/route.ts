import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { dashboardWords } from '@/features/dashboards/dashboard-words';
import { findNational } from '@/features/dashboards/data/find-national';
import { nationalCsv } from '@/features/dashboards/national-csv';
import { parseLocale } from '@/i18n/routing';
import { absentResponse, csvResponse } from '@/server/csv';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The national figures as a file, with the guard of the page and the same figures suppressed. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('national:view', { kind: 'place', id });
  if (!actor) return absentResponse();
  const figures = await readAs(actor, (tx) => findNational(tx, id, actor.today));
  if (!figures) return absentResponse();
  const words = dashboardWords(locale);
  return csvResponse(nationalCsv(locale, figures), `${words('national.file')}-${figures.day}`);
}
