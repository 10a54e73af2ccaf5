import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { filterActions, readActionFilters } from '@/features/meetings/registers/action-register-view';
import { actionsCsv } from '@/features/meetings/registers/actions-csv';
import { findActionRegister } from '@/features/meetings/registers/data/find-registers';
import { parseLocale } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { absentResponse, csvResponse } from '@/server/csv';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The register of actions as a file, with the guard and the questions of the page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('meeting:view', { kind: 'collaborative', id });
  const facts = actor && (await findActionRegister(actor, id));
  if (!facts) return absentResponse();
  const { today } = actor;
  const filters = readActionFilters(Object.fromEntries(request.nextUrl.searchParams));
  return csvResponse(
    await actionsCsv(locale, filterActions(facts.all, filters, today), today),
    `${words[locale].registers.csv.fileActions}-${today}`,
  );
}
