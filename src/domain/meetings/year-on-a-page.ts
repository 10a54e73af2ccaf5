import type { Finding } from '../finding/finding';
import { type CalendarDay, calendarDay } from '../time/calendar-day';
import type { ActionStatus, DecisionStatus, ItemServes } from './meeting';
import { checkYearOfItems } from './year-of-items';

export type YearKind = 'financial' | 'calendar';

export interface YearPeriod {
  readonly kind: YearKind;
  /** The year in which it begins. */
  readonly year: number;
  readonly from: CalendarDay;
  /** The first day after it. */
  readonly to: CalendarDay;
}

/** A calendar year, or a financial year from 1 April to 31 March; [from, to). */
export function yearPeriod(kind: YearKind, year: number): YearPeriod {
  const start = kind === 'financial' ? '04-01' : '01-01';
  return { kind, year, from: calendarDay(`${year}-${start}`), to: calendarDay(`${year + 1}-${start}`) };
}

/** The year of this kind in which a day lies. */
export function yearOf(kind: YearKind, day: CalendarDay): YearPeriod {
  const year = Number(day.slice(0, 4));
  const period = yearPeriod(kind, year);
  return day < period.from ? yearPeriod(kind, year - 1) : period;
}

/** The years of this kind from the one that holds the first day of anything to that of today, the latest first. */
export function yearsSince(kind: YearKind, first: CalendarDay | null, today: CalendarDay): YearPeriod[] {
  const { year: last } = yearOf(kind, today);
  const { year: begin } = yearOf(kind, first ?? today);
  return Array.from({ length: Math.max(last - begin, 0) + 1 }, (_, back) => yearPeriod(kind, last - back));
}

export interface YearFacts {
  /** Meetings held in the year. */
  readonly meetings: readonly { readonly correspondence: boolean; readonly quorate: boolean | null }[];
  /** Their items, without those that are closed. */
  readonly items: readonly {
    readonly serves: ItemServes;
    readonly needId: string | null;
    readonly hasOutcome: boolean;
    readonly goodPractice: boolean;
    readonly experience: 'professional' | 'user' | null;
    readonly joint: boolean;
  }[];
  readonly decisions: readonly {
    readonly status: DecisionStatus;
    readonly ratified: boolean;
    readonly reviewed: boolean;
    readonly superseded: boolean;
  }[];
  readonly actions: readonly {
    readonly status: ActionStatus;
    readonly dueOn: CalendarDay | null;
    readonly closedOn: CalendarDay | null;
  }[];
  readonly proposals: readonly {
    readonly status: 'open' | 'supported' | 'acted' | 'declined' | 'withdrawn';
    readonly aims: readonly string[];
  }[];
}

export interface YearFigures {
  readonly meetings: number;
  readonly correspondence: number;
  readonly quorate: number;
  readonly notQuorate: number;
  readonly items: number;
  readonly itemsForNeeds: number;
  /** From 0 to 1; null without items (F14). */
  readonly shareForNeeds: number | null;
  readonly needs: number;
  readonly goodPractice: number;
  readonly experience: number;
  readonly joint: number;
  readonly decided: number;
  readonly recommended: number;
  readonly notRatified: number;
  readonly ratified: number;
  readonly reviewed: number;
  readonly superseded: number;
  readonly actions: number;
  readonly done: number;
  readonly doneLate: number;
  readonly overdue: number;
  readonly open: number;
  readonly dropped: number;
  readonly proposals: number;
  readonly supported: number;
  readonly acted: number;
  readonly declined: number;
  readonly unanswered: number;
  readonly aims: Readonly<Record<string, number>>;
}

/** What a collaborative did in a year, counted. Needs no order; every count is at most the count it is a part of. */
export function yearFigures(facts: YearFacts, today: CalendarDay): YearFigures {
  const { meetings, items, decisions, actions, proposals } = facts;
  const count = <One>(all: readonly One[], is: (one: One) => boolean) => all.filter(is).length;
  const served = items.filter(({ needId }) => needId !== null);
  const isOpen = ({ status }: YearFacts['actions'][number]) => status === 'open' || status === 'in_progress';
  const aims: Record<string, number> = {};
  for (const aim of proposals.flatMap((proposal) => [...new Set(proposal.aims)]))
    aims[aim] = (aims[aim] ?? 0) + 1;
  return {
    meetings: count(meetings, ({ correspondence }) => !correspondence),
    correspondence: count(meetings, ({ correspondence }) => correspondence),
    quorate: count(meetings, ({ correspondence, quorate }) => !correspondence && quorate === true),
    notQuorate: count(meetings, ({ correspondence, quorate }) => !correspondence && quorate === false),
    items: items.length,
    itemsForNeeds: served.length,
    shareForNeeds: items.length === 0 ? null : served.length / items.length,
    needs: new Set(served.map(({ needId }) => needId)).size,
    goodPractice: count(items, ({ goodPractice }) => goodPractice),
    experience: count(items, ({ experience }) => experience !== null),
    joint: count(items, ({ joint }) => joint),
    decided: count(decisions, ({ status }) => status === 'decided'),
    recommended: count(decisions, ({ status }) => status === 'recommended'),
    notRatified: count(decisions, ({ status }) => status === 'not_ratified'),
    ratified: count(decisions, ({ ratified }) => ratified),
    reviewed: count(decisions, ({ reviewed }) => reviewed),
    superseded: count(decisions, ({ superseded }) => superseded),
    actions: actions.length,
    done: count(actions, ({ status }) => status === 'done'),
    doneLate: count(
      actions,
      ({ status, dueOn, closedOn }) =>
        status === 'done' && dueOn !== null && closedOn !== null && closedOn > dueOn,
    ),
    overdue: count(actions, (action) => isOpen(action) && action.dueOn !== null && action.dueOn < today),
    open: count(actions, isOpen),
    dropped: count(actions, ({ status }) => status === 'dropped'),
    proposals: proposals.length,
    supported: count(proposals, ({ status }) => status === 'supported'),
    acted: count(proposals, ({ status }) => status === 'acted'),
    declined: count(proposals, ({ status }) => status === 'declined'),
    unanswered: count(proposals, ({ status }) => status === 'open'),
    aims,
  };
}

/** F02: need, quality and national strategy each once a year; F12: each item ends with an outcome. Advice only. */
export function checkYear({ meetings, items }: YearFacts): Finding[] {
  if (meetings.length === 0) return [];
  const findings = checkYearOfItems(items.map(({ serves }) => serves));
  const count = items.filter(({ hasOutcome }) => !hasOutcome).length;
  if (count === 0) return findings;
  return [
    ...findings,
    {
      code: 'YEAR-OUTCOMES',
      standing: 'guidance',
      source: {
        document: 'ahp-professional-collaboratives',
        section: 'Key requirements',
        requirements: ['F12'],
      },
      effect: 'warn',
      mendBy: ['collaborativeLead', 'collaborativeDeputy'],
      facts: { reason: 'missing', count, total: items.length },
    },
  ];
}
