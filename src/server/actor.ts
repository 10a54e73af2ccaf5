import 'server-only';
import type { Actor } from '@/domain/access/actor';

/** The actor of a request, with the employers whose aggregate figures count in the regions that they reach. */
export interface SessionActor extends Actor {
  readonly regionBodies: readonly string[];
}
