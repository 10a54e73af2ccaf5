import 'server-only';
import { addDays } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { listNeedsServed } from '../../data/list-needs-served';
import { listProfessions } from '../../data/list-professions';
import type { AgendaRow } from './find-agenda';
import { findEarliestToCome } from './find-earliest-to-come';
import { listChaired } from './list-chaired';
import { listItemsLater } from './list-items-later';
import { listMinutesOnAgenda } from './list-minutes-on-agenda';
import { listOfferedLines } from './list-offered-lines';
import { listServedSince } from './list-year-served';

const A_YEAR = 365;

/** What whoever makes an agenda needs beside it: what is open, what can be chosen, what a year was about. */
export function findAgendaWork(actor: SessionActor, agenda: AgendaRow) {
  const { collaborative, heldOn } = agenda;
  const { id } = collaborative;
  return readAs(actor, async (tx) => ({
    offered: await listOfferedLines(tx, actor, { collaborativeId: id, day: heldOn, today: actor.today }),
    earliest: await findEarliestToCome(tx, actor, id, actor.today),
    later: await listItemsLater(tx, actor, agenda),
    needs: await listNeedsServed(tx, id, actor.today),
    professions: await listProfessions(tx),
    chaired: await listChaired(tx, actor, id),
    minutes: await listMinutesOnAgenda(tx, actor, agenda),
    served: await listServedSince(tx, actor, id, addDays(heldOn, -A_YEAR)),
  }));
}
