import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { hashPassword } from '../../src/server/password';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import {
  insertAppointed,
  insertAssignment,
  insertDeployment,
  insertNamedAgreement,
  insertTeam,
} from '../builders/deployment';

export const HEAD = { email: 'gwenllian.enghraifft@enghraifft.example', password: 'a password of this race' };

/** One person with 0.2 WTE left, two requests for it, and the head of service who may release. */
export async function setStage(url: string) {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  const board = await db.body.findUniqueOrThrow({ where: { code: 'nhs-7a5' } });
  const { collaborative, place, members } = await insertCollaborative(db, { code: 'merthyr' });
  const lead = members[0]?.person;
  if (!lead) throw new Error('The collaborative has no lead');
  const need = await insertNeed(db, place.id, 'N-2026-951');
  await insertNamedAgreement(db, board.id);
  const team = await insertTeam(db, board.id, 'PHY');
  const head = await insertAppointed(db, 'Gwenllian Enghraifft', 'headOfService', { bodyId: board.id });
  await db.account.create({ data: { personId: head.id, passwordHash: await hashPassword(HEAD.password) } });
  const { assignment } = await insertAssignment(db, team, { name: 'Anwen Ddychmygol' });
  const request = { placeId: place.id, requestedById: lead.id, collaborativeId: collaborative.id };
  const asked = { ...request, needId: need.id, wte: '0.20000' };
  const release = { hostId: board.id, fromTeamId: team.id, assignmentId: assignment.id };
  await insertDeployment(db, { ...asked, wte: '0.80000', status: 'agreed', release });
  const ids = [(await insertDeployment(db, asked)).id, (await insertDeployment(db, asked)).id] as const;
  await db.$disconnect();
  return { assignmentId: assignment.id, deploymentIds: ids };
}

export type Stage = Awaited<ReturnType<typeof setStage>>;

/** The race's own hand on the database, as owner of the tables. */
export async function takeHold(url: string, { assignmentId, deploymentIds }: Stage) {
  const client = new pg.Client({ connectionString: url });
  const watcher = new pg.Client({ connectionString: url });
  await Promise.all([client.connect(), watcher.connect()]);
  return {
    /** Both requests as they were before anybody released. */
    async reset(): Promise<void> {
      for (const table of ['released_name', 'deployment_verdict'])
        await client.query(`DELETE FROM ${table} WHERE deployment_id = ANY ($1)`, [deploymentIds]);
      await client.query(
        `DELETE FROM deployment_step WHERE deployment_id = ANY ($1) AND kind <> 'requested'`,
        [deploymentIds],
      );
      await client.query(
        `DELETE FROM deployment_version WHERE deployment_id = ANY ($1) AND status <> 'requested'`,
        [deploymentIds],
      );
      await client.query(`UPDATE deployment_version SET recorded_to = NULL WHERE deployment_id = ANY ($1)`, [
        deploymentIds,
      ]);
      await client.query('UPDATE deployment SET version = 1 WHERE id = ANY ($1)', [deploymentIds]);
    },
    /** Keeps the assignment, so that whoever wants it waits. */
    async hold(): Promise<void> {
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM assignment WHERE id = $1 FOR UPDATE', [assignmentId]);
    },
    /** How many wait for a lock at this moment. */
    async waiting(): Promise<number> {
      const { rows } = await watcher.query(
        `SELECT count(*)::int AS count FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows[0].count;
    },
    async letGo(): Promise<void> {
      await client.query('COMMIT');
    },
    /** How many of the two are released now. */
    async released(): Promise<number> {
      const { rows } = await watcher.query(
        `SELECT count(*)::int AS count FROM deployment_version
         WHERE deployment_id = ANY ($1) AND recorded_to IS NULL AND status = 'released'`,
        [deploymentIds],
      );
      return rows[0].count;
    },
    async end(): Promise<void> {
      await Promise.all([client.end(), watcher.end()]);
    },
  };
}
