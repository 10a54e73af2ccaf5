import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { type CalendarDay, dayAfter } from '@/domain/time/calendar-day';
import { wteToDecimal } from '@/domain/wte/wte';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { nextReference } from '@/server/references';
import type { requestInput } from '../inputs';
import { saveStep } from './save-step';

/** Records a request: what is asked for and why, its first version and its first step. */
export async function saveRequest(
  tx: Tx,
  actor: SessionActor,
  input: z.output<typeof requestInput>,
  collaborativeId: string | null,
  today: CalendarDay,
  language: Locale,
): Promise<{ id: string; reference: string }> {
  const id = uuidv7();
  const reference = await nextReference(tx, 'E', Number(today.slice(0, 4)));
  await tx.deployment.createMany({
    data: {
      id,
      reference,
      collaborativeId,
      decisionId: input.decisionId,
      receivingPlaceId: input.placeId,
      professionKey: input.professionKey,
      needId: input.needId,
      setting: input.setting,
      whatChanges: input.whatChanges,
      language,
      requestedById: actor.personId,
      regionAgreement: input.regionAgreement,
      submissionKey: input.submissionKey,
    },
  });
  await tx.$executeRaw`
    INSERT INTO deployment_version (id, deployment_id, status, wte, valid_from, valid_to, tier, recorded_from)
    VALUES (${uuidv7()}::uuid, ${id}::uuid, 'requested', ${wteToDecimal(input.wte)}::numeric, ${input.firstDay}::date,
      ${dayAfter(input.lastDay)}::date, ${input.tier}::tier, now())`;
  await saveStep(tx, actor, id, 'requested');
  return { id, reference };
}
