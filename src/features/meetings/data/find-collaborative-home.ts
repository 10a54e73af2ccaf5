import 'server-only';
import { addMonths } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { findCollaborative } from './find-collaborative';
import { listDecisions } from './list-decisions';
import { listFundingEndings } from './list-funding-endings';
import { findNextMeeting, listMeetings } from './list-meetings';
import { isMemberOn, listMembers } from './list-members';
import { listNeedsServed } from './list-needs-served';
import { listOpenActions } from './list-open-actions';
import { listOwnDeployments } from './list-own-deployments';
import { listPlaceNames } from './list-place-names';
import { listPlacesServed } from './list-places-served';
import { listProfessions } from './list-professions';

/** How far ahead a lead is told of money that ends: time enough for a business case. */
const FUNDING_MONTHS = 6;

export type CollaborativeHome = NonNullable<Awaited<ReturnType<typeof findCollaborativeHome>>>;

/** Everything on a collaborative's own page, read at one moment; one query a panel. */
export function findCollaborativeHome(actor: SessionActor, id: string) {
  const { today } = actor;
  return readAs(actor, async (tx) => {
    const collaborative = await findCollaborative(tx, actor, id);
    if (!collaborative) return null;
    const decisions = await listDecisions(tx, actor, id);
    const deployments = await listOwnDeployments(tx, actor, id);
    const places = await listPlacesServed(tx, id, today);
    const named = [
      ...decisions.map(({ gapPlaceId }) => gapPlaceId),
      ...deployments.map(({ receivingPlaceId }) => receivingPlaceId),
    ];
    return {
      collaborative,
      decisions,
      deployments,
      places,
      placeNames: await listPlaceNames(tx, named),
      professions: await listProfessions(tx),
      members: (await listMembers(tx, id)).filter((member) => isMemberOn(member, today)),
      meetings: await listMeetings(tx, actor, id),
      nextMeeting: await findNextMeeting(tx, actor, id, today),
      openActions: await listOpenActions(tx, actor, id),
      needs: await listNeedsServed(tx, id, today),
      fundingEndings: await listFundingEndings(tx, id, today, addMonths(today, FUNDING_MONTHS)),
    };
  });
}
