import { answerDueOn, proposalStatus } from '../../../src/domain/meetings/proposal-path';
import { nextReference } from '../../../src/server/references';
import { type DemoParts, date, day, id, type Tx } from './demo-context';
import { MERTHYR_CYNON_COLLABORATIVE } from './people';
import { type PlannedProposal, PROPOSALS } from './proposals-plan';

/** Proposals of the collaborative of Merthyr and Cynon, as far as each has come. */
export async function loadProposals(tx: Tx, parts: DemoParts): Promise<void> {
  for (const plan of PROPOSALS) await loadProposal(tx, parts, plan);
}

async function loadProposal(tx: Tx, parts: DemoParts, plan: PlannedProposal): Promise<void> {
  const { needs, person, collaborative } = parts;
  const [first] = plan.steps;
  if (!first) throw new Error(`The proposal ${plan.title} goes nowhere`);
  const madeOn = date(first.sentOn);
  const collaborativeId = collaborative(MERTHYR_CYNON_COLLABORATIVE);
  const needId = needs(plan.need);
  const { funding } = plan;
  const proposalId = id();
  await tx.proposal.create({
    data: {
      id: proposalId,
      reference: await nextReference(tx, 'P', Number(first.sentOn.slice(0, 4))),
      collaborativeId,
      needId,
      ...(await findOrigin(tx, collaborativeId, needId, madeOn)),
      title: plan.title,
      statement: plan.statement,
      evidence: plan.evidence ?? null,
      parties: plan.parties ?? null,
      aims: [...plan.aims],
      language: plan.language,
      status: proposalStatus(plan.steps.map(({ answer }) => ({ answer: answer?.kind ?? null }))),
      madeOn,
      madeById: person(plan.by),
      submissionKey: id(),
      ...(funding
        ? {
            funder: funding.funder,
            fundedOn: date(funding.on),
            fundingGranted: funding.granted,
            fundingNote: funding.note,
            fundingLanguage: plan.language,
          }
        : {}),
    },
  });
  await loadSteps(tx, parts, plan, proposalId);
}

/** The last meeting before it that spoke about the need, and what was decided there. */
async function findOrigin(tx: Tx, collaborativeId: string, needId: string, madeOn: Date) {
  const item = await tx.agendaItem.findFirst({
    where: {
      needId,
      closed: false,
      meeting: { collaborativeId, status: 'held', heldOn: { lte: madeOn } },
    },
    orderBy: { meeting: { heldOn: 'desc' } },
    select: { id: true, decisions: { take: 1, orderBy: { reference: 'asc' }, select: { id: true } } },
  });
  return { agendaItemId: item?.id ?? null, decisionId: item?.decisions[0]?.id ?? null };
}

async function loadSteps(tx: Tx, parts: DemoParts, plan: PlannedProposal, proposalId: string): Promise<void> {
  const { known } = parts;
  await tx.proposalStep.createMany({
    data: plan.steps.map((step, index) => ({
      id: id(),
      proposalId,
      position: index + 1,
      toPlaceId: 'place' in step.to ? known.place(step.to.place) : null,
      toBodyId: 'body' in step.to ? known.body(step.to.body) : null,
      sentOn: date(step.sentOn),
      dueOn: date(answerDueOn(day(step.sentOn))),
      note: step.note ?? null,
      noteLanguage: step.note ? plan.language : null,
      ...answerOf(parts, plan, step),
    })),
  });
}

/** Given in the portal by who answers there, or written down by those who made the proposal. */
function answerOf(
  { person }: DemoParts,
  { by: madeBy, language }: PlannedProposal,
  { answer }: PlannedProposal['steps'][number],
) {
  if (!answer) return {};
  const { kind, on, reason = null, by } = answer;
  const elsewhere = typeof by === 'string' ? null : by;
  return {
    answer: kind,
    answeredOn: date(on),
    reason,
    reasonLanguage: reason === null ? null : (answer.language ?? language),
    answeredBy: elsewhere?.who ?? null,
    answeredReference: elsewhere?.reference ?? null,
    recordedById: person(typeof by === 'string' ? by : madeBy),
  };
}
