import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type * as TermsModule from '../../src/features/meetings/collaborative/data/find-terms';
import type * as TimeModule from '../../src/features/meetings/collaborative/data/list-member-time';
import type * as MembershipModule from '../../src/features/meetings/collaborative/data/list-memberships';
import type * as YearModule from '../../src/features/meetings/collaborative/data/read-year';
import type * as ReaderModule from '../../src/features/meetings/collaborative/reader';
import type * as TimeViewModule from '../../src/features/meetings/collaborative/time-view';
import type * as YearViewModule from '../../src/features/meetings/collaborative/year-view';
import type * as DbModule from '../../src/server/db';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import { actorFor, callAction, type Fields } from '../support/action';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let portal: typeof DbModule;
let terms: typeof TermsModule;
let time: typeof TimeModule;
let memberships: typeof MembershipModule;
let timeViews: typeof TimeViewModule;
let years: typeof YearModule;
let yearViews: typeof YearViewModule;
let readers: typeof ReaderModule;
const actions: Record<string, FormAction> = {};
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let theirs: Awaited<ReturnType<typeof insertCollaborative>>;
let observer: { id: string; name: string };
let clusterLead: { id: string; name: string };

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  portal = await import('../../src/server/db');
  terms = await import('../../src/features/meetings/collaborative/data/find-terms');
  memberships = await import('../../src/features/meetings/collaborative/data/list-memberships');
  time = await import('../../src/features/meetings/collaborative/data/list-member-time');
  timeViews = await import('../../src/features/meetings/collaborative/time-view');
  years = await import('../../src/features/meetings/collaborative/data/read-year');
  yearViews = await import('../../src/features/meetings/collaborative/year-view');
  readers = await import('../../src/features/meetings/collaborative/reader');
  const folder = '../../src/features/meetings/collaborative/actions';
  actions.add = (await import(`${folder}/add-member.ts`)).addMember;
  actions.change = (await import(`${folder}/change-member.ts`)).changeMember;
  actions.end = (await import(`${folder}/end-membership.ts`)).endMembership;
  actions.promise = (await import(`${folder}/promise-time.ts`)).promiseTime;
  actions.training = (await import(`${folder}/add-training.ts`)).addTraining;
  actions.log = (await import(`${folder}/log-time.ts`)).logTime;
  actions.terms = (await import(`${folder}/change-terms.ts`)).changeTerms;
  actions.plans = (await import(`${folder}/change-plans.ts`)).changePlans;
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours', quorum: { members: 3 } });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  observer = await appointed('collaborativeObserver', { collaborativeId: ours.collaborative.id });
  clusterLead = await appointed('clusterLead', { placeId: ours.place.id });
});

afterAll(async () => {
  await portal?.disconnect();
  await db?.$disconnect();
  await database?.drop();
});

async function appointed(
  role: 'collaborativeObserver' | 'clusterLead',
  scope: { collaborativeId: string } | { placeId: string },
) {
  const person = await db.person.create({
    data: { id: uuidv7(), name: `A ${role}`, email: `${role}@enghraifft.example` },
  });
  const versions = { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } };
  await db.appointment.create({ data: { id: uuidv7(), personId: person.id, role, ...scope, versions } });
  return person;
}

function member(index: number, of = ours) {
  const found = of.members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
}

const day = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: date };
};

async function call(action: string, person: { id: string; name: string }, fields: Fields) {
  const run = actions[action];
  if (!run) throw new Error(`No action ${action}`);
  return callAction(run, await actorFor(person), fields);
}

const status = (answer: Awaited<ReturnType<typeof call>>) =>
  'redirectedTo' in answer ? 'done' : answer.status;
const errorsOf = (answer: Awaited<ReturnType<typeof call>>) =>
  'redirectedTo' in answer ? [] : Object.keys(answer.errors);

/** As by a double click: the second send begins before the first is done. */
const sentTwice = (action: string, person: { id: string; name: string }, fields: Fields) =>
  Promise.all([call(action, person, fields), call(action, person, fields)]);

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

async function promisedDays(membershipId: string) {
  const rows = await db.protectedTime.findMany({ where: { membershipId }, orderBy: { validFrom: 'asc' } });
  return rows.map(({ validFrom, validTo }) => [dayOf(validFrom), dayOf(validTo)]);
}

const newMember = (changes: Fields = {}): Fields => ({
  collaborativeId: ours.collaborative.id,
  submissionKey: uuidv7(),
  name: 'Enw Newydd',
  email: 'newydd@enghraifft.example',
  ...day('from', '2026-10-01'),
  professionKey: 'podiatrist',
  sector: 'third_sector',
  role: 'member',
  ...changes,
});

