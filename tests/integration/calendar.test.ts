import { PrismaPg } from '@prisma/adapter-pg';
import ICAL from 'ical.js';
import { NextRequest } from 'next/server';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import type { MeetingStatus } from '../../src/server/prisma/enums';
import { insertCollaborative } from '../builders/collaborative';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

type Collaborative = Awaited<ReturnType<typeof insertCollaborative>>;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let disconnect: () => Promise<void>;
let changeMeeting: FormAction;
let cancelMeeting: FormAction;
let makeAddress: FormAction;
let revokeAddress: FormAction;
let invite: typeof import('../../src/app/[locale]/meetings/[id]/invitation/route').GET;
let feedRoute: typeof import('../../src/app/[locale]/calendar/feed/[token]/route').GET;
let ours: Collaborative;
let theirs: Collaborative;
let lead: SessionActor;
let deputy: SessionActor;
let member: SessionActor;
let observer: SessionActor;
let stranger: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const actions = '../../src/features/meetings/calendar/actions';
  ({ changeMeeting } = await import(`${actions}/change-meeting.ts`));
  ({ cancelMeeting } = await import(`${actions}/cancel-meeting.ts`));
  ({ makeCalendarAddress: makeAddress } = await import(`${actions}/make-calendar-address.ts`));
  ({ revokeCalendarAddress: revokeAddress } = await import(`${actions}/revoke-calendar-address.ts`));
  ({ GET: invite } = await import('../../src/app/[locale]/meetings/[id]/invitation/route'));
  ({ GET: feedRoute } = await import('../../src/app/[locale]/calendar/feed/[token]/route'));
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  [lead, deputy, member] = (await Promise.all([0, 1, 2].map((index) => actorFor(personOf(ours, index))))) as [
    SessionActor,
    SessionActor,
    SessionActor,
  ];
  stranger = await actorFor(personOf(theirs, 0));
  observer = await insertObserver('Olwen Arsylwr');
  for (const { personId } of [lead, deputy, member, observer, stranger])
    await db.account.create({ data: { personId } });
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

function personOf({ members }: Collaborative, index: number) {
  const found = members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found.person;
}

async function insertObserver(name: string): Promise<SessionActor> {
  const person = await db.person.create({
    data: { id: uuidv7(), name, email: `${uuidv7()}@enghraifft.example` },
  });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: person.id,
      role: 'collaborativeObserver',
      collaborativeId: ours.collaborative.id,
      versions: { create: { id: uuidv7(), validFrom: new Date('2025-01-01') } },
    },
  });
  return actorFor(person);
}

interface Plan {
  readonly of?: Collaborative;
  readonly status?: MeetingStatus;
  readonly heldOn?: string;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly location?: string;
  readonly purpose?: string;
  readonly items?: readonly { readonly title: string; readonly closed?: boolean }[];
}

let count = 0;
async function insertMeeting(plan: Plan = {}) {
  const { of = ours, status = 'called', heldOn = '2026-12-03', startsAt = '14:00', endsAt = '16:00' } = plan;
  count += 1;
  return db.meeting.create({
    data: {
      id: uuidv7(),
      reference: `M-2026-${800 + count}`,
      collaborativeId: of.collaborative.id,
      status,
      heldOn: new Date(`${heldOn}T00:00:00Z`),
      startsAt,
      endsAt,
      location: plan.location ?? 'Online',
      purpose: plan.purpose ?? 'Monthly meeting',
      language: 'en',
      recordedById: personOf(of, 0).id,
      submissionKey: uuidv7(),
      ...(status === 'cancelled' ? { cancelledAt: new Date(), cancelledReason: 'Snow' } : {}),
      items: {
        create: (plan.items ?? []).map(({ title, closed = false }, index) => ({
          id: uuidv7(),
          position: index + 1,
          title,
          serves: 'standing',
          language: 'en' as const,
          closed,
          closedReason: closed ? 'About one person' : null,
        })),
      },
    },
  });
}

/** Who asks is what the last action was called with: an action without fields says it. */
async function as(actor: SessionActor | null): Promise<void> {
  await callAction(cancelMeeting, actor, {});
}

const request = (path: string, headers: Record<string, string> = {}) =>
  new NextRequest(`http://localhost${path}`, {
    headers: { host: 'porth.enghraifft.example', 'x-forwarded-proto': 'https', ...headers },
  });

