import 'server-only';
import type { YearPeriod } from '@/domain/meetings/year-on-a-page';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { listPlaceNames } from '../../data/list-place-names';
import { listProfessions } from '../../data/list-professions';
import type { Reader } from '../reader';
import { findYear } from './find-year';

/** A year with the names that it needs: for the page and for the file. */
export async function readYearFacts(
  tx: Tx,
  actor: SessionActor,
  reader: Reader,
  collaborativeId: string,
  period: YearPeriod,
) {
  const row = await findYear(tx, actor, reader, collaborativeId, period);
  const placeIds = [
    ...row.gaps.map(({ placeId }) => placeId),
    ...row.begun.map(({ receivingPlaceId }) => receivingPlaceId),
  ];
  return {
    row,
    period,
    today: actor.today,
    professions: await listProfessions(tx),
    places: [...(await listPlaceNames(tx, placeIds)).values()],
  };
}
