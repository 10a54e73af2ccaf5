import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, calendarDay } from '../time/calendar-day';
import { checkEqualVoice, equalVoice, type VoiceMeeting, type VoiceMember, voiceShare } from './equal-voice';
import { ATTENDANCE_STATUSES } from './meeting';

const START = calendarDay('2026-01-01');

const voiced = (professionKey: string) => ({ professionKey, sector: 'health_board' as const });
const member = (membershipId: string, professionKey: string): VoiceMember => ({
  membershipId,
  ...voiced(professionKey),
});

const EMPTY = { itemsBroughtBy: [], decisionsLedBy: [], actionsHeldBy: [], contributions: null } as const;

/** Meetings a week apart, the first the earliest; each names the professions that were there. */
function held(...meetings: string[][]): VoiceMeeting[] {
  return meetings.map((professions, index) => ({
    ...EMPTY,
    heldOn: addDays(START, index * 7),
    attendees: professions.map((professionKey, at) => ({
      status: 'present' as const,
      ...member(`${professionKey} ${at}`, professionKey),
    })),
  }));
}

const MEMBERS = [member('podiatrist 0', 'podiatrist'), member('dietitian 0', 'dietitian')];
const counts = (meetings: VoiceMeeting[], members = MEMBERS) =>
  equalVoice('professionKey', members, meetings).map(({ key, counts: of }) => [key, of.attendances]);

describe('equalVoice', () => {
  it('counts attendance and lists who did not come', () => {
    expect(counts(held(['podiatrist', 'podiatrist'], ['podiatrist'], ['podiatrist']))).toEqual([
      ['dietitian', 0],
      ['podiatrist', 4],
    ]);
  });

  it('looks at the six latest, whatever their order', () => {
    const meetings = held(['dietitian'], ...Array.from({ length: 6 }, () => ['podiatrist']));
    expect(counts([...meetings].reverse())).toEqual([
      ['dietitian', 0],
      ['podiatrist', 6],
    ]);
  });

  it.each([
    ['the last of three', [['dietitian'], [], []], false],
    ['before the last three', [['dietitian'], [], [], []], true],
    ['never, in two', [[], []], null],
  ])('heard at %s', (_case, meetings, notHeard) => {
    const [voice] = equalVoice('professionKey', [member('d', 'dietitian')], held(...meetings));
    expect(voice?.notHeard).toBe(notHeard);
  });

  it('counts a member once, in person or through a deputy, and no observer', () => {
    const attendees: VoiceMeeting['attendees'] = [
      { status: 'present', ...member('a', 'podiatrist') },
      { status: 'deputy_for', ...member('a', 'podiatrist') },
      { status: 'observer', membershipId: null, ...voiced('dietitian') },
      { status: 'apologies', ...member('b', 'dietitian') },
    ];
    expect(counts([{ ...EMPTY, heldOn: START, attendees }])).toEqual([
      ['dietitian', 0],
      ['podiatrist', 1],
    ]);
  });

  it('counts items, decisions and actions, and contributions only where they are counted', () => {
    const meeting: VoiceMeeting = {
      ...EMPTY,
      heldOn: START,
      attendees: [],
      itemsBroughtBy: [voiced('podiatrist'), voiced('dietitian'), voiced('podiatrist')],
      decisionsLedBy: [voiced('dietitian')],
      actionsHeldBy: [voiced('podiatrist')],
    };
    const voices = equalVoice('professionKey', MEMBERS, [meeting]);
    expect(voices.map(({ counts: of }) => [of.items, of.decisions, of.actions, of.contributions])).toEqual([
      [1, 1, 0, null],
      [2, 0, 1, null],
    ]);
    expect(voiceShare(voices, 'podiatrist', 'items')).toBeCloseTo(2 / 3);
    expect(voiceShare(voices, 'podiatrist', 'attendances')).toBeNull();
    const tallied = { ...meeting, contributions: [{ professionKey: 'dietitian', count: 7 }] };
    const spoken = equalVoice('professionKey', MEMBERS, [tallied, meeting]);
    expect(spoken.map(({ counts: of }) => of.contributions)).toEqual([7, 0]);
    // They are not written down by sector.
    expect(equalVoice('sector', MEMBERS, [tallied])[0]?.counts.contributions).toBeNull();
  });

  const keys = ['podiatrist', 'dietitian', 'orthoptist'] as const;
  const anyone = fc.record({
    professionKey: fc.option(fc.constantFrom(...keys)),
    sector: fc.option(fc.constantFrom('health_board' as const, 'local_authority' as const)),
  });
  const meetings = fc
    .array(
      fc.record({
        attendees: fc.array(
          fc.record({
            status: fc.constantFrom(...ATTENDANCE_STATUSES),
            membershipId: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
            professionKey: fc.option(fc.constantFrom(...keys)),
            sector: fc.option(fc.constantFrom('health_board' as const, 'local_authority' as const)),
          }),
          { maxLength: 6 },
        ),
        itemsBroughtBy: fc.array(anyone, { maxLength: 4 }),
        decisionsLedBy: fc.array(anyone, { maxLength: 4 }),
        actionsHeldBy: fc.array(anyone, { maxLength: 4 }),
        contributions: fc.option(
          fc.array(fc.record({ professionKey: fc.constantFrom(...keys), count: fc.nat(9) }), {
            maxLength: 3,
          }),
        ),
      }),
      { maxLength: 9 },
    )
    .map((all): VoiceMeeting[] => all.map((one, index) => ({ ...one, heldOn: addDays(START, index * 7) })));
  const group = fc.constantFrom('professionKey' as const, 'sector' as const);

  it('keeps shares between nothing and all, and adds up to the whole', () => {
    fc.assert(
      fc.property(group, meetings, (by, all) => {
        const voices = equalVoice(by, MEMBERS, all);
        for (const measure of ['attendances', 'items', 'decisions', 'actions'] as const) {
          const shares = voices.map(({ key }) => voiceShare(voices, key, measure));
          for (const share of shares)
            if (share !== null) {
              expect(share).toBeGreaterThanOrEqual(0);
              expect(share).toBeLessThanOrEqual(1);
            }
          if (shares.some((share) => share !== null))
            expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1);
        }
        const latest = all.slice(-6);
        const named = latest
          .flatMap(({ itemsBroughtBy }) => itemsBroughtBy)
          .filter((one) => one[by] !== null);
        expect(voices.reduce((sum, { counts: of }) => sum + (of.items ?? 0), 0)).toBe(named.length);
        for (const { counts: of } of voices) expect(of.attendances).toBeLessThanOrEqual(6 * 5);
      }),
    );
  });

  it('does not depend on the order of meetings or members', () => {
    fc.assert(
      fc.property(group, meetings, (by, all) => {
        const turned = equalVoice(by, [...MEMBERS].reverse(), [...all].reverse());
        expect(turned).toEqual(equalVoice(by, MEMBERS, all));
      }),
    );
  });
});