async function invitationOf(id: string, actor: SessionActor | null, locale = 'en'): Promise<Response> {
  await as(actor);
  return invite(request(`/${locale}/meetings/${id}/invitation`), { params: Promise.resolve({ locale, id }) });
}

const feedOf = (token: string, locale = 'en', headers: Record<string, string> = {}) =>
  feedRoute(request(`/${locale}/calendar/feed/${token}`, headers), {
    params: Promise.resolve({ locale, token }),
  });

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: value('uid'),
      sequence: Number(value('sequence')),
      status: value('status'),
      summary: value('summary'),
      description: value('description'),
      location: value('location'),
      url: value('url'),
      organizer: value('organizer'),
      start: value('dtstart'),
      end: value('dtend'),
      changed: value('last-modified'),
      attendees: component.getAllProperties('attendee').map((property) => ({
        address: String(property.getFirstValue()).toLowerCase(),
        status: property.getFirstParameter('partstat'),
      })),
      names: component.getAllProperties().map(({ name }) => name),
    };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), events };
}

async function read(response: Response) {
  expect(response.status).toBe(200);
  const text = await response.text();
  return { text, ...parse(text) };
}

async function onlyEvent(response: Response) {
  const { events, ...rest } = await read(response);
  const [event] = events;
  if (!event || events.length !== 1) throw new Error(`${events.length} events`);
  return { event, ...rest };
}

describe('an invitation', () => {
  it('is what a calendar reads: times in UTC, both languages, nobody’s name', async () => {
    const meeting = await insertMeeting({
      purpose: 'Ŵyn a dŵr, tŷ; “gwŷdd” <b>bold</b>\nsecond line \\ end',
      location: 'Tŷ Ŷd, Stryd y Dŵr; ystafell 2',
      items: [{ title: 'Falls, and <i>feet</i>' }, { title: 'About one person', closed: true }],
    });
    const response = await invitationOf(meeting.id, member);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
    const { event, method, text } = await onlyEvent(response);
    expect(method).toBe('REQUEST');
    expect(event).toMatchObject({
      uid: `${meeting.id}@cydweithio`,
      sequence: 0,
      status: 'CONFIRMED',
      summary: 'ours collaborative / Cydweithredfa ours',
      location: 'Tŷ Ŷd, Stryd y Dŵr; ystafell 2',
      start: '2026-12-03T14:00:00Z',
      end: '2026-12-03T16:00:00Z',
      url: `https://porth.enghraifft.example/en/meetings/${meeting.id}/agenda`,
      organizer: 'mailto:no-reply@cydweithio.invalid',
    });
    expect(event.description).toContain('Purpose: Ŵyn a dŵr, tŷ; “gwŷdd” <b>bold</b>\nsecond line \\ end');
    expect(event.description).toContain('Diben: Ŵyn a dŵr');
    expect(event.description).toContain('- Falls, and <i>feet</i>');
    expect(event.description).not.toContain('About one person');
    // The one who asks for it is the one it invites.
    const { email } = personOf(ours, 2);
    expect(event.attendees).toEqual([{ address: `mailto:${email}`, status: 'NEEDS-ACTION' }]);
    for (const { person } of ours.members) expect(text).not.toContain(person.name);
    const lines = text.split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  it('puts the reader’s language first', async () => {
    const { id } = await insertMeeting();
    const { event } = await onlyEvent(await invitationOf(id, member, 'cy'));
    expect(event.summary).toBe('Cydweithredfa ours / ours collaborative');
    expect(event.description.indexOf('Diben:')).toBeLessThan(event.description.indexOf('Purpose:'));
    expect(event.url).toContain('/cy/meetings/');
  });

  it.each([
    ['summer', '2027-07-01', '2027-07-01T13:00:00Z'],
    ['winter', '2027-01-07', '2027-01-07T14:00:00Z'],
    ['the day that summer begins', '2027-03-28', '2027-03-28T13:00:00Z'],
    ['the day that summer ends', '2027-10-31', '2027-10-31T14:00:00Z'],
  ])('says the time of %s', async (_case, heldOn, start) => {
    const { id } = await insertMeeting({ heldOn });
    expect((await onlyEvent(await invitationOf(id, member))).event.start).toBe(start);
  });

  it('is a whole day without a time, and open without an end', async () => {
    const day = await insertMeeting({ startsAt: null, endsAt: null });
    const { event } = await onlyEvent(await invitationOf(day.id, member));
    expect([event.start, event.end]).toEqual(['2026-12-03', '2026-12-04']);
    const open = await insertMeeting({ endsAt: null });
    expect((await onlyEvent(await invitationOf(open.id, member))).event.end).toBe('');
  });

  it('is tentative while the meeting is planned, and tells no agenda', async () => {
    const { id } = await insertMeeting({ status: 'planned', items: [{ title: 'Not yet' }] });
    const { event } = await onlyEvent(await invitationOf(id, member));
    expect(event).toMatchObject({ status: 'TENTATIVE' });
    expect(event.summary).toContain('To be confirmed: ours collaborative');
    expect(event.description).not.toContain('Not yet');
  });

  it('shows an observer no agenda', async () => {
    const { id } = await insertMeeting({ items: [{ title: 'For members' }] });
    const { event } = await onlyEvent(await invitationOf(id, observer));
    expect(event.description).not.toContain('For members');
  });

  it.each([
    ['a visitor', () => null],
    ['the lead of another collaborative', () => stranger],
  ])('is absent for %s', async (_case, who) => {
    const { id } = await insertMeeting();
    expect((await invitationOf(id, who())).status).toBe(404);
    expect((await invitationOf('not-an-id', who())).status).toBe(404);
  });
});

const dayFields = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'heldOn.day': date, 'heldOn.month': month, 'heldOn.year': year };
};
const move = (meeting: { id: string; version: number }, changes: Record<string, string> = {}) => ({
  meetingId: meeting.id,
  version: String(meeting.version),
  ...dayFields('2026-12-10'),
  startsAt: '9.30',
  endsAt: '11:00',
  location: 'Merthyr',
  ...changes,
});
const stateOf = (id: string) => db.meeting.findUniqueOrThrow({ where: { id } });
const audits = (event: string, id: string) => db.auditEntry.count({ where: { event, subjectId: id } });

