import { addDays, addMonths } from '../../../src/domain/time/calendar-day';
import { dateFromDay } from '../../../src/server/days';
import { LIVES, type MemberLife } from './collaborative-life-plan';
import { DEMO_DAY, type DemoParts, date, id, type Tx } from './demo-context';
import { fixedRandom } from './fixed-random';

const SEED = 26_11;
/** Meetings in which contributions were counted, where a collaborative counts them. */
const TALLIED = 6;
const MEETING_MINUTES = 90;
/** This many meetings ago nobody wrote down when the meeting began and ended. */
const UNKNOWN_LENGTH = 4;
/** Items raised and taken on at the last meetings of a cluster, the latest first. */
const CLUSTER_ITEMS = [
  [2, 1],
  [1, 1],
  [3, 1],
  [0, 0],
  [2, 2],
] as const;
const SILENT = 'speech-and-language-therapist';

type Member = { readonly id: string; readonly professionKey: string; readonly role: string };

/** What makes a collaborative one: terms agreed, time promised and used, who chairs, brings and leads. */
export async function loadCollaborativeLife(tx: Tx, parts: DemoParts): Promise<void> {
  const random = fixedRandom(SEED);
  for (const life of LIVES) {
    const collaborativeId = parts.collaborative(life.code);
    await tx.collaborative.update({ where: { id: collaborativeId }, data: life.terms });
    await tx.collaborativePriority.createMany({
      data: life.priorities.map((need, index) => ({
        collaborativeId,
        needId: parts.needs(need),
        rank: index + 1,
        agreedOn: date('2026-04-09'),
      })),
    });
    for (const member of life.members)
      await loadMemberLife(tx, collaborativeId, parts.person(member.person), member, random);
    await loadVoices(tx, collaborativeId, life.tally, random);
    await loadClusterMeetings(tx, collaborativeId);
  }
}

async function loadMemberLife(
  tx: Tx,
  collaborativeId: string,
  personId: string,
  plan: MemberLife,
  random: () => number,
): Promise<void> {
  const membership = await tx.membership.findFirstOrThrow({
    where: { collaborativeId, personId },
    select: { id: true },
  });
  const {
    person: _person,
    promised,
    promisedBy,
    usedMinutes,
    training,
    inductedOn,
    team,
    incentive,
    ...rest
  } = plan;
  await tx.membership.update({
    where: { id: membership.id },
    data: {
      ...rest,
      inductedOn: inductedOn ? date(inductedOn) : null,
      teamId: team
        ? (await tx.team.findFirstOrThrow({ where: { code: team }, select: { id: true } })).id
        : null,
      ...(incentive && {
        incentiveName: incentive.name,
        incentiveReference: incentive.reference,
        incentiveSince: date(incentive.since),
      }),
    },
  });
  if (promised && promisedBy)
    await tx.protectedTime.create({
      data: {
        id: id(),
        membershipId: membership.id,
        minutesPerMonth: promised,
        promisedBy,
        validFrom: date('2025-10-01'),
      },
    });
  if (training)
    await tx.memberTraining.create({
      data: { id: id(), membershipId: membership.id, title: training, doneOn: date('2026-02-19') },
    });
  if (usedMinutes)
    await tx.timeUsed.createMany({
      data: Array.from({ length: 10 }, (_, month) => ({
        id: id(),
        membershipId: membership.id,
        usedOn: dateFromDay(addDays(addMonths(DEMO_DAY, -month), -Math.floor(random() * 12))),
        minutes: Math.round((usedMinutes * (0.6 + random() * 0.8)) / 15) * 15 || 15,
        submissionKey: id(),
      })),
    });
}

/** Every other month somebody speaks for the collaborative at the first cluster that it serves; of the others nothing is known. */
async function loadClusterMeetings(tx: Tx, collaborativeId: string): Promise<void> {
  const { serves, memberships } = await tx.collaborative.findUniqueOrThrow({
    where: { id: collaborativeId },
    select: {
      serves: {
        where: { place: { kind: 'cluster' } },
        orderBy: { place: { code: 'asc' } },
        select: { placeId: true },
      },
      memberships: {
        where: { role: { in: ['lead', 'deputy'] }, validTo: null },
        orderBy: { role: 'asc' },
        select: { id: true },
      },
    },
  });
  const [cluster] = serves;
  if (!cluster || memberships.length === 0) return;
  await tx.clusterMeeting.createMany({
    data: CLUSTER_ITEMS.map(([itemsRaised, itemsTaken], index) => ({
      id: id(),
      collaborativeId,
      placeId: cluster.placeId,
      membershipId: memberships[index % memberships.length]?.id ?? '',
      heldOn: dateFromDay(addDays(addMonths(DEMO_DAY, -2 * index), -12)),
      itemsRaised,
      itemsTaken,
    })),
  });
}

/** Chairs, who brought what, who led which decision, and how often each profession spoke. */
async function loadVoices(
  tx: Tx,
  collaborativeId: string,
  tally: boolean,
  random: () => number,
): Promise<void> {
  const meetings = await tx.meeting.findMany({
    where: { collaborativeId, status: 'held' },
    orderBy: { heldOn: 'desc' },
    select: {
      id: true,
      startsAt: true,
      attendances: {
        where: { status: 'present' },
        orderBy: { id: 'asc' },
        select: { membership: { select: { id: true, professionKey: true, role: true } } },
      },
      items: {
        orderBy: { position: 'asc' },
        select: { id: true, serves: true, decisions: { select: { id: true } } },
      },
    },
  });
  for (const [ago, meeting] of meetings.entries()) {
    const there = meeting.attendances.flatMap(({ membership }) => membership ?? []);
    await tx.meeting.update({
      where: { id: meeting.id },
      data: {
        chairId: chairOf(there, ago),
        ...(ago === UNKNOWN_LENGTH ? { startsAt: null, endsAt: null } : { endsAt: endOf(meeting.startsAt) }),
      },
    });
    for (const [index, item] of meeting.items.entries()) {
      const bringer =
        item.serves === 'standing' ? leadOf(there) : there[(ago * 3 + index * 2) % there.length];
      const leader = there[(ago + index) % there.length];
      await tx.agendaItem.update({ where: { id: item.id }, data: { broughtById: bringer?.id ?? null } });
      for (const decision of item.decisions)
        await tx.decision.update({ where: { id: decision.id }, data: { ledById: leader?.id ?? null } });
    }
    if (tally && ago < TALLIED) await loadTally(tx, meeting.id, there, random);
  }
}

async function loadTally(
  tx: Tx,
  meetingId: string,
  there: readonly Member[],
  random: () => number,
): Promise<void> {
  const professions = [...new Set(there.map(({ professionKey }) => professionKey))].filter(
    (key) => key !== SILENT,
  );
  await tx.contribution.createMany({
    data: professions.map((professionKey) => ({
      meetingId,
      professionKey,
      count: 2 + Math.floor(random() * 9),
    })),
  });
}

const leadOf = (there: readonly Member[]) => there.find(({ role }) => role === 'lead');

/** The lead every other time; between, whoever comes next in the list. */
function chairOf(there: readonly Member[], ago: number): string | null {
  const others = there.filter(({ role }) => role !== 'lead');
  const chair = ago % 2 === 0 ? leadOf(there) : others[ago % Math.max(1, others.length)];
  return chair?.id ?? leadOf(there)?.id ?? null;
}

function endOf(startsAt: string | null): string | null {
  const [hour = '', minute = ''] = startsAt?.split(':') ?? [];
  if (!startsAt) return null;
  const total = Number(hour) * 60 + Number(minute) + MEETING_MINUTES;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
