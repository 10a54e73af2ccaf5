import 'server-only';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { listNeedsServed } from '../data/list-needs-served';
import { listPlaceNames } from '../data/list-place-names';
import { listPlacesServed } from '../data/list-places-served';
import { listProfessions } from '../data/list-professions';
import { findMeeting } from './data/find-meeting';
import { listAmendments } from './data/list-versions';

/** All that the record of a meeting is shown from, on a page, on paper or in a file; null where it is not this person's. */
export async function loadMeeting(tx: Tx, actor: SessionActor, id: string) {
  const meeting = await findMeeting(tx, actor, id);
  if (!meeting) return null;
  const gaps = meeting.items.flatMap(({ decisions }) => decisions.map(({ gapPlaceId }) => gapPlaceId));
  return {
    meeting,
    today: actor.today,
    places: await listPlacesServed(tx, meeting.collaborative.id, actor.today),
    needs: await listNeedsServed(tx, meeting.collaborative.id, actor.today),
    placeNames: await listPlaceNames(tx, gaps),
    professions: await listProfessions(tx),
    amendments: await listAmendments(tx, meeting),
  };
}