describe('moving a meeting', () => {
  it.each([
    ['the lead', () => lead],
    ['the deputy', () => deputy],
  ])('%s may, and calendars hear of it', async (_case, who) => {
    const meeting = await insertMeeting();
    const before = await onlyEvent(await invitationOf(meeting.id, member));
    const answer = await callAction(changeMeeting, who(), move(meeting), 'cy');
    expect(answer).toEqual({ redirectedTo: `/cy/meetings/${meeting.id}` });
    const { event } = await onlyEvent(await invitationOf(meeting.id, member));
    expect(event).toMatchObject({
      uid: before.event.uid,
      sequence: 1,
      start: '2026-12-10T09:30:00Z',
      end: '2026-12-10T11:00:00Z',
      location: 'Merthyr',
    });
    expect(event.changed >= before.event.changed).toBe(true);
    expect(await stateOf(meeting.id)).toMatchObject({ version: 2, sequence: 1 });
    expect(await audits('meeting.moved', meeting.id)).toBe(1);
  });

  it.each([
    ['a member', () => member],
    ['an observer', () => observer],
    ['the lead of another collaborative', () => stranger],
    ['a visitor', () => null],
  ])('%s may not', async (_case, who) => {
    const meeting = await insertMeeting();
    expect(await callAction(changeMeeting, who(), move(meeting))).toMatchObject({ status: 'forbidden' });
    const cancel = { meetingId: meeting.id, version: '1', reason: 'No' };
    expect(await callAction(cancelMeeting, who(), cancel)).toMatchObject({ status: 'forbidden' });
    expect(await stateOf(meeting.id)).toMatchObject({ version: 1, sequence: 0, status: 'called' });
  });

  it.each([
    ['an end before the start', { endsAt: '09:00' }, 'endsAt', /later than the start/],
    ['an end at the start', { endsAt: '09:30' }, 'endsAt', /later than the start/],
    ['an end without a start', { startsAt: '' }, 'startsAt', /^(?:Enter|Write) /],
    ['a time that is none', { startsAt: '25:00' }, 'startsAt', /Enter the time/],
    ['a day in the past', dayFields('2026-11-21'), 'heldOn', /today or later/],
    ['a day three years ahead', dayFields('2029-11-22'), 'heldOn', /two years/],
    ['a day just too far', dayFields('2028-11-23'), 'heldOn', /two years/],
    ['a day that does not exist', dayFields('2027-02-30'), 'heldOn', /exists/],
    ['an NHS number', { location: 'Room 943 476 5919' }, 'location', /NHS number/],
    ['a very long place', { location: 'x'.repeat(100_000) }, 'location', /Shorten/],
  ])('refuses %s and gives back what was typed', async (_case, changes, field, message) => {
    const meeting = await insertMeeting();
    const fields = move(meeting, changes);
    const answer = await callAction(changeMeeting, lead, fields);
    expect(answer).toMatchObject({ status: 'invalid', values: fields });
    expect('errors' in answer ? answer.errors[field]?.join(' ') : '').toMatch(message);
    expect(await stateOf(meeting.id)).toMatchObject({ version: 1, sequence: 0 });
  });

  it('takes the last day of two years, and the day of a meeting that nobody logged', async () => {
    const far = await insertMeeting();
    expect(await callAction(changeMeeting, lead, move(far, dayFields('2028-11-22')))).toHaveProperty(
      'redirectedTo',
    );
    const past = await insertMeeting({ heldOn: '2026-11-19' });
    expect(await callAction(changeMeeting, lead, move(past, dayFields('2026-11-19')))).toHaveProperty(
      'redirectedTo',
    );
  });

  it('is stale once somebody saved first, also for a second press', async () => {
    const meeting = await insertMeeting();
    await callAction(changeMeeting, lead, move(meeting));
    expect(await callAction(changeMeeting, deputy, move(meeting, dayFields('2026-12-17')))).toMatchObject({
      status: 'stale',
    });
    expect(await stateOf(meeting.id)).toMatchObject({ sequence: 1, heldOn: new Date('2026-12-10') });
  });

  it.each(['held', 'cancelled'] as const)('is stale for a meeting that is %s', async (status) => {
    const meeting = await insertMeeting({ status });
    expect(await callAction(changeMeeting, lead, move(meeting))).toMatchObject({ status: 'stale' });
    const cancel = { meetingId: meeting.id, version: '1', reason: 'No' };
    expect(await callAction(cancelMeeting, lead, cancel)).toMatchObject({ status: 'stale' });
  });

  it('counts for calendars only what they show', async () => {
    const meeting = await insertMeeting();
    await db.meeting.update({ where: { id: meeting.id }, data: { version: 7, minutesStatus: null } });
    expect((await stateOf(meeting.id)).sequence).toBe(0);
    await db.meeting.update({ where: { id: meeting.id }, data: { purpose: 'Something else' } });
    expect((await stateOf(meeting.id)).sequence).toBe(1);
  });
});