describe('checkEqualVoice', () => {
  const codes = (members: VoiceMember[], all: VoiceMeeting[], today = addMonths(START, 2)) =>
    checkEqualVoice(members, all, today).map(
      ({ code, facts }) => `${code} ${facts.profession} ${facts.reason}`,
    );
  const both = ['podiatrist', 'dietitian'];

  it.each<[string, VoiceMember[], VoiceMeeting[], string[]]>([
    ['everyone is heard', MEMBERS, held(both, both, both), []],
    [
      'one is not heard at three',
      MEMBERS,
      held(both, ['podiatrist'], ['podiatrist'], ['podiatrist']),
      ['VOICE-NOT-HEARD dietitian not-heard'],
    ],
    ['two meetings are too few to say', MEMBERS, held(['podiatrist'], ['podiatrist']), []],
    [
      'half of the seats is not over half',
      [...MEMBERS, member('o', 'orthoptist'), member('p2', 'podiatrist')],
      held([...both, 'orthoptist'], [...both, 'orthoptist']),
      [],
    ],
    [
      'over half of the seats',
      [...MEMBERS, member('p2', 'podiatrist')],
      held(both, both),
      ['VOICE-OVER-HALF podiatrist seats'],
    ],
    ['one profession alone dominates nobody', [member('p', 'podiatrist')], held(['podiatrist']), []],
  ])('%s', (_case, members, all, expected) => {
    expect(codes(members, all)).toEqual(expected);
  });

  it('sees over half of the items, and not half', () => {
    const withItems = (...professions: string[]) =>
      held(both).map((one) => ({ ...one, itemsBroughtBy: professions.map(voiced) }));
    expect(codes(MEMBERS, withItems('podiatrist', 'dietitian'))).toEqual([]);
    expect(codes(MEMBERS, withItems('podiatrist', 'podiatrist', 'dietitian'))).toEqual([
      'VOICE-OVER-HALF podiatrist items',
    ]);
  });

  it('says a year of silence once, and only where a year was recorded', () => {
    const year = Array.from({ length: 12 }, (_, month) => ({
      ...(held(['podiatrist'])[0] as VoiceMeeting),
      heldOn: addMonths(addDays(START, 5), month),
    }));
    const today = addMonths(START, 12);
    expect(codes(MEMBERS, year, today)).toEqual(['VOICE-SILENT-YEAR dietitian silent']);
    expect(codes(MEMBERS, year.slice(6), today)).toEqual(['VOICE-NOT-HEARD dietitian not-heard']);
  });
});
