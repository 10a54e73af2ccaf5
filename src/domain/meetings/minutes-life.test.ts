import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import type { MinutesStatus } from './meeting';
import {
  canTakeStep,
  checkConfirmation,
  checkMinutesStep,
  confirmableFrom,
  MINUTES_STEPS,
  type MinutesState,
  type MinutesStep,
  needsReason,
  statusAfter,
} from './minutes-life';

const HELD = calendarDay('2026-10-01');
const state = (changes: Partial<MinutesState> = {}): MinutesState => ({
  meetingStatus: 'held',
  status: 'draft',
  heldOn: HELD,
  circulatedOn: null,
  correctedOn: null,
  openComments: 0,
  ...changes,
});
const reasons = (findings: ReturnType<typeof checkMinutesStep>) =>
  findings.map(({ code, facts }) => `${code} ${facts.reason}`);

describe('checkMinutesStep', () => {
  it.each<[MinutesStatus, MinutesStep[]]>([
    ['draft', ['correct', 'circulate']],
    ['circulated', ['correct', 'comment', 'settle', 'confirm']],
    ['confirmed', ['settle', 'amend']],
  ])('%s minutes allow', (status, allowed) => {
    expect(MINUTES_STEPS.filter((step) => canTakeStep(state({ status }), step))).toEqual(allowed);
  });

  it.each(['planned', 'called', 'cancelled'] as const)(
    'nothing for a meeting that is %s',
    (meetingStatus) => {
      for (const step of MINUTES_STEPS)
        expect(reasons(checkMinutesStep(state({ meetingStatus, status: null }), step))).toEqual([
          'MINUTES-STEP-ORDER not-held',
        ]);
    },
  );

  it('says why', () => {
    expect(reasons(checkMinutesStep(state({ status: 'confirmed' }), 'correct'))).toEqual([
      'MINUTES-STEP-ORDER correct-confirmed',
    ]);
  });
});

describe('statusAfter', () => {
  it('has no way back from confirmed, and none past circulated but by confirming', () => {
    const order: readonly MinutesStatus[] = ['draft', 'circulated', 'confirmed'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MINUTES_STEPS), { maxLength: 30 }), (steps) => {
        let status: MinutesStatus = 'draft';
        for (const step of steps) {
          const next: MinutesStatus = canTakeStep(state({ status }), step)
            ? statusAfter(status, step)
            : status;
          expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(status));
          expect(order.indexOf(next) - order.indexOf(status)).toBeLessThanOrEqual(1);
          if (status === 'confirmed') expect(next).toBe('confirmed');
          status = next;
        }
      }),
    );
  });

  it('changes nothing by a step that does not belong to the state', () => {
    expect(statusAfter('draft', 'confirm')).toBe('draft');
    expect(statusAfter('confirmed', 'circulate')).toBe('confirmed');
  });
});

describe('checkConfirmation', () => {
  const circulated = state({ status: 'circulated' });
  const later = {
    status: 'held',
    heldOn: calendarDay('2026-11-05'),
    minutesLocked: false,
    hasItem: false,
  } as const;
  const round = (circulatedOn: string, correctedOn: string | null = null) =>
    state({
      status: 'circulated',
      circulatedOn: calendarDay(circulatedOn),
      correctedOn: correctedOn === null ? null : calendarDay(correctedOn),
    });
  const [LATER, BEFORE] = ['MINUTES-CONFIRMED-LATER not-later', 'MINUTES-CONFIRMED-LATER before-'];

  it.each<[string, MinutesState, Parameters<typeof checkConfirmation>[1], boolean, string[]]>([
    ['at a later meeting', circulated, later, false, []],
    [
      'at the same day’s',
      circulated,
      { ...later, heldOn: HELD },
      false,
      ['MINUTES-CONFIRMED-LATER not-later'],
    ],
    [
      'at an earlier one',
      circulated,
      { ...later, heldOn: calendarDay('2026-09-30') },
      false,
      ['MINUTES-CONFIRMED-LATER not-later'],
    ],
    [
      'at one that is only planned',
      circulated,
      { ...later, status: 'planned' },
      false,
      ['MINUTES-CONFIRMED-LATER not-held'],
    ],
    [
      'with a comment open',
      state({ status: 'circulated', openComments: 1 }),
      later,
      false,
      ['MINUTES-COMMENTS-SETTLED open'],
    ],
    ['despite a comment, said so', state({ status: 'circulated', openComments: 1 }), later, true, []],
    ['circulated on its day', round('2026-11-05'), later, false, []],
    ['circulated after it', round('2026-11-06'), later, false, [`${BEFORE}circulated`]],
    ['corrected on its day', round('2026-10-20', '2026-11-05'), later, false, []],
    ['corrected after it', round('2026-10-20', '2026-11-06'), later, false, [`${BEFORE}corrected`]],
    [
      'circulated and corrected after it',
      round('2026-11-06', '2026-11-07'),
      later,
      false,
      [`${BEFORE}circulated`],
    ],
    [
      'at their own meeting, before they went round',
      round('2026-10-08'),
      { ...later, heldOn: HELD },
      false,
      [LATER],
    ],
    ['at one whose minutes are open', circulated, { ...later, hasItem: true }, false, []],
    [
      'at one whose locked minutes tell of it',
      circulated,
      { ...later, minutesLocked: true, hasItem: true },
      false,
      [],
    ],
    [
      'at one whose locked minutes say nothing of it',
      circulated,
      { ...later, minutesLocked: true },
      false,
      ['MINUTES-CONFIRMED-LATER minutes-locked'],
    ],
    ['while still a draft', state(), later, false, ['MINUTES-STEP-ORDER confirm-draft']],
    ['a second time', state({ status: 'confirmed' }), later, false, ['MINUTES-STEP-ORDER confirm-confirmed']],
  ])('%s', (_case, minutes, by, despiteComments, codes) => {
    expect(reasons(checkConfirmation(minutes, by, { despiteComments }))).toEqual(codes);
  });

  it.each([
    [null, null, '2026-10-02'],
    ['2026-10-01', null, '2026-10-02'],
    ['2026-10-08', null, '2026-10-08'],
    ['2026-10-08', '2026-10-12', '2026-10-12'],
  ])('circulated on %s and corrected on %s: from %s', (circulatedOn, correctedOn, from) => {
    const day = (text: string | null) => (text === null ? null : calendarDay(text));
    const minutes = state({ circulatedOn: day(circulatedOn), correctedOn: day(correctedOn) });
    expect(confirmableFrom(minutes)).toBe(from);
  });
});

describe('needsReason', () => {
  it.each<[MinutesStatus | null, boolean]>([
    [null, false],
    ['draft', false],
    ['circulated', true],
    ['confirmed', true],
  ])('a correction of %s minutes: %s', (status, needed) => expect(needsReason(status)).toBe(needed));
});