describe('cancelling a meeting', () => {
  it('takes it out of calendars, with the reason', async () => {
    const meeting = await insertMeeting();
    const fields = { meetingId: meeting.id, version: '1', reason: 'Snow; roads closed' };
    expect(await callAction(cancelMeeting, deputy, fields)).toEqual({
      redirectedTo: `/en/meetings/${meeting.id}`,
    });
    const { event, method } = await onlyEvent(await invitationOf(meeting.id, member));
    expect(method).toBe('CANCEL');
    expect(event).toMatchObject({ uid: `${meeting.id}@cydweithio`, sequence: 1, status: 'CANCELLED' });
    expect(event.summary).toBe('Cancelled: ours collaborative / Wedi’i ganslo: Cydweithredfa ours');
    expect(event.description).toContain('Snow; roads closed');
    expect(await audits('meeting.cancelled', meeting.id)).toBe(1);
    // A second press finds it done and changes nothing.
    expect(await callAction(cancelMeeting, deputy, fields)).toMatchObject({ status: 'stale' });
    expect((await stateOf(meeting.id)).sequence).toBe(1);
  });

  it('asks why', async () => {
    const meeting = await insertMeeting();
    const answer = await callAction(cancelMeeting, lead, {
      meetingId: meeting.id,
      version: '1',
      reason: '  ',
    });
    expect(answer).toMatchObject({
      status: 'invalid',
      errors: { reason: [expect.stringMatching(/^(?:Enter|Write) /)] },
    });
  });
});

async function addressOf(actor: SessionActor): Promise<string> {
  const answer = await callAction(makeAddress, actor, {});
  if (!('status' in answer) || answer.status !== 'done' || !answer.message) throw new Error('No address');
  return answer.message;
}

