import { decisionStatus } from '../../../src/domain/meetings/decision-status';
import type { AttendanceStatus, Attendee } from '../../../src/domain/meetings/meeting';
import { isQuorate } from '../../../src/domain/meetings/quorum';
import { addDays } from '../../../src/domain/time/calendar-day';
import { dateFromDay } from '../../../src/server/days';
import { nextReferences } from '../../../src/server/references';
import { COLLABORATIVES, MEETING_DAYS, NEXT_MEETING, type PlannedCollaborative } from './collaboratives-plan';
import { DEMO_DAY, date, day, id, type Known, type Tx } from './demo-context';
import { fixedRandom } from './fixed-random';
import { ITEMS, OPENING, type PlannedItem } from './meetings-plan';
import type { Needs } from './needs';

const SEED = 14_00;

type Member = {
  readonly id: string;
  readonly professionKey: string;
  readonly sector: Attendee['sector'] & string;
  readonly role: 'lead' | 'deputy' | 'member';
  readonly person: { readonly id: string; readonly name: string };
};

/** A year of monthly meetings of each collaborative of the region, and the next one that is planned. */
export async function loadMeetings(
  tx: Tx,
  known: Known,
  needs: Needs,
  collaborative: (code: string) => string,
): Promise<void> {
  const random = fixedRandom(SEED);
  const own = COLLABORATIVES.filter(({ members }) => members.length > 1);
  const members = new Map<string, Member[]>();
  for (const { code } of own) {
    const found = await tx.membership.findMany({
      where: { collaborativeId: collaborative(code) },
      select: {
        id: true,
        professionKey: true,
        sector: true,
        role: true,
        person: { select: { id: true, name: true } },
      },
      orderBy: { id: 'asc' },
    });
    members.set(code, found);
  }
  // Month by month, so that references count in the order of days, as they would have.
  for (const [month, heldOn] of MEETING_DAYS.entries()) {
    for (const plan of own) {
      const meeting = { collaborativeId: collaborative(plan.code), heldOn: day(heldOn), month };
      await loadMeeting(tx, { known, needs, random, plan, members: members.get(plan.code) ?? [] }, meeting);
    }
  }
  for (const plan of own) await planNext(tx, plan, collaborative(plan.code), members.get(plan.code) ?? []);
}

interface Around {
  readonly known: Known;
  readonly needs: Needs;
  readonly random: () => number;
  readonly plan: PlannedCollaborative;
  readonly members: readonly Member[];
}

async function loadMeeting(
  tx: Tx,
  around: Around,
  {
    collaborativeId,
    heldOn,
    month,
  }: { collaborativeId: string; heldOn: ReturnType<typeof day>; month: number },
): Promise<void> {
  const { plan, members, random } = around;
  const language = month % 3 === 1 ? 'cy' : 'en';
  const year = Number(heldOn.slice(0, 4));
  const attendees = members.map((member) => ({ ...member, status: attendance(member, month, random) }));
  const quorate = isQuorate(
    plan.terms,
    attendees.map(({ id: membershipId, ...rest }) => ({ ...rest, membershipId })),
  );
  const [reference = ''] = await nextReferences(tx, 'M', year, 1);
  const meetingId = id();
  await tx.meeting.create({
    data: {
      id: meetingId,
      reference,
      collaborativeId,
      status: 'held',
      heldOn: dateFromDay(heldOn),
      startsAt: plan.startsAt,
      location: plan.location,
      purpose: language === 'cy' ? 'Cyfarfod misol' : 'Monthly meeting',
      language,
      quorate,
      quorumMembers: plan.terms.members,
      quorumProfessions: plan.terms.professions,
      quorumSectors: plan.terms.sectors,
      quorumLeadRequired: plan.terms.leadRequired,
      recordedById: leadOf(members).person.id,
      submissionKey: id(),
      attendances: {
        create: attendees.map(({ id: membershipId, person, professionKey, sector, status }) => ({
          id: id(),
          membershipId,
          name: person.name,
          status,
          professionKey,
          sector,
        })),
      },
    },
  });
  const items = [OPENING, ...chosenItems(plan, month)];
  for (const [index, item] of items.entries()) {
    await loadItem(tx, around, { item, index, meetingId, collaborativeId, heldOn, language, quorate });
  }
}

/** Two, three or four of the subjects; a foot clinic of Merthyr is nothing to Bridgend. */
function chosenItems({ serves }: PlannedCollaborative, month: number): PlannedItem[] {
  const fitting = ITEMS.filter(({ need }) => need !== 'foot' || serves.includes('cluster-merthyr'));
  const count = 2 + (month % 3);
  return Array.from({ length: count }, (_, index) => fitting[(month * 2 + index) % fitting.length]).filter(
    (item) => item !== undefined,
  );
}

