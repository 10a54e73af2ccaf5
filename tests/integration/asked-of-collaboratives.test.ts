import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as MembershipModule from '../../src/features/meetings/collaborative/data/list-memberships';
import type * as TeamsModule from '../../src/features/meetings/collaborative/data/list-placed-teams';
import type * as YearModule from '../../src/features/meetings/collaborative/data/read-year';
import type * as ReaderModule from '../../src/features/meetings/collaborative/reader';
import type * as TeamPanelModule from '../../src/features/meetings/collaborative/team-panel';
import type * as YearViewModule from '../../src/features/meetings/collaborative/year-view';
import type * as PracticeModule from '../../src/features/meetings/good-practice/data/find-good-practice';
import type * as PracticeViewModule from '../../src/features/meetings/good-practice/good-practice-view';
import type * as DbModule from '../../src/server/db';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertMeeting } from '../builders/agenda';
import { insertCollaborative } from '../builders/collaborative';
import { insertHeldMeeting } from '../builders/held-meeting';
import { type ActionAnswer, actorFor, callAction, type Fields } from '../support/action';
import { createTestDatabase } from '../support/database';

const folder = '../../src/features/meetings';
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let portal: typeof DbModule;
let years: typeof YearModule;
let yearViews: typeof YearViewModule;
let memberships: typeof MembershipModule;
let placedTeams: typeof TeamsModule;
let teamPanels: typeof TeamPanelModule;
let practice: typeof PracticeModule;
let practiceViews: typeof PracticeViewModule;
let readers: typeof ReaderModule;
const actions: Record<string, FormAction> = {};
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  portal = await import('../../src/server/db');
  years = await import('../../src/features/meetings/collaborative/data/read-year');
  yearViews = await import('../../src/features/meetings/collaborative/year-view');
  readers = await import('../../src/features/meetings/collaborative/reader');
  practice = await import('../../src/features/meetings/good-practice/data/find-good-practice');
  practiceViews = await import('../../src/features/meetings/good-practice/good-practice-view');
  memberships = await import('../../src/features/meetings/collaborative/data/list-memberships');
  placedTeams = await import('../../src/features/meetings/collaborative/data/list-placed-teams');
  teamPanels = await import('../../src/features/meetings/collaborative/team-panel');
  actions.changeMember = (await import(`${folder}/collaborative/actions/change-member.ts`)).changeMember;
  actions.addItem = (await import(`${folder}/agenda/actions/add-item.ts`)).addItem;
  actions.changeItem = (await import(`${folder}/agenda/actions/change-item.ts`)).changeItem;
  actions.markSeen = (await import(`${folder}/induction/actions/mark-seen.ts`)).markSeen;
  actions.attended = (await import(`${folder}/cluster-table/actions/record-attended.ts`)).recordAttended;
  actions.takeOff = (await import(`${folder}/cluster-table/actions/remove-attended.ts`)).removeAttendedEntry;
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
});

afterAll(async () => {
  await portal?.disconnect();
  await db?.$disconnect();
  await database?.drop();
});

function member(index: number, of = ours) {
  const found = of.members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
}

async function call(action: string, person: { id: string; name: string }, fields: Fields) {
  const run = actions[action];
  if (!run) throw new Error(`No action ${action}`);
  return callAction(run, await actorFor(person), fields);
}

const day = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: date };
};

const errorsOf = (answer: ActionAnswer) => ('errors' in answer ? Object.keys(answer.errors) : []);
const status = (answer: ActionAnswer) => ('redirectedTo' in answer ? 'done' : answer.status);

