import 'server-only';
import { z } from 'zod';
import { looksLikeNhsNumber } from '@/domain/privacy/nhs-number';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { readAs, type Tx, writeAs } from '@/server/db';
import { isSameOrigin } from '@/server/same-origin';
import { findRecordedMeeting } from '../data/find-recorded-meeting';
import { type DraftOf, deleteDraft } from './data/delete-draft';
import { findDraft } from './data/find-draft';
import { findPlannedMeeting } from './data/find-planned-meeting';
import { isSecondDraft, saveDraft } from './data/save-draft';
import type { DraftConflict, DraftKept, DraftRefused, SavedDraft } from './draft-answer';
import { MOST_DRAFT_BYTES } from './draft-limits';
import { savedDraft, timeOf } from './saved-draft';

const draftBody = z.object({
  base: z.int().min(1).nullable(),
  device: z.uuid(),
  /** Key of the form: once it has become a meeting, nothing of it is kept as a draft. */
  submissionKey: z.uuid(),
  content: z.record(z.string().max(100), z.string()),
});

interface Where {
  readonly actor: SessionActor;
  readonly locale: Locale;
  readonly collaborativeId: string;
  readonly meetingId: string | null;
}

const draftOf = ({ actor, collaborativeId, meetingId }: Where): DraftOf => ({
  personId: actor.personId,
  collaborativeId,
  meetingId,
});

/** Never kept by a browser or on the way: it is one person's unfinished text. */
function answer(
  status: number,
  body: { draft: SavedDraft | null } | DraftKept | DraftConflict | DraftRefused,
): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

export async function answerGet(where: Where): Promise<Response> {
  const row = await readAs(where.actor, (tx) => findDraft(tx, draftOf(where)));
  return answer(200, { draft: row && savedDraft(where.locale, row) });
}

export async function answerPut(request: Request, where: Where): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  // What a page elsewhere can send without asking first is never this.
  if (!isJson(request)) return new Response(null, { status: 415 });
  const text = await textOf(request);
  if (text === null) return answer(413, { problem: 'tooLarge' });
  const body = parse(text);
  if (!body) return answer(400, { problem: 'malformed' });
  const field = Object.entries(body.content).find(([, value]) => looksLikeNhsNumber(value))?.[0];
  if (field) return answer(422, { problem: 'nhsNumber', field });

  const { actor, locale } = where;
  const keep = () =>
    writeAs(actor, async (tx) => {
      if (await isFinished(tx, where, body.submissionKey)) return { kept: null, other: null };
      const { base, device, content } = body;
      return saveDraft(tx, { ...draftOf(where), base, device, content, savedAt: new Date() });
    });
  const { kept, other } = await keep().catch((error: unknown) => {
    if (!isSecondDraft(error)) throw error;
    return keep();
  });
  if (kept) return answer(200, { version: kept.version, savedAt: timeOf(locale, kept.savedAt) });
  return answer(409, { draft: other && savedDraft(locale, other) });
}

export async function answerDelete(request: Request, where: Where): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  await writeAs(where.actor, (tx) => deleteDraft(tx, draftOf(where)));
  return new Response(null, { status: 204 });
}

/** The meeting is recorded, by this form or by somebody else, or called off. */
async function isFinished(tx: Tx, { actor, collaborativeId, meetingId }: Where, key: string) {
  if (await findRecordedMeeting(tx, actor, key)) return true;
  if (meetingId === null) return false;
  const planned = await findPlannedMeeting(tx, actor, meetingId);
  return planned?.collaborativeId !== collaborativeId || !['planned', 'called'].includes(planned.status);
}

const isJson = (request: Request) =>
  request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** The body, as far as a draft goes, whatever length it says; null where there is more, which is not read. */
async function textOf(request: Request): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > MOST_DRAFT_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): z.output<typeof draftBody> | null {
  try {
    return draftBody.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