interface ItemPlace {
  readonly item: PlannedItem;
  readonly index: number;
  readonly meetingId: string;
  readonly collaborativeId: string;
  readonly heldOn: ReturnType<typeof day>;
  readonly language: 'cy' | 'en';
  readonly quorate: boolean | null;
}

async function loadItem(tx: Tx, { known, needs, plan, members }: Around, place: ItemPlace): Promise<void> {
  const { item, index, meetingId, collaborativeId, heldOn, language, quorate } = place;
  const year = Number(heldOn.slice(0, 4));
  const itemId = id();
  await tx.agendaItem.create({
    data: {
      id: itemId,
      meetingId,
      position: index + 1,
      title: item.title[language],
      intendedOutcome: item.outcome[language],
      outcome: whatCameOf(item, heldOn),
      note: item.note[language],
      serves: item.serves,
      needId: item.need ? needs(item.need) : null,
      theme: item.theme ?? null,
      goodPractice: item.goodPractice ?? false,
    },
  });
  if (item.decision) {
    const [reference = ''] = await nextReferences(tx, 'D', year, 1);
    const cluster = plan.serves[index % plan.serves.length] ?? '';
    await tx.decision.create({
      data: {
        id: id(),
        reference,
        agendaItemId: itemId,
        collaborativeId,
        text: item.decision.text[language],
        rationale: item.decision.rationale[language],
        language,
        status: decisionStatus(quorate),
        decidedOn: dateFromDay(heldOn),
        reviewOn: dateFromDay(addDays(heldOn, 182)),
        gapPlaceId: known.place(item.need === 'foot' ? 'cluster-merthyr' : cluster),
        gapProfession: item.decision.gapProfession,
      },
    });
  }
  if (item.action) {
    const [reference = ''] = await nextReferences(tx, 'A', year, 1);
    const dueOn = addDays(heldOn, 35);
    const owner = members[(index + Number(heldOn.slice(5, 7))) % members.length] ?? leadOf(members);
    await tx.action.create({
      data: {
        id: id(),
        reference,
        agendaItemId: itemId,
        collaborativeId,
        text: item.action[language],
        language,
        ownerMembershipId: owner.id,
        dueOn: dateFromDay(dueOn),
        status: actionStatus(heldOn, dueOn),
      },
    });
  }
}

/** The last meeting ran out of time for one subject: it is carried over. */
function whatCameOf(item: PlannedItem, heldOn: string): 'carried' | 'decision' | 'action' | 'information' {
  if (heldOn === MEETING_DAYS.at(-1) && item.need === 'msk') return 'carried';
  return item.decision ? 'decision' : item.action ? 'action' : 'information';
}

/** What is older than a season is done or dropped; of the rest some is overdue and some still has time. */
function actionStatus(heldOn: string, dueOn: string): 'done' | 'dropped' | 'open' {
  if (heldOn < addDays(DEMO_DAY, -120)) return heldOn.startsWith('2026-03') ? 'dropped' : 'done';
  return dueOn < addDays(DEMO_DAY, -60) ? 'done' : 'open';
}

/** Speech and language has not been heard for three meetings; one summer meeting is not quorate. */
function attendance({ role, professionKey }: Member, month: number, random: () => number): AttendanceStatus {
  const chance = random();
  if (professionKey === 'speech-and-language-therapist' && month >= 9) return 'apologies';
  if (month === 8) return role === 'lead' || chance < 0.25 ? 'present' : 'apologies';
  if (role === 'lead') return 'present';
  return chance < 0.78 ? 'present' : 'apologies';
}

function leadOf(members: readonly Member[]): Member {
  const lead = members.find(({ role }) => role === 'lead');
  if (!lead) throw new Error('A demonstration collaborative has no lead');
  return lead;
}

async function planNext(
  tx: Tx,
  plan: PlannedCollaborative,
  collaborativeId: string,
  members: readonly Member[],
): Promise<void> {
  const [reference = ''] = await nextReferences(tx, 'M', Number(NEXT_MEETING.slice(0, 4)), 1);
  await tx.meeting.create({
    data: {
      id: id(),
      reference,
      collaborativeId,
      status: 'planned',
      heldOn: date(NEXT_MEETING),
      startsAt: plan.startsAt,
      location: plan.location,
      purpose: 'Monthly meeting',
      language: 'en',
      recordedById: leadOf(members).person.id,
      submissionKey: id(),
    },
  });
}
