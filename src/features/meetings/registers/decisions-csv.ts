import 'server-only';
import { decisionStates } from '@/domain/meetings/decision-review';
import { type CalendarDay, dayBefore } from '@/domain/time/calendar-day';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { csvText } from '@/server/csv';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import type { DecisionRegisterRow } from './data/list-decision-register';
import { registerWords } from './register-words';

interface Facts {
  readonly rows: readonly DecisionRegisterRow[];
  readonly placeNames: ReadonlyMap<string, { id: string } & Named>;
  readonly professions: readonly ProfessionRow[];
  readonly today: CalendarDay;
}

/** The register as a file. What was said in closed items stays out of it, for members too: a file travels. */
export async function decisionsCsv(locale: Locale, facts: Facts): Promise<string> {
  const { rows, placeNames, professions, today } = facts;
  const words = await registerWords(locale);
  const names = await namesFor(locale, professions, placeNames.values());
  const head = [
    words('csv.reference'),
    words('csv.decidedOn'),
    words('csv.text'),
    words('csv.language'),
    words('csv.status'),
    words('csv.reviewDue'),
    words('csv.profession'),
    words('csv.place'),
    words('csv.reviewOn'),
    words('csv.led'),
    words('csv.standingLastDay'),
    words('csv.standingCase'),
    words('csv.meeting'),
    words('csv.rationale'),
    words('csv.restsOn'),
    words('csv.ratifiedOn'),
    words('csv.supersededBy'),
  ];
  const lines = rows
    .filter(({ closed }) => !closed)
    .map((row) => {
      const states = decisionStates(row, today);
      const place = row.gapPlaceId === null ? undefined : placeNames.get(row.gapPlaceId);
      return [
        row.reference,
        row.decidedOn,
        row.text,
        row.language,
        words(`state.${states[0]}`),
        words(states.includes('review_due') ? 'csv.yes' : 'csv.no'),
        row.gapProfession === null ? '' : names.profession(row.gapProfession),
        place ? nameIn(locale, place) : '',
        row.reviewOn,
        row.ledBy,
        row.standingUntil && dayBefore(row.standingUntil),
        row.standingCase,
        row.meetingReference,
        row.rationale,
        row.evidence,
        row.ratifiedOn,
        row.supersededBy,
      ];
    });
  return csvText([head, ...lines]);
}