const audited = (event: string) =>
  db.auditEntry.findMany({ where: { event }, orderBy: { at: 'asc' }, include: { personal: true } });

describe('members', () => {
  it.each([
    ['a member', () => member(2).person],
    ['an observer', () => observer],
    ['a cluster lead', () => clusterLead],
    ['the lead of another collaborative', () => member(0, theirs).person],
  ])('are not added by %s', async (_who, person) => {
    expect(status(await call('add', person(), newMember()))).toBe('forbidden');
    expect(await db.person.count({ where: { email: 'newydd@enghraifft.example' } })).toBe(0);
  });

  it('are added once by the lead, as a new person who cannot sign in', async () => {
    const fields = newMember();
    expect(status(await call('add', member(0).person, fields))).toBe('done');
    expect(status(await call('add', member(0).person, fields))).toBe('done');
    const [person] = await db.person.findMany({
      where: { email: 'newydd@enghraifft.example' },
      select: { account: true, appointments: true, memberships: true },
    });
    expect(person).toMatchObject({ account: null, appointments: [] });
    expect(person?.memberships).toHaveLength(1);
    const [entry] = await audited('membership.begun');
    expect(JSON.stringify(entry?.after)).not.toContain('Enw Newydd');
    const [added] = await audited('person.added');
    expect(added).toMatchObject({ after: null, personal: { values: { name: 'Enw Newydd' } } });
  });

  it('who are known are found by their address, and are members once', async () => {
    const known = await db.person.findUniqueOrThrow({ where: { id: member(1, theirs).person.id } });
    const fields = newMember({ email: known.email.toUpperCase(), name: 'Another name' });
    const answer = await call('add', member(1).person, fields);
    expect('redirectedTo' in answer && answer.redirectedTo).toMatch(/\?known=yes$/);
    expect(await db.membership.count({ where: { personId: known.id } })).toBe(2);
    const [entry] = (await audited('membership.begun')).slice(-1);
    expect(entry?.after).toMatchObject({ personId: known.id });
    expect(JSON.stringify(entry)).not.toContain('Another name');
    expect(await db.auditEntry.count({ where: { subjectId: known.id, event: 'person.added' } })).toBe(0);
    const again = await call('add', member(1).person, newMember({ email: known.email }));
    expect(errorsOf(again)).toEqual(['email']);
  });

  it.each<[string, Fields, string[]]>([
    [
      'no name, address or profession',
      { name: '', email: '', professionKey: '' },
      ['name', 'email', 'professionKey'],
    ],
    ['an address that is none', { email: 'nobody' }, ['email']],
    ['a day that does not exist', day('from', '2026-02-30'), ['from']],
    ['a day far off', day('from', '2062-10-01'), ['from']],
    ['a tier for a profession', { professionKey: 'no-such-profession' }, ['professionKey']],
    ['an employer that is none', { employerId: uuidv7() }, ['employerId']],
    ['an NHS number', { nominatedBy: 'Ward 4, 943 476 5919' }, ['nominatedBy']],
    ['a text that is too long', { represents: 'x'.repeat(100_000) }, ['represents']],
  ])('are refused with %s', async (_case, fields, errors) => {
    const email = { email: `${uuidv7()}@enghraifft.example` };
    const answer = await call('add', member(0).person, newMember({ ...email, ...fields }));
    expect(errorsOf(answer)).toEqual(errors);
  });

  it('beyond the thirteen need a reason', async () => {
    const extra = await db.profession.findFirstOrThrow({ where: { oneOfThirteen: false, isTier: false } });
    const fields = newMember({ email: 'further@enghraifft.example', professionKey: extra.key });
    expect(errorsOf(await call('add', member(0).person, fields))).toEqual(['reason']);
    expect(status(await call('add', member(0).person, { ...fields, reason: 'Hearing and falls' }))).toBe(
      'done',
    );
  });

  it('are changed by one at a time, with before and after', async () => {
    const { membership } = member(3);
    const fields = {
      membershipId: membership.id,
      version: '1',
      professionKey: 'physiotherapist',
      sector: 'education',
      role: 'member',
      employmentKind: 'contractor',
      speaksWelsh: 'yes',
      ...day('inductedOn', '2026-02-03'),
    };
    expect(status(await call('change', member(3).person, fields))).toBe('forbidden');
    expect(status(await call('change', member(0, theirs).person, fields))).toBe('forbidden');
    expect(status(await call('change', member(1).person, fields))).toBe('done');
    expect(status(await call('change', member(0).person, fields))).toBe('stale');
    const [entry] = await audited('membership.changed');
    const own = { employmentKind: 'contractor', speaksWelsh: true, inductedOn: '2026-02-03' };
    expect(entry).toMatchObject({
      before: { sector: 'health_board' },
      after: { sector: 'education' },
      personal: { values: { before: { speaksWelsh: null }, after: own } },
    });
    for (const key of Object.keys(own)) expect(entry?.after).not.toHaveProperty(key);
  });

  it('have promised time, one promise after the other, and training', async () => {
    const membershipId = member(3).membership.id;
    const promise = (from: string, changes: Fields = {}) => ({
      membershipId,
      submissionKey: uuidv7(),
      minutesPerMonth: '240',
      promisedBy: 'Head of therapies',
      ...day('from', from),
      ...changes,
    });
    const lead = member(0).person;
    expect(status(await call('promise', member(3).person, promise('2026-01-01')))).toBe('forbidden');
    expect(status(await call('promise', lead, promise('2026-01-01')))).toBe('done');
    const second = promise('2026-06-01');
    expect((await sentTwice('promise', lead, second)).map(status)).toEqual(['done', 'done']);
    expect(status(await call('promise', lead, second))).toBe('done');
    for (const from of ['2026-03-01', '2024-12-31'])
      expect(errorsOf(await call('promise', lead, promise(from)))).toEqual(['from']);
    expect(errorsOf(await call('promise', lead, promise('2026-09-01', { minutesPerMonth: '-3' })))).toEqual([
      'minutesPerMonth',
    ]);
    expect(await promisedDays(membershipId)).toEqual([
      ['2026-01-01', '2026-06-01'],
      ['2026-06-01', null],
    ]);
    const training = {
      membershipId,
      submissionKey: uuidv7(),
      title: 'Chairing',
      ...day('doneOn', '2026-05-01'),
    };
    expect((await sentTwice('training', lead, training)).map(status)).toEqual(['done', 'done']);
    expect(await db.memberTraining.count({ where: { membershipId } })).toBe(1);
  });

  it('end on a day that is not before they began', async () => {
    const { membership } = member(3);
    const end = (version: string, lastDay: string) =>
      call('end', member(0).person, { membershipId: membership.id, version, ...day('lastDay', lastDay) });
    expect(errorsOf(await end('2', '2024-01-01'))).toEqual(['lastDay']);
    expect(status(await end('1', '2026-11-30'))).toBe('stale');
    expect(status(await end('2', '2026-11-30'))).toBe('done');
    expect((await promisedDays(membership.id)).at(-1)).toEqual(['2026-06-01', '2026-12-01']);
  });

  it('have no promises for days on which they are no members', async () => {
    const { membership } = member(3);
    const lead = member(0).person;
    const promise = (from: string) =>
      call('promise', lead, {
        membershipId: membership.id,
        submissionKey: uuidv7(),
        minutesPerMonth: '120',
        promisedBy: 'Head of therapies',
        ...day('from', from),
      });
    expect(errorsOf(await promise('2026-12-01'))).toEqual(['from']);
    expect(status(await promise('2026-11-16'))).toBe('done');
    expect((await promisedDays(membership.id)).slice(-2)).toEqual([
      ['2026-06-01', '2026-11-16'],
      ['2026-11-16', '2026-12-01'],
    ]);
    const fields = { membershipId: membership.id, version: '3', ...day('lastDay', '2026-11-10') };
    expect(status(await call('end', lead, fields))).toBe('done');
    const actor = await actorFor(lead);
    const [row] = await portal.readAs(actor, (tx) => memberships.listMemberships(tx, { id: membership.id }));
    expect(row?.promises.map(({ from, to }) => [from, to])).toEqual([
      ['2026-06-01', '2026-11-11'],
      ['2026-01-01', '2026-06-01'],
    ]);
  });

  it('come back, and an earlier membership does not run into the later one', async () => {
    const lead = member(0).person;
    const { membership, person } = member(3);
    const { email } = await db.person.findUniqueOrThrow({ where: { id: person.id } });
    const again = () => call('add', lead, newMember({ email, ...day('from', '2026-11-20') }));
    const answers = await Promise.all([again(), again()]);
    expect(answers.map(status).sort()).toEqual(['done', 'invalid']);
    expect(answers.flatMap(errorsOf)).toEqual(['email']);
    const end = (lastDay: string) =>
      call('end', lead, { membershipId: membership.id, version: '4', ...day('lastDay', lastDay) });
    expect(errorsOf(await end('2026-11-20'))).toEqual(['lastDay']);
    expect(status(await end('2026-11-19'))).toBe('done');
  });
});

