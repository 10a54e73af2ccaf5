import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { MeetingStatus, MinutesStatus } from '@/domain/meetings/meeting';
import { minutesSight } from '@/domain/meetings/minutes-sight';
import type { SessionActor } from '@/server/actor';

const STATES: readonly (readonly [MeetingStatus, MinutesStatus | null])[] = [
  ['planned', null],
  ['called', null],
  ['cancelled', null],
  ['held', null],
  ['held', 'draft'],
  ['held', 'circulated'],
  ['held', 'confirmed'],
];

/**
 * What the reader may find, for a query to be joined with: of each collaborative, in which states of its meetings they
 * see the outline (titles, decisions, actions) and in which also the notes. The rule is `minutesSight`; the query only
 * looks it up.
 */
export function searchReach(actor: SessionActor) {
  const meetings = coveredIds(actor, 'meeting:view', 'collaborative');
  const recorded = new Set(coveredIds(actor, 'meeting:record', 'collaborative'));
  const circulated = new Set(coveredIds(actor, 'minutes:view-circulated', 'collaborative'));
  const sights = meetings.flatMap((id) =>
    STATES.flatMap(([meeting, minutes]) => {
      const rights = { record: recorded.has(id), viewCirculated: circulated.has(id) };
      const sight = minutesSight(meeting, minutes, rights);
      return sight === 'nothing' ? [] : [{ id, state: stateKey(meeting, minutes), whole: sight === 'whole' }];
    }),
  );
  return {
    meetings,
    sightOf: sights.map(({ id }) => id),
    sightState: sights.map(({ state }) => state),
    sightWhole: sights.map(({ whole }) => whole),
    proposals: coveredIds(actor, 'proposal:view', 'collaborative'),
    gapPlaces: coveredIds(actor, 'gap:view', 'place'),
  };
}

const stateKey = (meeting: MeetingStatus, minutes: MinutesStatus | null) => `${meeting}/${minutes ?? ''}`;
