import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { can, coveredIds } from '../../src/domain/access/can';
import { PERMISSIONS } from '../../src/domain/access/permissions';
import type * as HomeModule from '../../src/features/meetings/collaborative/data/find-home';
import type * as LoadModule from '../../src/features/meetings/minutes/load-meeting';
import type * as RegistersModule from '../../src/features/meetings/registers/data/find-registers';
import type { SessionActor } from '../../src/server/actor';
import { insertAppointed } from '../builders/deployment';
import { actorFor } from '../support/action';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';

let all: MinutesFixture;
let homes: typeof HomeModule;
let minutes: typeof LoadModule;
let registers: typeof RegistersModule;
/** Of the cluster that the collaborative serves, of the county around it, and of a cluster elsewhere. */
let leads: Record<'ofCluster' | 'ofCounty' | 'elsewhere', SessionActor>;
let held: Record<'draft' | 'circulated' | 'confirmed', Awaited<ReturnType<MinutesFixture['held']>>>;

beforeAll(async () => {
  all = await minutesFixture();
  homes = await import('../../src/features/meetings/collaborative/data/find-home');
  minutes = await import('../../src/features/meetings/minutes/load-meeting');
  registers = await import('../../src/features/meetings/registers/data/find-registers');
  const { db, ours, theirs } = all;
  const around = await db.placeInside.findFirstOrThrow({
    where: { childId: ours.place.id, parent: { kind: { not: 'region' } } },
  });
  const leadOf = async (name: string, placeId: string) =>
    actorFor(await insertAppointed(db, name, 'clusterLead', { placeId }));
  leads = {
    ofCluster: await leadOf('Sara Sampl', ours.place.id),
    ofCounty: await leadOf('Cerys Sir', around.parentId),
    elsewhere: await leadOf('Ifor Arall', theirs.place.id),
  };
  held = {
    draft: await all.held('2026-09-03', 'draft'),
    circulated: await all.held('2026-09-17', 'circulated'),
    confirmed: await all.held('2026-08-06', 'confirmed'),
  };
});

afterAll(() => all?.close());

const target = () => ({ kind: 'collaborative', id: all.ours.collaborative.id }) as const;
const asLead = <Result>(actor: SessionActor, read: Parameters<typeof all.portal.readAs<Result>>[1]) =>
  all.portal.readAs(actor, read);

describe('what a cluster lead may of a collaborative', () => {
  it('is to look, where it serves the cluster, a place inside theirs or one around it', async () => {
    for (const [who, covered] of [
      ['ofCluster', true],
      ['ofCounty', true],
      ['elsewhere', false],
    ] as const)
      expect(
        PERMISSIONS.filter((permission) => can(leads[who], permission, target())),
        who,
      ).toEqual(covered ? ['collaborative:view', 'meeting:view'] : []);
    const { db, ours } = all;
    const [serves, region] = [
      { collaborativeId: ours.collaborative.id },
      await db.place.findUniqueOrThrow({ where: { code: 'rpb-cwm-taf-morgannwg' } }),
    ];
    await db.collaborativeServes.updateMany({ where: serves, data: { placeId: region.id } });
    const person = { id: leads.ofCluster.personId, name: leads.ofCluster.name };
    expect(can(await actorFor(person), 'meeting:view', target())).toBe(true);
    await db.collaborativeServes.updateMany({ where: serves, data: { validTo: new Date('2026-11-22') } });
    expect(can(await actorFor(person), 'meeting:view', target())).toBe(false);
    await db.collaborativeServes.updateMany({
      where: serves,
      data: { placeId: ours.place.id, validTo: null },
    });
  });

  it('opens no place and no body to them', () => {
    for (const permission of PERMISSIONS) expect(coveredIds(leads.ofCluster, permission, 'body')).toEqual([]);
    expect(coveredIds(leads.ofCluster, 'gap:view', 'place')).toContain(all.ours.place.id);
    expect(coveredIds(leads.ofCluster, 'gap:view', 'place')).not.toContain(all.theirs.place.id);
  });
});