describe('two periods of one thing that would share a day', () => {
  it('are refused by the database, and the form says so', async () => {
    const { defineFormAction } = await import('../../src/server/form-action');
    const { membership, person } = member(2);
    let runs = 0;
    actions.overlap = defineFormAction({
      input: z.object({}),
      permission: 'collaborative:manage',
      load: async () => ours.collaborative,
      place: ({ id }) => ({ kind: 'collaborative', id }),
      async run({ tx }) {
        runs += 1;
        const { collaborativeId, professionKey, sector, role, validFrom } = membership;
        const days = { validFrom, validTo: null };
        await tx.membership.create({
          data: { id: uuidv7(), collaborativeId, personId: person.id, professionKey, sector, role, ...days },
        });
        throw new Error('The database let it pass');
      },
    });
    expect(status(await call('overlap', member(0).person, {}))).toBe('stale');
    expect(runs).toBe(2);
  });
});

describe('terms of reference', () => {
  const fields = (version: string, changes: Fields = {}): Fields => ({
    collaborativeId: ours.collaborative.id,
    version,
    purposeEn: 'To try things out.',
    purposeCy: 'I roi cynnig ar bethau.',
    quorumMembers: '4',
    quorumLeadRequired: 'yes',
    cadence: 'monthly',
    ...day('agreedOn', '2026-11-20'),
    ...day('reviewOn', '2027-11-20'),
    ...changes,
  });

  it('are changed by who leads, into a new version that says what it was', async () => {
    for (const person of [member(2).person, observer, clusterLead, member(0, theirs).person])
      expect(status(await call('terms', person, fields('1')))).toBe('forbidden');
    expect(errorsOf(await call('terms', member(0).person, fields('1', { quorumMembers: 'many' })))).toEqual([
      'quorumMembers',
    ]);
    expect(
      errorsOf(await call('terms', member(0).person, fields('1', day('reviewOn', '2026-11-20')))),
    ).toEqual(['reviewOn']);
    expect(status(await call('terms', member(0).person, fields('1')))).toBe('done');
    expect(status(await call('terms', member(1).person, fields('1')))).toBe('stale');
    const [change] = await terms.listTermsChanges(ours.collaborative.id);
    expect(change).toMatchObject({
      before: { termsVersion: 1, quorumMembers: 3, quorumLeadRequired: false },
      after: { termsVersion: 2, quorumMembers: 4, quorumLeadRequired: true },
    });
    expect(await terms.listTermsChanges(theirs.collaborative.id)).toEqual([]);
  });

  it('stand beside vision, plans and priorities in their order, each with its day', async () => {
    const need = await insertNeed(db, ours.place.id, 'N-2026-921');
    const other = await insertNeed(db, theirs.place.id, 'N-2026-922');
    const plans = (changes: Fields) =>
      call('plans', member(0).person, {
        collaborativeId: ours.collaborative.id,
        version: '2',
        visionLanguage: 'en',
        ...changes,
      });
    expect(errorsOf(await plans({ vision: 'Nobody waits.' }))).toEqual(['visionAgreedOn']);
    const agreed = day('prioritiesAgreedOn', '2026-11-01');
    expect(errorsOf(await plans({ 'priorities[0]': other.id, ...agreed }))).toEqual(['priorities[0]']);
    expect(errorsOf(await plans({ 'priorities[0]': need.id, 'priorities[1]': need.id, ...agreed }))).toEqual([
      'priorities[1]',
    ]);
    expect(
      status(
        await plans({
          vision: 'Nobody waits.',
          ...day('visionAgreedOn', '2026-11-01'),
          tallyOn: 'yes',
          'priorities[0]': need.id,
          ...agreed,
        }),
      ),
    ).toBe('done');
    const saved = await db.collaborative.findUniqueOrThrow({
      where: { id: ours.collaborative.id },
      include: { priorities: true },
    });
    expect(saved).toMatchObject({ tallyOn: true, vision: 'Nobody waits.', priorities: [{ rank: 1 }] });
  });
});

