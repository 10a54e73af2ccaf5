import { decisionStatus } from '../../../src/domain/meetings/decision-status';
import { isQuorate } from '../../../src/domain/meetings/quorum';
import { addDays } from '../../../src/domain/time/calendar-day';
import { snapshotMinutes } from '../../../src/features/meetings/minutes/data/snapshot-minutes';
import { dateFromDay } from '../../../src/server/days';
import { nextReference } from '../../../src/server/references';
import { COLLABORATIVES, MEETING_DAYS, NEXT_MEETING, type PlannedCollaborative } from './collaboratives-plan';
import { DEMO_DAY, type DemoParts, date, day, id, type Tx } from './demo-context';
import { MERTHYR_CYNON_COLLABORATIVE } from './people';

/** Two hours after the start of a meeting. */
const twoHoursAfter = (startsAt: string) =>
  `${String(Number(startsAt.slice(0, 2)) + 2).padStart(2, '0')}${startsAt.slice(2)}`;

/** First Thursdays, with the next planned meeting in the series; meetings last two hours. */
export async function loadSeries(tx: Tx, parts: DemoParts): Promise<void> {
  for (const plan of COLLABORATIVES.filter(({ members }) => members.length > 1))
    await loadOne(tx, plan, parts.collaborative(plan.code));
  await loadCorrespondence(tx, parts);
}

async function loadOne(tx: Tx, plan: PlannedCollaborative, collaborativeId: string): Promise<void> {
  const endsAt = twoHoursAfter(plan.startsAt);
  const seriesId = id();
  await tx.meetingSeries.create({
    data: {
      id: seriesId,
      collaborativeId,
      cadence: 'monthly',
      week: 1,
      weekday: 4,
      startsAt: plan.startsAt,
      endsAt,
      location: plan.location,
      purpose: 'Monthly meeting',
      language: 'en',
      startsOn: date(MEETING_DAYS[0]),
    },
  });
  await tx.meeting.updateMany({
    where: { collaborativeId, kind: 'meeting', endsAt: null, startsAt: plan.startsAt },
    data: { endsAt },
  });
  await tx.meeting.updateMany({
    where: {
      collaborativeId,
      kind: 'meeting',
      status: { in: ['planned', 'called'] },
      heldOn: date(NEXT_MEETING),
    },
    data: { seriesId },
  });
}

const QUESTION = 'Shared first visit: keep it over the winter?';

/** Asked by e-mail after the last meeting. One member of ten has a reservation, two have not answered. */
async function loadCorrespondence(tx: Tx, parts: DemoParts): Promise<void> {
  const plan = COLLABORATIVES.find(({ code }) => code === MERTHYR_CYNON_COLLABORATIVE);
  if (!plan) return;
  const collaborativeId = parts.collaborative(plan.code);
  const closedOn = day(addDays(DEMO_DAY, -4));
  const members = await tx.membership.findMany({
    where: { collaborativeId },
    select: { id: true, personId: true, professionKey: true, sector: true, role: true },
    orderBy: { id: 'asc' },
  });
  const lead = members.find(({ role }) => role === 'lead');
  if (!lead) throw new Error('A demonstration collaborative has no lead');
  const answered = members.slice(0, -2);
  const quorate = isQuorate(
    plan.terms,
    answered.map(({ id: membershipId, ...rest }) => ({ ...rest, membershipId, status: 'present' as const })),
  );
  const year = Number(closedOn.slice(0, 4));
  const [meetingId, itemId, decisionId] = [id(), id(), id()];
  await tx.meeting.create({
    data: {
      id: meetingId,
      reference: await nextReference(tx, 'M', year),
      collaborativeId,
      kind: 'correspondence',
      status: 'held',
      minutesStatus: 'draft',
      heldOn: dateFromDay(closedOn),
      purpose: 'Decision by correspondence',
      language: 'en',
      quorate,
      quorumMembers: plan.terms.members,
      quorumProfessions: plan.terms.professions,
      quorumSectors: plan.terms.sectors,
      quorumLeadRequired: plan.terms.leadRequired,
      recordedById: lead.personId,
      submissionKey: id(),
    },
  });
  await tx.agendaItem.create({
    data: {
      id: itemId,
      meetingId,
      position: 1,
      title: QUESTION,
      serves: 'need',
      needId: parts.needs('falls'),
      broughtById: lead.id,
      outcome: 'decision',
    },
  });
  await tx.decision.create({
    data: {
      id: decisionId,
      reference: await nextReference(tx, 'D', year),
      agendaItemId: itemId,
      collaborativeId,
      text: 'Keep the shared first visit until the end of March, by whoever is nearest.',
      rationale: 'Winter is when people fall, and the next meeting would have been too late to plan cover.',
      language: 'en',
      status: decisionStatus(quorate),
      decidedOn: dateFromDay(closedOn),
      reviewOn: date('2027-04-01'),
      gapPlaceId: parts.known.place('cluster-merthyr'),
      gapProfession: 'occupational-therapist',
      ledById: lead.id,
    },
  });
  await tx.decisionPosition.createMany({
    data: answered.map(({ id: membershipId, professionKey }) => ({
      decisionId,
      membershipId,
      stance: professionKey === 'podiatrist' ? ('reservation' as const) : ('consent' as const),
      reason: professionKey === 'podiatrist' ? 'Winter clinics leave us one day less for visits.' : null,
      language: 'en' as const,
      statedOn: dateFromDay(closedOn),
    })),
  });
  await snapshotMinutes(tx, meetingId, lead.personId, null);
}
