import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from './actor';
import { isPassing } from './database-errors';
import { env } from './env';
import { type Prisma, PrismaClient } from './prisma/client';

/** Prisma inside one transaction: the only way to the database, so that row security always knows for whom. */
export type Tx = Prisma.TransactionClient;

// A page and a route handler are bundled apart and would each open a pool of their own.
const shared = globalThis as { cydweithioPrisma?: PrismaClient };

function client(): PrismaClient {
  shared.cydweithioPrisma ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      // The portal owns no table: it takes on the role that may do what the portal does.
      options: '-c role=cydweithio_app',
    }),
  });
  return shared.cydweithioPrisma;
}

/** Nothing went through within the tries allowed: the caller answers "busy, try again". */
export class BusyError extends Error {}

const TRIES = 5;
const WAIT_FOR_CONNECTION = 10_000;
/** A file of 20,000 rows is taken in one. */
const LONGEST_TRANSACTION = 60_000;

/** Runs the work in one transaction and again after a serialisation failure, a deadlock or a wait for a connection. */
async function inTransaction<Result>(
  work: (tx: Tx) => Promise<Result>,
  timeout = LONGEST_TRANSACTION,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client().$transaction(work, {
        maxWait: WAIT_FOR_CONNECTION,
        timeout,
      });
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (attempt === TRIES) throw new BusyError('The database is busy', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt + Math.random() * 80));
    }
  }
}

const asArray = (ids: readonly string[]) => `{${ids.join(',')}}`;

/** Places and bodies for which the person answers proposals: those of the appointment itself, not those inside. */
function answersFor(actor: SessionActor): string[] {
  const covered = new Set([
    ...coveredIds(actor, 'proposal:answer', 'place'),
    ...coveredIds(actor, 'proposal:answer', 'body'),
  ]);
  return actor.appointments.map(({ scope }) => scope.id).filter((id) => covered.has(id));
}

/** Tells row security for whom the transaction works; `role` is taken on for the rest of it. */
async function actFor(tx: Tx, actor: SessionActor, role: 'cydweithio_app' | 'cydweithio_reader') {
  await tx.$queryRaw`SELECT set_config('app.person', ${actor.personId}, true),
    set_config('app.places', ${asArray(coveredIds(actor, 'gap:view', 'place'))}, true),
    set_config('app.name_places', ${asArray(coveredIds(actor, 'deployment:accept', 'place'))}, true),
    set_config('app.bodies', ${asArray(coveredIds(actor, 'deployment:view', 'body'))}, true),
    set_config('app.named_bodies', ${asArray(coveredIds(actor, 'workforce:view-named', 'body'))}, true),
    set_config('app.map_bodies', ${asArray(coveredIds(actor, 'team:map', 'body'))}, true),
    set_config('app.quality_bodies', ${asArray(coveredIds(actor, 'workforce:quality', 'body'))}, true),
    set_config('app.settle_bodies', ${asArray(coveredIds(actor, 'double-count:settle', 'body'))}, true),
    set_config('app.region_bodies', ${asArray(actor.regionBodies)}, true),
    set_config('app.national', ${asArray(coveredIds(actor, 'national:view', 'place'))}, true),
    set_config('app.member_of', ${asArray(coveredIds(actor, 'item:view-closed', 'collaborative'))}, true),
    set_config('app.leads_of', ${asArray(coveredIds(actor, 'meeting:record', 'collaborative'))}, true),
    set_config('app.proposals_of', ${asArray(coveredIds(actor, 'proposal:view', 'collaborative'))}, true),
    set_config('app.requests_of', ${asArray(coveredIds(actor, 'deployment:request', 'collaborative'))}, true),
    set_config('app.request_places', ${asArray(coveredIds(actor, 'deployment:request', 'place'))}, true),
    set_config('app.releases_of', ${asArray(coveredIds(actor, 'deployment:release', 'body'))}, true),
    set_config('app.release_places', ${asArray(coveredIds(actor, 'deployment:release', 'place'))}, true),
    set_config('app.answers_for', ${asArray(answersFor(actor))}, true),
    set_config('app.deployments_of', ${asArray(coveredIds(actor, 'deployment:view', 'collaborative'))}, true),
    set_config('app.collaboratives', ${asArray(coveredIds(actor, 'collaborative:view', 'collaborative'))}, true),
    set_config('role', ${role}, true)`;
}

/** Reads as this person: what row security hides from them is not there. */
export function readAs<Result>(actor: SessionActor, read: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(async (tx) => {
    await actFor(tx, actor, 'cydweithio_reader');
    return read(tx);
  });
}

/** Reads what anyone may see, signed in or not. */
export function readPublic<Result>(read: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('role', 'cydweithio_reader', true)`;
    return read(tx);
  });
}

/** Writes as this person. Actions come here through `defineFormAction`, which also writes the audit entry. */
export function writeAs<Result>(actor: SessionActor, write: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(async (tx) => {
    await actFor(tx, actor, 'cydweithio_app');
    return write(tx);
  });
}

/**
 * Works for the portal itself for the length of `work`: signing in, judging a deployment with facts that the actor
 * may not see, taking an import. Keep it short; what it reads never goes to a page unasked.
 */
export async function asPlatform<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  await tx.$queryRaw`SELECT set_config('app.platform', 'on', true)`;
  const result = await work();
  // After an error the transaction is over, and the setting with it.
  await tx.$queryRaw`SELECT set_config('app.platform', 'off', true)`;
  return result;
}

/** A transaction of the portal itself, where nobody is signed in; `timeout` in milliseconds, for long work. */
export function platformTransaction<Result>(
  work: (tx: Tx) => Promise<Result>,
  timeout?: number,
): Promise<Result> {
  return inTransaction((tx) => asPlatform(tx, () => work(tx)), timeout);
}

/** Closes all connections; for tests. */
export async function disconnect(): Promise<void> {
  await shared.cydweithioPrisma?.$disconnect();
  delete shared.cydweithioPrisma;
}