describe('protected time', () => {
  const entry = (changes: Fields = {}): Fields => ({
    collaborativeId: ours.collaborative.id,
    submissionKey: uuidv7(),
    minutes: '45',
    ...day('usedOn', '2026-11-20'),
    ...changes,
  });

  it('is logged by members for themselves, once', async () => {
    const fields = entry();
    expect(status(await call('log', member(2).person, fields))).toBe('done');
    expect(status(await call('log', member(2).person, fields))).toBe('done');
    expect(await db.timeUsed.count()).toBe(1);
    for (const person of [observer, clusterLead, member(0, theirs).person])
      expect(status(await call('log', person, entry()))).toBe('forbidden');
    const mistakes = [
      day('usedOn', '2026-11-23'),
      day('usedOn', '2024-11-23'),
      { minutes: '1441' },
      { minutes: '' },
    ];
    for (const mistake of mistakes)
      expect(errorsOf(await call('log', member(2).person, entry(mistake)))).toHaveLength(1);
  });

  it('is seen by member by who leads, and of oneself by a member', async () => {
    const rowsFor = async (person: { id: string; name: string }) => {
      const actor = await actorFor(person);
      const reader = readers.readerOf(actor, ours.collaborative.id);
      const { from, until } = timeViews.timePeriod(actor.today);
      const rows = await portal.readAs(actor, (tx) =>
        time.listMemberTime(tx, reader, ours.collaborative.id, from, until),
      );
      const { personId, today } = actor;
      return timeViews.timeView('en', { reader, personId, today, rows, professions: [] });
    };
    const lead = await rowsFor(member(0).person);
    expect(lead.members.length).toBeGreaterThan(4);
    expect(lead.findings.map(({ code }) => code)).toEqual(['TIME-NOT-PROMISED']);
    const own = await rowsFor(member(2).person);
    expect(own.members.map(({ label, outside }) => [label, outside])).toEqual([['ours person 3', '45 min']]);
    expect((await rowsFor(member(0, theirs).person)).members).toEqual([]);
    expect((await rowsFor(observer)).entries).toEqual([]);
  });
});

