import 'server-only';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { listProfessions } from '../../data/list-professions';
import { listGoodPractice } from './list-good-practice';

/** The register with the names that it needs, for the page and for the file. */
export function findGoodPractice(actor: SessionActor) {
  return readAs(actor, async (tx) => ({
    all: await listGoodPractice(tx, actor),
    professions: await listProfessions(tx),
  }));
}