describe('themes for all of Wales (F24)', () => {
  it('keeps the theme of an item, changes it and takes it off again', async () => {
    const meeting = await insertMeeting(db, {
      collaborativeId: ours.collaborative.id,
      recordedById: member(0).person.id,
      heldOn: '2026-12-03',
    });
    const item = { meetingId: meeting.id, itemId: uuidv7(), title: 'Leave', serves: 'quality' };
    const themeNow = () => db.agendaItem.findUniqueOrThrow({ where: { id: item.itemId } });
    expect(status(await call('addItem', member(0).person, { ...item, theme: 'weather' }))).toBe('invalid');
    expect(status(await call('addItem', member(0).person, { ...item, theme: 'retention' }))).toBe('done');
    expect(await themeNow()).toMatchObject({ theme: 'retention', version: 1 });
    expect(status(await call('changeItem', member(0).person, { ...item, theme: '', version: '1' }))).toBe(
      'done',
    );
    expect(await themeNow()).toMatchObject({ theme: null });
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { event: 'agenda_item.changed', subjectId: item.itemId },
    });
    expect(entry).toMatchObject({ before: { theme: 'retention' }, after: { theme: null } });
  });

  it('has the same measures for every collaborative, without what is closed', async () => {
    const open = { serves: 'quality' as const, theme: 'prevention' as const };
    await insertMeeting(db, {
      collaborativeId: ours.collaborative.id,
      recordedById: member(0).person.id,
      heldOn: '2026-05-07',
      status: 'held',
      items: [
        { ...open, title: 'Falls' },
        { ...open, title: 'Smoking' },
        { ...open, title: 'Kept apart', closedReason: 'Staff hear it first' },
      ],
    });
    const measuresOf = async (of: typeof ours) => {
      const actor = await actorFor(member(0, of).person);
      const reader = readers.readerOf(actor, of.collaborative.id);
      const period = yearViews.readYear('f2026', actor.today);
      const facts = await portal.readAs(actor, (tx) =>
        years.readYearFacts(tx, actor, reader, of.collaborative.id, period),
      );
      const lines = (await yearViews.yearCsv('en', facts)).split('\r\n');
      return lines.filter((line) => line.startsWith('theme,')).map((line) => line.split(',').slice(1, 4));
    };
    const [first, second] = [await measuresOf(ours), await measuresOf(theirs)];
    expect(first).toContainEqual(['prevention.items', 'Prevention: Items', '2']);
    expect(second).toContainEqual(['prevention.items', 'Prevention: Items', '0']);
    expect(first.map(([measure]) => measure)).toEqual(second.map(([measure]) => measure));
  });
});

describe('what a collaborative is (F26)', () => {
  const membershipOf = (index: number) =>
    db.membership.findUniqueOrThrow({ where: { id: member(index).membership.id } });
  const seen = (of = ours) => ({ collaborativeId: of.collaborative.id });

  it('records the day a member saw it, once and with an audit entry', async () => {
    expect(status(await call('markSeen', member(2).person, seen()))).toBe('done');
    expect(await membershipOf(2)).toMatchObject({ inductedOn: new Date('2026-11-22'), version: 2 });
    await db.membership.update({
      where: { id: member(2).membership.id },
      data: { inductedOn: new Date('2026-11-20') },
    });
    expect(status(await call('markSeen', member(2).person, seen()))).toBe('done');
    expect(await membershipOf(2)).toMatchObject({ inductedOn: new Date('2026-11-20') });
    expect(await db.auditEntry.count({ where: { event: 'membership.induction-seen' } })).toBe(1);
  });

  it('is nobody’s to record elsewhere', async () => {
    expect(status(await call('markSeen', member(2, theirs).person, seen()))).toBe('forbidden');
    expect(await db.membership.count({ where: { inductedOn: { not: null } } })).toBe(1);
  });

  it('lets a member change nothing but that, and nobody else’s, also past the action', async () => {
    const actor = await actorFor(member(3).person);
    const change = (id: string, data: object) =>
      portal.writeAs(actor, async (tx) => (await tx.membership.updateMany({ where: { id }, data })).count);
    expect(await change(member(2).membership.id, { inductedOn: null })).toBe(0);
    await expect(change(member(3).membership.id, { role: 'lead' })).rejects.toThrow(/only those who lead/);
    expect(await change(member(3).membership.id, { inductedOn: new Date('2026-11-22') })).toBe(1);
  });
});

