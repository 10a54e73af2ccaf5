import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { searchParamsOf } from '@/features/dashboards/gap-filters';
import { findTeams } from '@/features/workforce/teams/data/find-teams';
import { readTeamFilters } from '@/features/workforce/teams/filters';
import { teamWords } from '@/features/workforce/teams/team-words';
import { teamsCsv } from '@/features/workforce/teams/teams-csv';
import { parseLocale } from '@/i18n/routing';
import { absentResponse, csvResponse } from '@/server/csv';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** The page's figures as a file, with the guard and the questions of the page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  if (!locale || !z.uuid().safeParse(id).success) return absentResponse();
  const actor = await guardRoute('team:view', { kind: 'body', id });
  if (!actor) return absentResponse();
  const filters = readTeamFilters(searchParamsOf(request.nextUrl.searchParams), actor.today);
  const data = await readAs(actor, (tx) => findTeams(tx, id, filters));
  if (!data) return absentResponse();
  return csvResponse(teamsCsv(locale, data, filters), `${teamWords(locale)('csv.fileName')}-${filters.day}`);
}
