import 'server-only';
import { can } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { findCollaborative } from '../../data/find-collaborative';
import { listMembers } from '../../data/list-members';
import { listPlaceNames } from '../../data/list-place-names';
import { listProfessions } from '../../data/list-professions';
import { visibleCollaboratives } from '../../data/visible';
import { gapPlacesOf } from '../action-rows';
import { findAction } from './find-action';
import { findDecision } from './find-decision';
import { listActionRegister, listOwnActions } from './list-action-register';
import { listDecisionRegister } from './list-decision-register';
import { measureGap } from './measure-gap';
import { listLaterMeetings } from './ratifying-meetings';

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

/** Everything on a decision's own page. */
export function findDecisionPage(actor: SessionActor, id: string) {
  return readAs(actor, async (tx) => {
    const decision = await findDecision(tx, actor, id);
    if (!decision) return null;
    const { collaborativeId, gapPlaceId } = decision;
    // At the very place: who sees gaps elsewhere may see none here.
    const seesGap = gapPlaceId !== null && can(actor, 'gap:view', { kind: 'place', id: gapPlaceId });
    return {
      decision,
      seesGap,
      members: await listMembers(tx, collaborativeId),
      others: await listDecisionRegister(tx, actor, collaborativeId),
      laterMeetings: await listLaterMeetings(tx, decision),
      moved: seesGap ? await measureGap(tx, decision, actor.today) : null,
      placeNames: await listPlaceNames(tx, [gapPlaceId]),
      professions: await listProfessions(tx),
    };
  });
}
