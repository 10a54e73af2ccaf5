import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { type ChairCandidate, type ChairedMeeting, chairTurns } from './chair-turn';

const START = calendarDay('2026-01-01');
const member = (membershipId: string, professionKey: string, from = 0): ChairCandidate => ({
  membershipId,
  professionKey,
  from: addDays(START, from),
});
const chaired = (day: number, chairId: string | null, professionKey?: string): ChairedMeeting => ({
  heldOn: addDays(START, day),
  chairId,
  ...(professionKey ? { professionKey } : {}),
});

const ids = (members: ChairCandidate[], meetings: ChairedMeeting[]) =>
  chairTurns(members, meetings).map(({ membershipId }) => membershipId);

describe('chairTurns', () => {
  const physio = [member('p1', 'physiotherapist'), member('p2', 'physiotherapist', 1)];
  const diet = member('d', 'dietitian', 2);

  it.each<[string, ChairCandidate[], ChairedMeeting[], string[]]>([
    ['nobody chaired: professions take turns', [...physio, diet], [], ['p1', 'd', 'p2']],
    ['the profession that waits longest', [...physio, diet], [chaired(1, 'p1')], ['d', 'p2', 'p1']],
    [
      'of a profession, the member who waits longest',
      [...physio, diet],
      [chaired(1, 'p1'), chaired(2, 'd')],
      ['p2', 'd', 'p1'],
    ],
    ['only the latest chair counts', [...physio], [chaired(1, 'p2'), chaired(9, 'p1')], ['p2', 'p1']],
    ['nobody wrote down who chaired', [...physio, diet], [chaired(3, null)], ['p1', 'd', 'p2']],
    [
      'a chair who has left counts for the profession',
      [physio[0] as ChairCandidate, diet],
      [chaired(4, 'gone', 'physiotherapist')],
      ['d', 'p1'],
    ],
    ['no members', [], [chaired(1, 'p1')], []],
  ])('%s', (_case, members, meetings, order) => {
    expect(ids(members, meetings)).toEqual(order);
  });

  it('says when each last chaired', () => {
    expect(chairTurns([diet], [chaired(5, 'd')])).toEqual([
      { membershipId: 'd', lastChairedOn: addDays(START, 5) },
    ]);
  });

  it('lists everyone once, in the same order however the facts are given', () => {
    const professions = ['physiotherapist', 'dietitian', 'podiatrist'];
    const members = fc.uniqueArray(
      fc.record({ n: fc.nat(20), profession: fc.constantFrom(...professions), from: fc.nat(40) }),
      { selector: ({ n }) => n, maxLength: 12 },
    );
    const meetings = fc.uniqueArray(fc.record({ day: fc.nat(300), who: fc.nat(24) }), {
      selector: ({ day }) => day,
      maxLength: 14,
    });
    fc.assert(
      fc.property(members, meetings, fc.gen(), (people, held, gen) => {
        const candidates = people.map(({ n, profession, from }) => member(`m${n}`, profession, from));
        const past = held.map(({ day, who }) => chaired(day, `m${who}`));
        const order = ids(candidates, past);
        expect([...order].sort()).toEqual(candidates.map(({ membershipId }) => membershipId).sort());
        const shuffled = [...candidates].sort(() => gen(fc.integer, { min: -1, max: 1 }));
        expect(ids(shuffled, [...past].reverse())).toEqual(order);
        // Of one profession, who chaired later never comes before who chaired earlier.
        const turns = chairTurns(candidates, past);
        for (const profession of professions) {
          const own = turns.filter(
            ({ membershipId }) =>
              candidates.find((each) => each.membershipId === membershipId)?.professionKey === profession,
          );
          const days = own.map(({ lastChairedOn }) => lastChairedOn ?? '');
          expect(days).toEqual([...days].sort());
        }
      }),
    );
  });
});
