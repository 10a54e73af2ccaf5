import 'server-only';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { findCollaborative } from '../../data/find-collaborative';
import { listMembers } from '../../data/list-members';
import { listPlaceNames } from '../../data/list-place-names';
import { listProfessions } from '../../data/list-professions';
import { visibleCollaboratives } from '../../data/visible';
import { gapPlacesOf } from '../action-rows';
import { findAction } from './find-action';
import { listActionRegister, listOwnActions } from './list-action-register';
import { listDecisionRegister } from './list-decision-register';

/** A collaborative's decisions with the names that they are shown with; null where it is absent or not this person's. */
export function findDecisionRegister(actor: SessionActor, collaborativeId: string) {
  return readAs(actor, async (tx) => {
    const collaborative = await findCollaborative(tx, actor, collaborativeId);
    if (!collaborative) return null;
    const all = await listDecisionRegister(tx, actor, collaborativeId);
    const placeNames = await listPlaceNames(
      tx,
      all.map(({ gapPlaceId }) => gapPlaceId),
    );
    return { collaborative, all, placeNames, professions: await listProfessions(tx) };
  });
}

export function findActionRegister(actor: SessionActor, collaborativeId: string) {
  return readAs(actor, async (tx) => {
    const collaborative = await findCollaborative(tx, actor, collaborativeId);
    if (!collaborative) return null;
    const all = await listActionRegister(tx, actor, collaborativeId);
    const placeNames = await listPlaceNames(tx, gapPlacesOf(all));
    return { collaborative, all, names: { placeNames, professions: await listProfessions(tx) } };
  });
}

/** What this person has to do, in all collaboratives, and which those are. */
export function findOwnActions(actor: SessionActor) {
  return readAs(actor, async (tx) => {
    const all = await listOwnActions(tx, actor);
    const placeNames = await listPlaceNames(tx, gapPlacesOf(all));
    const collaboratives = await tx.collaborative.findMany({
      where: { id: visibleCollaboratives(actor), memberships: { some: { personId: actor.personId } } },
      select: { id: true, nameEn: true, nameCy: true },
    });
    return { all, collaboratives, names: { placeNames, professions: await listProfessions(tx) } };
  });
}

/** Everything on an action's own page. */
export function findActionPage(actor: SessionActor, id: string) {
  return readAs(actor, async (tx) => {
    const action = await findAction(tx, actor, id);
    if (!action) return null;
    const { collaborativeId, item } = action;
    return {
      action,
      members: await listMembers(tx, collaborativeId),
      others: await listActionRegister(tx, actor, collaborativeId),
      placeNames: await listPlaceNames(
        tx,
        item.decisions.map(({ gapPlaceId }) => gapPlaceId),
      ),
      professions: await listProfessions(tx),
    };
  });
}
