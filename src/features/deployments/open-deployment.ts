import 'server-only';
import { z } from 'zod';
import type { SessionActor } from '@/server/actor';
import { type DeploymentDetail, findDeployment } from './data/find-deployment';

/** The deployment of an address; null for an id that is none, is absent or is hidden from this person. */
export async function openDeployment(actor: SessionActor, id: string): Promise<DeploymentDetail | null> {
  return z.uuid().safeParse(id).success ? findDeployment(actor, id) : null;
}
