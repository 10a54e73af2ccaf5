import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { findDecisionRegister } from '@/features/meetings/registers/data/find-registers';
import { filterDecisions, readDecisionFilters } from '@/features/meetings/registers/decision-register-view';
import { decisionsCsv } from '@/features/meetings/registers/decisions-csv';
import { parseLocale } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { absentResponse, csvResponse } from '@/server/csv';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The register of decisions as a file, with the guard and the questions of the page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('meeting:view', { kind: 'collaborative', id });
  const facts = actor && (await findDecisionRegister(actor, id));
  if (!facts) return absentResponse();
  const { today } = actor;
  const filters = readDecisionFilters(Object.fromEntries(request.nextUrl.searchParams));
  const rows = filterDecisions(facts.all, filters, today);
  return csvResponse(
    await decisionsCsv(locale, { ...facts, rows, today }),
    `${words[locale].registers.csv.fileDecisions}-${today}`,
  );
}
