import { dateFromDay } from '../../../src/server/days';
import { NEXT_MEETING } from './collaboratives-plan';
import { DEMO_DAY, type DemoParts, date, id, type Tx } from './demo-context';
import { BRIDGEND_COLLABORATIVE, MERTHYR_CYNON_COLLABORATIVE } from './people';

interface PlannedLine {
  readonly title: string;
  readonly outcome: string | null;
  readonly serves: 'need' | 'quality' | 'strategy' | 'standing';
  readonly need?: string;
  readonly minutes: number;
  /** Who brings it, by the key of the person. */
  readonly by?: string;
  readonly closedReason?: string;
}

/** Two of the six do not say yet what they are to come to. One is closed: the service could be recognised. */
const MERTHYR_AND_CYNON: readonly PlannedLine[] = [
  {
    title: 'Falls: three months of one shared first visit',
    outcome: 'Decide whether all three clusters go on with it',
    serves: 'need',
    need: 'falls',
    minutes: 25,
    by: 'deputy',
  },
  {
    title: 'Dietetics cover ends on 31 January',
    outcome: null,
    serves: 'need',
    need: 'nutrition',
    minutes: 20,
    by: 'member-dietetics',
  },
  {
    title: 'Leave in a service of one therapist',
    outcome: 'Know who stands in, and from when',
    serves: 'need',
    need: 'speech',
    minutes: 15,
    by: 'member',
    closedReason: 'Staff could be recognised',
  },
  {
    title: 'The Framework: what we report in the spring',
    outcome: null,
    serves: 'strategy',
    minutes: 20,
    by: 'lead',
  },
];

const BRIDGEND: readonly PlannedLine[] = [
  {
    title: 'One page for self-referral',
    outcome: 'Agree the text in both languages',
    serves: 'quality',
    minutes: 20,
    by: 'member-b-speech',
  },
  {
    title: 'Falls: a first visit together with the council',
    outcome: 'Choose two practices to begin with',
    serves: 'need',
    need: 'falls',
    minutes: 30,
    by: 'lead-bridgend',
  },
];

/** What the next meetings will talk about, and one thing that a member would like to add. */
export async function loadAgendas(tx: Tx, parts: DemoParts): Promise<void> {
  await loadAgenda(tx, parts, { code: MERTHYR_CYNON_COLLABORATIVE, own: MERTHYR_AND_CYNON });
  await loadAgenda(tx, parts, { code: BRIDGEND_COLLABORATIVE, own: BRIDGEND });
  await tx.itemSuggestion.create({
    data: {
      id: id(),
      collaborativeId: parts.collaborative(MERTHYR_CYNON_COLLABORATIVE),
      personId: parts.person('member'),
      title: 'Hyfforddiant lleferydd ac iaith yn Gymraeg i feithrinfeydd',
      intendedOutcome: 'Cytuno pwy all ei gynnig cyn yr haf',
      serves: 'need',
      needId: parts.needs('speech'),
      language: 'cy',
      suggestedOn: date('2026-11-16'),
      submissionKey: id(),
    },
  });
}

interface Plan {
  readonly code: string;
  readonly own: readonly PlannedLine[];
}

async function loadAgenda(tx: Tx, { collaborative, person, needs }: DemoParts, { code, own }: Plan) {
  const collaborativeId = collaborative(code);
  const meeting = await tx.meeting.findFirst({
    where: {
      collaborativeId,
      heldOn: date(NEXT_MEETING),
      kind: 'meeting',
      status: { in: ['planned', 'called'] },
    },
    select: { id: true },
  });
  if (!meeting) return;
  const members = await tx.membership.findMany({
    where: { collaborativeId },
    select: { id: true, personId: true },
  });
  const memberOf = (key: string | undefined) =>
    members.find(({ personId }) => key && personId === person(key))?.id ?? null;
  const lines = own.map(({ title, outcome, serves, need, minutes, by, closedReason }) => ({
    title,
    intendedOutcome: outcome,
    serves,
    needId: need ? needs(need) : null,
    minutes,
    broughtById: memberOf(by),
    closed: closedReason !== undefined,
    closedReason: closedReason ?? null,
  }));
  const items = [...(await openingLines(tx, collaborativeId)), ...lines];
  await tx.agendaItem.createMany({
    data: items.map((item, index) => ({ ...item, id: id(), meetingId: meeting.id, position: index + 1 })),
  });
}

/** Taken over as the portal itself would: the minutes of the last meeting, and the action that is overdue longest. */
async function openingLines(tx: Tx, collaborativeId: string) {
  const last = await tx.meeting.findFirst({
    where: { collaborativeId, status: 'held', kind: 'meeting' },
    orderBy: { heldOn: 'desc' },
    select: { id: true },
  });
  const overdue = await tx.action.findFirst({
    where: { collaborativeId, status: 'open', dueOn: { lt: dateFromDay(DEMO_DAY) } },
    orderBy: [{ dueOn: 'asc' }, { reference: 'asc' }],
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      item: { select: { serves: true, needId: true } },
    },
  });
  const minutes = last && {
    title: 'Minutes of 5 November 2026',
    intendedOutcome: 'Confirm the minutes or say what has to be put right',
    serves: 'standing' as const,
    minutes: 5,
    origin: 'minutes' as const,
    originId: last.id,
  };
  const action = overdue && {
    title:
      overdue.language === 'cy'
        ? `Cam gweithredu ${overdue.reference}: ${overdue.text}`
        : `Action ${overdue.reference}: ${overdue.text}`,
    language: overdue.language,
    intendedOutcome:
      overdue.language === 'cy'
        ? 'Gwybod beth sy’n ei rwystro, a chytuno ar ddiwrnod newydd neu roi’r gorau iddo'
        : 'Know what hinders it, and agree a new day or drop it',
    ...overdue.item,
    minutes: 10,
    origin: 'action' as const,
    originId: overdue.id,
  };
  return [minutes, action].filter((each) => each !== null);
}
