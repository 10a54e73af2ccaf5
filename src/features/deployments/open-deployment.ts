import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import type { SessionActor } from '@/server/actor';
import { currentActor } from '@/server/session';
import { type DeploymentDetail, findDeployment } from './data/find-deployment';

/**
 * The deployment of an address, once a request; null for an id that is none, is absent or is hidden from this person.
 */
export const openDeployment = cache(
  async (actor: SessionActor, id: string): Promise<DeploymentDetail | null> =>
    z.uuid().safeParse(id).success ? findDeployment(actor, id) : null,
);

/** "E-2026-014", for the title of its pages; null for whoever may not see it. */
export async function referenceOf(id: string): Promise<string | null> {
  const actor = await currentActor();
  return (actor && (await openDeployment(actor, id))?.reference) ?? null;
}