describe('at the cluster table (F18)', () => {
  const attended = (changes: Fields = {}): Fields => ({
    collaborativeId: ours.collaborative.id,
    submissionKey: uuidv7(),
    placeId: ours.place.id,
    attendedById: member(2).membership.id,
    ...day('heldOn', '2026-11-10'),
    raised: '3',
    taken: '2',
    ...changes,
  });

  it('keeps a meeting once, however often it is sent', async () => {
    const fields = attended();
    expect(status(await call('attended', member(1).person, fields))).toBe('done');
    expect(status(await call('attended', member(1).person, fields))).toBe('done');
    expect(await db.clusterMeeting.findMany()).toMatchObject([
      { id: fields.submissionKey, itemsRaised: 3, itemsTaken: 2, membershipId: member(2).membership.id },
    ]);
    expect(errorsOf(await call('attended', member(1).person, attended()))).toEqual(['heldOn']);
  });

  it.each([
    ['a day to come', day('heldOn', '2026-11-23'), ['heldOn']],
    ['more taken than raised', { ...day('heldOn', '2026-10-01'), taken: '4' }, ['taken']],
    ['no figure', { ...day('heldOn', '2026-10-01'), raised: '' }, ['raised']],
    ['a day before the member joined', day('heldOn', '2024-10-01'), ['attendedById']],
  ])('refuses %s', async (_case, changes, errors) => {
    expect(errorsOf(await call('attended', member(0).person, attended(changes)))).toEqual(errors);
  });

  it('knows only clusters and members of its own', async () => {
    const on = day('heldOn', '2026-10-02');
    const wrong: Fields[] = [{ placeId: theirs.place.id }, { attendedById: member(0, theirs).membership.id }];
    for (const changes of wrong)
      expect(errorsOf(await call('attended', member(0).person, attended({ ...on, ...changes })))).toEqual(
        Object.keys(changes),
      );
  });

  it('is written and taken off by those who lead, and seen by members alone', async () => {
    const on = day('heldOn', '2026-10-03');
    expect(status(await call('attended', member(2).person, attended(on)))).toBe('forbidden');
    expect(status(await call('attended', member(0, theirs).person, attended(on)))).toBe('forbidden');
    const seenBy = async (person: { id: string; name: string }) =>
      portal.readAs(await actorFor(person), (tx) => tx.clusterMeeting.count());
    expect(await seenBy(member(2).person)).toBe(1);
    expect(await seenBy(member(0, theirs).person)).toBe(0);
    const row = await db.clusterMeeting.findFirstOrThrow();
    const off = { collaborativeId: ours.collaborative.id, entryId: row.id };
    expect(status(await call('takeOff', member(0, theirs).person, off))).toBe('forbidden');
    expect(status(await call('takeOff', member(2).person, off))).toBe('forbidden');
    expect(status(await call('takeOff', member(0).person, off))).toBe('done');
    expect(await db.clusterMeeting.count()).toBe(0);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { event: 'cluster-meeting.removed' } });
    expect(entry).toMatchObject({ before: { itemsRaised: 3, itemsTaken: 2 } });
  });

  it('is not written past the action by a member, nor for another collaborative', async () => {
    const data = {
      id: uuidv7(),
      collaborativeId: ours.collaborative.id,
      placeId: ours.place.id,
      membershipId: member(0).membership.id,
      heldOn: new Date('2026-10-04'),
      itemsRaised: 0,
      itemsTaken: 0,
    };
    for (const person of [member(2).person, member(0, theirs).person]) {
      const actor = await actorFor(person);
      await expect(portal.writeAs(actor, (tx) => tx.clusterMeeting.createMany({ data }))).rejects.toThrow(
        /row-level security/,
      );
    }
  });
});

describe('good practice over collaboratives (F07)', () => {
  const seenBy = async (person: { id: string; name: string }, asked: Record<string, string> = {}) => {
    const facts = await practice.findGoodPractice(await actorFor(person));
    const view = await practiceViews.goodPracticeView('en', facts, asked);
    return view.rows.map(({ title, minutes }) => `${title}, ${minutes.slice(0, minutes.indexOf(' ('))}`);
  };

  beforeAll(async () => {
    const meetings = [
      await insertHeldMeeting(db, ours, '2026-06-04', 'confirmed'),
      await insertHeldMeeting(db, ours, '2026-07-02', 'circulated'),
      await insertHeldMeeting(db, theirs, '2026-08-06', 'confirmed'),
    ];
    // Closed matters and minutes that nobody confirmed are marked too.
    await db.agendaItem.updateMany({
      where: { meetingId: { in: meetings.map(({ id }) => id) } },
      data: { goodPractice: true },
    });
    await db.agendaItem.updateMany({
      where: { meetingId: meetings[0]?.id ?? '', closed: false },
      data: { broughtById: member(2).membership.id },
    });
  });

  it('shows what confirmed minutes of one’s own reach mark, and no closed item', async () => {
    expect(await seenBy(member(0).person)).toEqual(['Open matter, 4 June 2026']);
    expect(await seenBy(member(0, theirs).person)).toEqual(['Open matter, 6 August 2026']);
  });

  it('goes over all collaboratives that the reader may see', async () => {
    const { person } = member(3, theirs);
    await db.appointment.create({
      data: {
        id: uuidv7(),
        personId: person.id,
        role: 'collaborativeObserver',
        collaborativeId: ours.collaborative.id,
        versions: { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } },
      },
    });
    expect(await seenBy(person)).toEqual(['Open matter, 6 August 2026', 'Open matter, 4 June 2026']);
    expect(await seenBy(person, { profession: 'occupational-therapist' })).toEqual([
      'Open matter, 4 June 2026',
    ]);
    expect(await seenBy(person, { profession: 'no such profession' })).toHaveLength(2);
    expect(await seenBy(person, { text: 'THEIRS matter' })).toEqual(['Open matter, 6 August 2026']);
    const facts = await practice.findGoodPractice(await actorFor(person));
    const file = await practiceViews.goodPracticeCsv('en', facts, { text: 'theirs' });
    expect(file).toContain('Open matter');
    expect(file).not.toContain('Secret');
    expect(file).not.toContain('2026-06-04');
  });

  it('says nothing to whoever sees no meetings', async () => {
    const stranger = await db.person.create({
      data: { id: uuidv7(), name: 'Nobody', email: 'nobody@enghraifft.example' },
    });
    expect(await seenBy(stranger)).toEqual([]);
  });
});

