import 'server-only';
import type { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleCollaboratives, visibleMeetings } from '../../data/visible';
import type { suggestItemInput } from '../inputs';

export type SuggestionRow = Awaited<ReturnType<typeof listSuggestions>>[number];

const LATEST = 40;

const SUGGESTION = {
  id: true,
  personId: true,
  title: true,
  intendedOutcome: true,
  serves: true,
  need: { select: { reference: true, titleEn: true, titleCy: true } },
  needId: true,
  language: true,
  suggestedOn: true,
  settledOn: true,
  answer: true,
  collaborativeId: true,
} as const;

/** What members have suggested, newest first: for members only, by row security. */
export async function listSuggestions(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const rows = await tx.itemSuggestion.findMany({
    where: { AND: [{ collaborativeId }, { collaborativeId: visibleCollaboratives(actor) }] },
    orderBy: [{ suggestedOn: 'desc' }, { id: 'desc' }],
    take: LATEST,
    select: SUGGESTION,
  });
  const people = await tx.membership.findMany({
    where: { collaborativeId, personId: { in: rows.map(({ personId }) => personId) } },
    select: { personId: true, person: { select: { name: true } } },
  });
  const names = new Map(people.map(({ personId, person }) => [personId, person.name]));
  return rows.map((row) => ({
    ...row,
    name: names.get(row.personId) ?? null,
    suggestedOn: dayFromDate(row.suggestedOn),
    settledOn: dayFromDateOrNull(row.settledOn),
  }));
}

export async function findSuggestion(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.itemSuggestion.findFirst({
    where: { AND: [{ id }, { collaborativeId: visibleCollaboratives(actor) }] },
    select: SUGGESTION,
  });
  return (
    row && { ...row, suggestedOn: dayFromDate(row.suggestedOn), settledOn: dayFromDateOrNull(row.settledOn) }
  );
}

/** The suggestion that an earlier sending of the same form made. */
export function findMadeSuggestion(tx: Tx, submissionKey: string) {
  return tx.itemSuggestion.findFirst({ where: { submissionKey }, select: { id: true } });
}

type Made = Omit<z.output<typeof suggestItemInput>, never> & {
  readonly id: string;
  readonly personId: string;
  readonly language: Locale;
  readonly suggestedOn: CalendarDay;
};

export async function insertSuggestion(tx: Tx, { suggestedOn, ...made }: Made): Promise<void> {
  await tx.itemSuggestion.createMany({ data: { ...made, suggestedOn: dateFromDay(suggestedOn) } });
}

/** False where somebody settled it first. */
export async function settleSuggestion(
  tx: Tx,
  id: string,
  { on, answer }: { readonly on: CalendarDay; readonly answer: string | null },
): Promise<boolean> {
  const { count } = await tx.itemSuggestion.updateMany({
    where: { id, settledOn: null },
    data: { settledOn: dateFromDay(on), answer },
  });
  return count === 1;
}

/** The next meeting whose agenda can still take something. */
export async function findNextAgenda(
  tx: Tx,
  actor: SessionActor,
  collaborativeId: string,
  today: CalendarDay,
) {
  const row = await tx.meeting.findFirst({
    where: {
      AND: [
        {
          collaborativeId,
          kind: 'meeting',
          status: { in: ['planned', 'called'] },
          heldOn: { gte: dateFromDay(today) },
        },
        visibleMeetings(actor),
      ],
    },
    orderBy: [{ heldOn: 'asc' }, { reference: 'asc' }],
    select: { id: true, heldOn: true },
  });
  return row && { ...row, heldOn: dayFromDate(row.heldOn) };
}