describe('the feed', () => {
  it('is shown once, and only its digest is kept', async () => {
    const token = await addressOf(member);
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await db.calendarToken.findMany({ where: { personId: member.personId, revokedAt: null } });
    expect(row?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row?.lastUsedAt).toBeNull();
    expect((await feedOf(token)).status).toBe(200);
    const used = await db.calendarToken.findUniqueOrThrow({ where: { id: row?.id ?? '' } });
    expect(used.lastUsedAt).not.toBeNull();
    // Asked again at once, it is not written again.
    await feedOf(token);
    expect(await db.calendarToken.findUniqueOrThrow({ where: { id: row?.id ?? '' } })).toEqual(used);
  });

  it('holds every meeting of the person’s collaboratives and none of others', async () => {
    const own = await Promise.all(
      (['planned', 'called', 'held', 'cancelled'] as const).map((status) =>
        insertMeeting({ status, heldOn: '2027-02-04', items: [{ title: 'Secret', closed: true }] }),
      ),
    );
    const other = await insertMeeting({ of: theirs, purpose: 'Theirs alone' });
    for (const actor of [lead, deputy, member, observer]) {
      const { text, events, method } = await read(await feedOf(await addressOf(actor)));
      expect(method).toBe('PUBLISH');
      expect(text).not.toContain('ATTENDEE');
      const found = own.map(({ id }) => events.find(({ uid }) => uid.startsWith(id))?.status);
      expect(found).toEqual(['TENTATIVE', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
      expect(text).not.toContain(other.id);
      expect(text).not.toContain('Theirs alone');
      expect(text).not.toContain('Secret');
    }
    const theirFeed = await read(await feedOf(await addressOf(stranger)));
    expect(theirFeed.events.map(({ uid }) => uid)).toEqual([`${other.id}@cydweithio`]);
  });

  it('leaves decisions by correspondence out', async () => {
    const { id } = await insertMeeting({ status: 'held' });
    await db.meeting.update({ where: { id }, data: { kind: 'correspondence' } });
    expect((await read(await feedOf(await addressOf(member)))).text).not.toContain(id);
  });

  it('hears of a change and sends nothing twice', async () => {
    const meeting = await insertMeeting({ heldOn: '2027-03-04' });
    const token = await addressOf(member);
    const first = await feedOf(token);
    expect(first.headers.get('cache-control')).toBe('private, max-age=300');
    const tag = first.headers.get('etag') ?? '';
    expect((await feedOf(token, 'en', { 'if-none-match': tag })).status).toBe(304);
    await callAction(changeMeeting, lead, move(meeting, dayFields('2027-03-11')));
    const after = await read(await feedOf(token, 'en', { 'if-none-match': tag }));
    expect(after.events.find(({ uid }) => uid.startsWith(meeting.id))).toMatchObject({
      sequence: 1,
      start: '2027-03-11T09:30:00Z',
    });
  });

  it('answers 404 alike: unknown, revoked, replaced, account closed, no longer appointed', async () => {
    const first = await addressOf(deputy);
    const second = await addressOf(deputy);
    expect((await feedOf(first)).status).toBe(404);
    expect((await feedOf(second)).status).toBe(200);
    expect(await callAction(revokeAddress, deputy, {})).toEqual({ redirectedTo: '/en/calendar' });
    // Pressed twice, nothing more happens.
    expect(await callAction(revokeAddress, deputy, {})).toEqual({ redirectedTo: '/en/calendar' });
    expect((await feedOf(second)).status).toBe(404);
    for (const token of ['', 'x', 'a'.repeat(43), `${second}a`, "' OR 1=1 --"])
      expect((await feedOf(token)).status).toBe(404);
    expect((await feedOf(second, 'fr')).status).toBe(404);

    const third = await addressOf(deputy);
    const { personId } = deputy;
    await db.account.update({ where: { personId }, data: { disabledAt: new Date() } });
    expect((await feedOf(third)).status).toBe(404);
    await db.account.update({ where: { personId }, data: { disabledAt: null } });
    expect((await feedOf(third)).status).toBe(200);
    await db.appointmentVersion.updateMany({
      where: { appointment: { personId } },
      data: { validTo: new Date('2026-11-01') },
    });
    expect((await feedOf(third)).status).toBe(404);
    expect(await audits('calendar.closed', personId)).toBe(1);
  });

  it('is nobody else’s to close, and nothing for a visitor', async () => {
    const token = await addressOf(member);
    await callAction(revokeAddress, stranger, {});
    expect((await feedOf(token)).status).toBe(200);
    expect(await callAction(makeAddress, null, {})).toMatchObject({ status: 'forbidden' });
  });

  it('makes one address out of two presses at once', async () => {
    await Promise.all([addressOf(lead), addressOf(lead)]);
    expect(await db.calendarToken.count({ where: { personId: lead.personId, revokedAt: null } })).toBe(1);
  });
});
