import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { equalVoice, type HeldMeeting } from './equal-voice';

/** Meetings a week apart, the first the earliest; each names the professions that were there. */
function held(...meetings: string[][]): HeldMeeting[] {
  return meetings.map((professions, index) => ({
    heldOn: addDays(calendarDay('2026-01-01'), index * 7),
    attendees: professions.map((professionKey, member) => ({
      status: 'present',
      membershipId: `${professionKey} ${member}`,
      professionKey,
    })),
  }));
}

const MEMBERS = ['podiatrist', 'dietitian'];

describe('equalVoice', () => {
  it('shares out attendance and lists who did not come', () => {
    expect(equalVoice(MEMBERS, held(['podiatrist', 'podiatrist'], ['podiatrist'], ['podiatrist']))).toEqual([
      { professionKey: 'dietitian', attendances: 0, share: 0, notHeard: true },
      { professionKey: 'podiatrist', attendances: 4, share: 1, notHeard: false },
    ]);
  });

  it('looks at the six latest, whatever their order', () => {
    const meetings = held(['dietitian'], ...Array.from({ length: 6 }, () => ['podiatrist']));
    const voices = equalVoice(MEMBERS, [...meetings].reverse());
    expect(voices.map(({ attendances }) => attendances)).toEqual([0, 6]);
  });

  it.each([
    ['the last of three', [['dietitian'], [], []], false],
    ['before the last three', [['dietitian'], [], [], []], true],
    ['never, in two', [[], []], null],
  ])('heard at %s', (_case, meetings, notHeard) => {
    expect(equalVoice(['dietitian'], held(...meetings))[0]?.notHeard).toBe(notHeard);
  });

  it('counts a member once, in person or through a deputy, and no observer', () => {
    const [meeting] = held([]);
    const attendees: HeldMeeting['attendees'] = [
      { status: 'present', membershipId: 'a', professionKey: 'podiatrist' },
      { status: 'deputy_for', membershipId: 'a', professionKey: 'podiatrist' },
      { status: 'observer', membershipId: null, professionKey: 'dietitian' },
      { status: 'apologies', membershipId: 'b', professionKey: 'dietitian' },
    ];
    const voices = equalVoice(MEMBERS, meeting ? [{ ...meeting, attendees }] : []);
    expect(voices.map(({ attendances }) => attendances)).toEqual([0, 1]);
  });

  it('has no shares without attendance', () => {
    expect(equalVoice(MEMBERS, [])).toMatchObject([{ share: null, notHeard: null }, { share: null }]);
  });
});
