import type { PrismaClient } from '../../../src/server/prisma/client';
import { loadAgendas } from './agendas';
import { loadArrangements } from './arrangements';
import { loadCollaborativeLife } from './collaborative-life';
import { loadCollaboratives, loadMembers } from './collaboratives';
import { findKnown } from './demo-context';
import { loadDeployments } from './deployments';
import { loadMeetings } from './meetings';
import { loadMinutes } from './minutes';
import { loadNeeds } from './needs';
import { ACCOUNT_HOLDERS, emailOf, loadPeople } from './people';
import { loadPopulations, loadPractice } from './populations';
import { loadProposals } from './proposals';
import { loadRegisters } from './registers';
import { loadSeries } from './series';
import { loadWorkforce } from './workforce';

const LONGEST = 120_000;

/**
 * Loads the demonstration region over the reference data, whole or not at all. Where its people are already there it
 * does nothing: by then the records may be somebody's trial.
 */
export async function loadDemonstration(db: PrismaClient): Promise<void> {
  const [first] = ACCOUNT_HOLDERS;
  const loaded = await db.person.count({ where: { email: emailOf(first?.key ?? '') } });
  if (loaded > 0) return;
  await db.$transaction(
    async (tx) => {
      await loadPractice(tx);
      const known = await findKnown(tx);
      const collaborative = await loadCollaboratives(tx, known);
      const person = await loadPeople(tx, known, collaborative);
      await loadMembers(tx, known, collaborative, person);
      await loadPopulations(tx, known);
      const needs = await loadNeeds(tx, known);
      await loadMeetings(tx, known, needs, collaborative);
      await loadWorkforce(tx, known);
      await loadArrangements(tx, known);
      const parts = { known, needs, person, collaborative };
      await loadDeployments(tx, parts);
      await loadCollaborativeLife(tx, parts);
      await loadMinutes(tx, parts);
      await loadRegisters(tx, parts);
      await loadProposals(tx, parts);
      await loadSeries(tx, parts);
      await loadAgendas(tx, parts);
    },
    { timeout: LONGEST, maxWait: LONGEST },
  );
}