describe('a year on a page', () => {
  it('leaves closed items out, and shows an observer what is confirmed', async () => {
    const meeting = (heldOn: string, minutesStatus: 'circulated' | 'confirmed', titles: readonly string[]) =>
      db.meeting.create({
        data: {
          id: uuidv7(),
          reference: `M-${heldOn}`,
          collaborativeId: ours.collaborative.id,
          status: 'held',
          heldOn: new Date(`${heldOn}T00:00:00Z`),
          purpose: 'Monthly',
          language: 'en',
          quorate: true,
          minutesStatus,
          ...(minutesStatus === 'confirmed' && {
            confirmedAt: new Date(),
            confirmedById: member(0).person.id,
          }),
          recordedById: member(0).person.id,
          submissionKey: uuidv7(),
          items: {
            create: titles.map((title, index) => ({
              id: uuidv7(),
              position: index + 1,
              title,
              serves: 'quality' as const,
              closed: title === 'secret',
              closedReason: title === 'secret' ? 'A person could be recognised' : null,
              decisions: {
                create: {
                  id: uuidv7(),
                  reference: `D-${heldOn}-${index}`,
                  collaborativeId: ours.collaborative.id,
                  text: `Decided about ${title}`,
                  language: 'en' as const,
                  status: 'decided' as const,
                  decidedOn: new Date(`${heldOn}T00:00:00Z`),
                },
              },
            })),
          },
        },
      });
    await meeting('2026-05-07', 'confirmed', ['open', 'secret']);
    await meeting('2026-06-04', 'circulated', ['later']);
    await meeting('2026-03-31', 'confirmed', ['the year before']);
    const csvFor = async (person: { id: string; name: string }) => {
      const actor = await actorFor(person);
      const reader = readers.readerOf(actor, ours.collaborative.id);
      const period = yearViews.readYear('f2026', actor.today);
      const facts = await portal.readAs(actor, (tx) =>
        years.readYearFacts(tx, actor, reader, ours.collaborative.id, period),
      );
      return yearViews.yearCsv('en', facts);
    };
    const lead = await csvFor(member(0).person);
    expect(lead).toContain('Decided about open');
    expect(lead).toContain('Decided about later');
    expect(lead).not.toContain('secret');
    expect(lead).not.toContain('the year before');
    const seen = await csvFor(observer);
    expect(seen).toContain('Decided about open');
    expect(seen).not.toContain('Decided about later');
    const stranger = await csvFor(member(0, theirs).person);
    expect(stranger).not.toContain('Decided about');
  });

  it('takes any other address for the year of today', () => {
    const { today } = { today: '2026-11-22' as never };
    for (const asked of [undefined, '', 'x2026', 'f1200', 'f9999', "f2026' or 1=1"])
      expect(yearViews.yearKey(yearViews.readYear(asked, today))).toBe('f2026');
    expect(yearViews.yearKey(yearViews.readYear('c2025', today))).toBe('c2025');
  });
});
