import 'server-only';
import { type GroupPart, groupPart } from '@/domain/meetings/agenda-groups';
import { FUNDING_ENDS_WITHIN_DAYS } from '@/domain/meetings/carry-forward';
import { addDays, type CalendarDay } from '@/domain/time/calendar-day';
import type { Wte } from '@/domain/wte/wte';
import type { Locale } from '@/i18n/routing';
import type { Tx } from '@/server/db';
import { listFundingEndings } from '../../data/list-funding-endings';
import { listPlaceNames } from '../../data/list-place-names';

/** What a group has a line for: a record by reference and text, or money that ends at a place. */
export type GroupLineRow = GroupPart &
  (
    | {
        readonly is: 'action' | 'decision_review' | 'proposalAnswered' | 'proposalLate';
        readonly reference: string;
        readonly text: string;
        readonly language: Locale;
      }
    | {
        readonly is: 'money';
        readonly place: { readonly nameEn: string; readonly nameCy: string };
        readonly professionKey: string;
        readonly ending: { readonly on: CalendarDay; readonly wte: Wte } | null;
      }
  );

interface Where {
  readonly collaborativeId: string;
  /** Of the meeting. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
}

/** The records that groups stand for, by key, whether or not they are still open. */
export async function listGroupLines(
  tx: Tx,
  where: Where,
  keys: readonly string[],
): Promise<ReadonlyMap<string, GroupLineRow>> {
  const parts = [...new Set(keys)].map(groupPart);
  const rows = [
    ...(await actionLines(tx, where, parts)),
    ...(await reviewLines(tx, where, parts)),
    ...(await answerLines(tx, where, parts)),
    ...(await moneyLines(tx, where, parts)),
  ];
  return new Map(rows.map((row) => [row.key, row]));
}

const ofKind = (parts: readonly GroupPart[], wanted: string) => parts.filter(({ kind }) => kind === wanted);
const byId = (parts: readonly GroupPart[], { collaborativeId }: Where) => ({
  collaborativeId,
  id: { in: parts.map(({ id }) => id) },
});

async function actionLines(tx: Tx, where: Where, parts: readonly GroupPart[]): Promise<GroupLineRow[]> {
  const own = ofKind(parts, 'action');
  if (own.length === 0) return [];
  const select = { id: true, reference: true, text: true, language: true } as const;
  const rows = await tx.action.findMany({ where: byId(own, where), select });
  return rows.map((row) => ({ ...groupPart(`action:${row.id}`), ...row, is: 'action' }));
}

async function reviewLines(tx: Tx, where: Where, parts: readonly GroupPart[]): Promise<GroupLineRow[]> {
  const own = ofKind(parts, 'decision_review');
  if (own.length === 0) return [];
  const select = { id: true, reference: true, text: true, language: true } as const;
  const rows = await tx.decision.findMany({ where: byId(own, where), select });
  return rows.map((row) => ({ ...groupPart(`decision_review:${row.id}`), ...row, is: 'decision_review' }));
}

async function answerLines(tx: Tx, where: Where, parts: readonly GroupPart[]): Promise<GroupLineRow[]> {
  const own = ofKind(parts, 'proposal');
  if (own.length === 0) return [];
  const rows = await tx.proposal.findMany({
    where: byId(own, where),
    select: {
      id: true,
      reference: true,
      title: true,
      language: true,
      steps: { select: { answeredOn: true }, orderBy: { position: 'desc' }, take: 1 },
    },
  });
  return rows.map(({ title: text, steps, ...row }) => ({
    ...groupPart(`proposal:${row.id}`),
    ...row,
    text,
    is: steps[0]?.answeredOn ? 'proposalAnswered' : 'proposalLate',
  }));
}

async function moneyLines(tx: Tx, where: Where, parts: readonly GroupPart[]): Promise<GroupLineRow[]> {
  const own = ofKind(parts, 'gap');
  if (own.length === 0) return [];
  const { collaborativeId, today, day } = where;
  const places = await listPlaceNames(
    tx,
    own.map(({ id }) => id),
  );
  const until = addDays(day, FUNDING_ENDS_WITHIN_DAYS);
  const endings = await listFundingEndings(tx, collaborativeId, today, until);
  return own.flatMap((part): GroupLineRow[] => {
    const { id, professionKey } = part;
    const place = places.get(id);
    if (!place || professionKey === null) return [];
    const [first] = endings
      .filter((each) => each.placeId === id && each.professionKey === professionKey)
      .sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
    const ending = first ? { on: first.endsOn, wte: first.wte } : null;
    return [{ ...part, professionKey, is: 'money', place, ending }];
  });
}