describe('a cluster lead sees', () => {
  it('the collaborative with what an observer sees of it', async () => {
    const home = await homes.findCollaborativeHome(leads.ofCluster, all.ours.collaborative.id);
    expect(home?.reader).toMatchObject({
      leads: false,
      belongs: false,
      seesMeetings: true,
      seesGaps: false,
      seesProposals: false,
      seesDeployments: false,
    });
    expect([home?.attention, home?.changes, home?.deployments, home?.needs]).toEqual([[], [], [], []]);
    expect(await homes.findCollaborativeHome(leads.elsewhere, all.ours.collaborative.id)).toBeNull();
  });

  it('of minutes the open items, once they are confirmed', async () => {
    const titles = async (who: keyof typeof leads, id: string) => {
      const facts = await asLead(leads[who], (tx) => minutes.loadMeeting(tx, leads[who], id));
      return facts?.meeting.items.map(({ title }) => title);
    };
    const open = held.confirmed.items.filter(({ closed }) => !closed).map(({ title }) => title);
    expect(open).toHaveLength(1);
    expect(await titles('ofCluster', held.confirmed.id)).toEqual(open);
    expect(await titles('ofCluster', held.draft.id)).toEqual([]);
    expect(await titles('ofCluster', held.circulated.id)).toEqual([]);
    expect(await titles('elsewhere', held.confirmed.id)).toBeUndefined();
  });

  it('in the registers what confirmed minutes decided and agreed, and nothing that is closed', async () => {
    const { id } = all.ours.collaborative;
    const [item] = held.confirmed.items.filter(({ closed }) => !closed);
    const decisions = await registers.findDecisionRegister(leads.ofCluster, id);
    expect(decisions?.all.map((row) => row.id)).toEqual(item?.decisions.map((row) => row.id));
    const actions = await registers.findActionRegister(leads.ofCluster, id);
    expect(actions?.all.map((row) => row.id)).toEqual(item?.actions.map((row) => row.id));
    expect(await registers.findDecisionRegister(leads.elsewhere, id)).toBeNull();
    for (const meeting of Object.values(held))
      for (const { closed, decisions: made } of meeting.items)
        for (const decision of made) {
          const page = await registers.findDecisionPage(leads.ofCluster, decision.id);
          expect(page !== null).toBe(meeting.id === held.confirmed.id && !closed);
        }
  });
});

describe('row security', () => {
  it('hides closed items, positions, comments, deployments and proposals from a cluster lead, whatever is asked', async () => {
    const { db, ours, theirs } = all;
    const [lead] = ours.members;
    if (!lead) throw new Error('No lead');
    // Asked for by the collaborative, but for another place.
    await db.deployment.create({
      data: {
        id: uuidv7(),
        reference: 'DP-2026-901',
        collaborativeId: ours.collaborative.id,
        receivingPlaceId: theirs.place.id,
        professionKey: 'physiotherapist',
        setting: 'community',
        whatChanges: 'More visits',
        language: 'en',
        requestedById: lead.person.id,
        submissionKey: uuidv7(),
      },
    });
    await db.proposal.create({
      data: {
        id: uuidv7(),
        reference: 'P-2026-901',
        collaborativeId: ours.collaborative.id,
        title: 'For another',
        statement: 'Sent to nobody yet',
        language: 'en',
        madeOn: new Date('2026-09-03'),
        madeById: lead.person.id,
        submissionKey: uuidv7(),
      },
    });
    const [decision] = held.confirmed.items.flatMap(({ decisions }) => decisions);
    await db.decisionPosition.create({
      data: {
        decisionId: decision?.id ?? '',
        membershipId: lead.membership.id,
        stance: 'consent',
        language: 'en',
        statedOn: new Date('2026-09-03'),
      },
    });
    const collaborativeId = ours.collaborative.id;
    const seenBy = (actor: SessionActor) =>
      asLead(actor, async (tx) => ({
        closed: await tx.agendaItem.count({ where: { closed: true } }),
        deployments: await tx.deployment.count({ where: { collaborativeId } }),
        proposals: await tx.proposal.count({ where: { collaborativeId } }),
        positions: await tx.decisionPosition.count(),
        versions: await tx.minutesVersion.count(),
        suggestions: await tx.itemSuggestion.count(),
      }));
    const nothing = { closed: 0, deployments: 0, proposals: 0, positions: 0, versions: 0, suggestions: 0 };
    expect(await seenBy(leads.ofCluster)).toEqual(nothing);
    expect(await seenBy(all.actors.observer)).toEqual(nothing);
    expect(await seenBy(all.actors.member)).toMatchObject({
      closed: 3,
      deployments: 1,
      proposals: 1,
      positions: 1,
    });
  });

  it('lets a cluster lead write nothing of a collaborative', async () => {
    const { ours, portal } = all;
    const { id } = ours.collaborative;
    const changed = await portal.writeAs(leads.ofCluster, async (tx) => [
      (await tx.meeting.updateMany({ where: { collaborativeId: id }, data: { purpose: 'Changed' } })).count,
      (await tx.decision.updateMany({ where: { collaborativeId: id }, data: { text: 'Changed' } })).count,
      (await tx.action.updateMany({ where: { collaborativeId: id }, data: { text: 'Changed' } })).count,
    ]);
    expect(changed).toEqual([0, 0, 0]);
  });
});
