import 'server-only';
import { levelOfPlace, type ProposalLevel, type ProposalTarget } from '@/domain/meetings/proposal-path';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Named } from '@/i18n/named';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Prisma } from '@/server/prisma/client';

/** Who was asked, as pages name them: see `stopName`. */
export interface AskedRow extends ProposalTarget, Named {
  readonly level: ProposalLevel;
}

const names = { select: { id: true, nameEn: true, nameCy: true } } as const;

/** A step with whom it was sent to; places and bodies are public, so row security hides neither. */
export const stepSelect = {
  id: true,
  position: true,
  sentOn: true,
  dueOn: true,
  note: true,
  noteLanguage: true,
  answer: true,
  reason: true,
  reasonLanguage: true,
  answeredOn: true,
  answeredBy: true,
  answeredReference: true,
  recordedById: true,
  toPlace: { select: { ...names.select, kind: true } },
  toBody: names,
} as const satisfies Prisma.ProposalStepSelect;

type Selected = Prisma.ProposalStepGetPayload<{ select: typeof stepSelect }>;

/** A step of a proposal as pages and rules read it. */
export function stepRow({ toPlace, toBody, sentOn, dueOn, answeredOn, ...row }: Selected) {
  return {
    ...row,
    ...askedOf({ toPlace, toBody }),
    stepId: row.id,
    sentOn: dayFromDate(sentOn),
    dueOn: dayFromDate(dueOn),
    answeredOn: dayFromDateOrNull(answeredOn),
  };
}

export type StepRow = ReturnType<typeof stepRow>;

function askedOf({ toPlace, toBody }: Pick<Selected, 'toBody' | 'toPlace'>): AskedRow {
  if (toBody) return { kind: 'body', level: 'director', ...toBody };
  const level = toPlace && levelOfPlace(toPlace.kind);
  if (!toPlace || !level) throw new Error('A step that was sent to nobody');
  const { kind: _kind, ...place } = toPlace;
  return { kind: 'place', level, ...place };
}

/** What a list shows of a step; `sinceOn` is the day on which it came to whoever has it now. */
export const sinceOn = (step: {
  readonly sentOn: CalendarDay;
  readonly answeredOn: CalendarDay | null;
}): CalendarDay => step.answeredOn ?? step.sentOn;