describe('teams and contracts of members (F08, F10)', () => {
  const insertTeam = async (code: string, placeId: string) => {
    const employer = await db.body.findFirstOrThrow({ where: { code: 'nhs-7a5' } });
    const names = { nameEn: `Team ${code}`, nameCy: `Tîm ${code}` };
    const placement = { id: uuidv7(), placeId, share: 1, validFrom: new Date('2025-01-01T00:00:00Z') };
    return db.team.create({
      data: {
        id: uuidv7(),
        employerId: employer.id,
        code,
        ...names,
        setting: 'community',
        placements: { create: placement },
      },
    });
  };
  const changed = async (index: number, changes: Fields): Promise<Fields> => {
    const { membership } = member(index);
    const { version } = await db.membership.findUniqueOrThrow({ where: { id: membership.id } });
    const { professionKey, sector, role } = membership;
    return { membershipId: membership.id, version: String(version), professionKey, sector, role, ...changes };
  };
  const panelFor = async (person: { id: string; name: string }) => {
    const actor = await actorFor(person);
    const facts = await portal.readAs(actor, async (tx) => ({
      memberships: await memberships.listMemberships(tx, { collaborativeId: ours.collaborative.id }),
      teams: await placedTeams.listPlacedTeams(tx, ours.collaborative.id, actor.today),
      employers: await memberships.listEmployers(tx),
    }));
    const about = { ...facts, today: actor.today, professionKey: null };
    return {
      ...(await teamPanels.teamPanel('en', about)),
      incentives: await teamPanels.incentiveSentence('en', about),
    };
  };

  it('lets a member speak for a team of the places served, and names those without anybody', async () => {
    const here = await insertTeam('HERE', ours.place.id);
    await insertTeam('OPEN', ours.place.id);
    const elsewhere = await insertTeam('ELSEWHERE', theirs.place.id);
    const lead = member(0).person;
    const wrong = await call('changeMember', lead, await changed(2, { teamId: elsewhere.id }));
    expect(errorsOf(wrong)).toEqual(['teamId']);
    const words = await changed(3, { represents: 'Falls response' });
    expect(status(await call('changeMember', lead, words))).toBe('done');
    expect(status(await call('changeMember', lead, await changed(2, { teamId: here.id })))).toBe('done');
    const panel = await panelFor(member(1).person);
    expect(panel.without).toEqual([expect.objectContaining({ text: 'Team OPEN' })]);
    expect(panel.lead).toContain('1 team of the team map is without a representative; for 1 a member speaks');
    expect(panel.inWords).toContain('The team of 1 member stands in words only');
    // Moved away since, the team that was chosen stays chosen.
    await db.teamPlacement.updateMany({
      where: { teamId: here.id },
      data: { validTo: new Date('2026-11-01T00:00:00Z') },
    });
    expect(status(await call('changeMember', lead, await changed(2, { teamId: here.id })))).toBe('done');
  });

  it('keeps a contract incentive of contractors alone, with its name', async () => {
    const lead = member(0).person;
    const incentive = { incentiveName: 'Cluster work', incentiveReference: 'Section 4' };
    const salaried = await changed(3, { ...incentive, employmentKind: 'salaried' });
    expect(errorsOf(await call('changeMember', lead, salaried))).toEqual(['incentiveName']);
    const nameless = await changed(3, { incentiveReference: 'Section 4', employmentKind: 'contractor' });
    expect(errorsOf(await call('changeMember', lead, nameless))).toEqual(['incentiveName']);
    const whole = { ...incentive, employmentKind: 'contractor', ...day('incentiveSince', '2026-04-01') };
    expect(status(await call('changeMember', lead, await changed(3, whole)))).toBe('done');
    expect(await db.membership.findUniqueOrThrow({ where: { id: member(3).membership.id } })).toMatchObject({
      ...incentive,
      incentiveSince: new Date('2026-04-01'),
    });
    expect((await panelFor(lead)).incentives).toContain('recorded for 1 of 1 independent contractor. Of');
  });
});
