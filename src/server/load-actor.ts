import 'server-only';
import { z } from 'zod';
import type { Actor, Appointment } from '@/domain/access/actor';
import { coveredIds } from '@/domain/access/can';
import { isRole } from '@/domain/access/roles';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from './actor';
import type { Tx } from './db';

const coverRow = z.object({
  appointment_id: z.uuid(),
  role: z.string(),
  scope_kind: z.enum(['place', 'body', 'collaborative']),
  scope_id: z.uuid(),
  covers: z.array(z.string()),
});

/** The person with the appointments in force on a day; call it as the platform, before any actor is known. */
export async function loadActor(
  tx: Tx,
  person: { id: string; name: string; locale: 'cy' | 'en' },
  today: CalendarDay,
): Promise<SessionActor> {
  const rows = z.array(coverRow).parse(
    await tx.$queryRaw`
      SELECT appointment_id, role::text, scope_kind, scope_id, array_agg(covers_kind || ':' || covers_id) AS covers
      FROM appointment_cover(${person.id}::uuid, ${today}::date) GROUP BY 1, 2, 3, 4 ORDER BY 1`,
  );
  const appointments: Appointment[] = rows.flatMap((row) =>
    isRole(row.role)
      ? [
          {
            id: row.appointment_id,
            role: row.role,
            scope: { kind: row.scope_kind, id: row.scope_id },
            covers: new Set(row.covers),
          },
        ]
      : [],
  );
  const actor: Actor = { personId: person.id, name: person.name, locale: person.locale, appointments, today };
  const places = coveredIds(actor, 'gap:view', 'place');
  const bodies = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s.body_id AS id
    FROM unnest(${places}::uuid[]) p, places_around(p, ${today}::date) a, body_serves s
    WHERE s.place_id = a.place_id AND (s.valid_from IS NULL OR s.valid_from <= ${today}::date)
      AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)`;
  // A workforce officer plans no place, and sees the figures of their own employer.
  const own = coveredIds(actor, 'team:view', 'body');
  return { ...actor, regionBodies: [...new Set([...bodies.map(({ id }) => id), ...own])] };
}
