import 'server-only';
import { addMonths } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { findCollaborative } from '../../data/find-collaborative';
import { listFundingEndings } from '../../data/list-funding-endings';
import { isMemberOn, listMembers } from '../../data/list-members';
import { listNeedsServed } from '../../data/list-needs-served';
import { listOwnDeployments } from '../../data/list-own-deployments';
import { listPlaceNames } from '../../data/list-place-names';
import { listPlacesServed } from '../../data/list-places-served';
import { listProfessions } from '../../data/list-professions';
import { readerOf } from '../reader';
import { countRegisters } from './count-registers';
import { findNextMeeting } from './find-next-meeting';
import { listAttention } from './list-attention';
import { listChanges } from './list-changes';
import { listGapMoves } from './list-gap-moves';
import { listLatestMeetings } from './list-latest-meetings';
import { listVoiceMeetings } from './list-voice-meetings';

/** How far ahead a lead is told of money that ends: time enough for a business case. */
const FUNDING_MONTHS = 6;

export type CollaborativeHome = NonNullable<Awaited<ReturnType<typeof findCollaborativeHome>>>;

/** Everything on a collaborative's own page, read at one moment as this person; one query a panel. */
export function findCollaborativeHome(actor: SessionActor, id: string) {
  const { today } = actor;
  const reader = readerOf(actor, id);
  return readAs(actor, async (tx) => {
    const collaborative = await findCollaborative(tx, actor, id);
    if (!collaborative) return null;
    const places = await listPlacesServed(tx, id, today);
    const placeIds = places.map((place) => place.id);
    const meetings = await where(reader.seesMeetings, () => listLatestMeetings(tx, reader, id));
    const since = meetings.find(({ kind }) => kind === 'meeting')?.heldOn ?? null;
    const deployments = await where(reader.seesDeployments, () => listOwnDeployments(tx, actor, id));
    const named = deployments.map(({ receivingPlaceId }) => receivingPlaceId);
    return {
      reader,
      since,
      collaborative,
      places,
      meetings,
      deployments,
      placeNames: await listPlaceNames(tx, named),
      professions: await listProfessions(tx),
      members: (await listMembers(tx, id)).filter((member) => isMemberOn(member, today)),
      nextMeeting: reader.seesMeetings ? await findNextMeeting(tx, id, today) : null,
      attention: await where(reader.belongs, () => listAttention(tx, actor, id, reader.leads)),
      voice: await listVoiceMeetings(tx, reader, id, today),
      changes: since ? await where(reader.belongs, () => listChanges(tx, id, since, today)) : [],
      gapMoves: since ? await where(reader.seesGaps, () => listGapMoves(tx, placeIds, since, today)) : [],
      needs: await where(reader.seesGaps, () => listNeedsServed(tx, id, today)),
      counts: await countRegisters(tx, actor, id),
      fundingEndings: await where(reader.leads, () =>
        listFundingEndings(tx, id, today, addMonths(today, FUNDING_MONTHS)),
      ),
    };
  });
}

/** What is not for this reader is not asked for. */
function where<Row>(may: boolean, read: () => Promise<Row[]>): Promise<Row[]> | Row[] {
  return may ? read() : [];
}
