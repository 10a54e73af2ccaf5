import 'server-only';
import { calendarDayFromParts } from '@/domain/time/calendar-day';
import { isTemplate } from '@/domain/workforce/import/columns';
import type { FileProblem, FileProblemCode } from '@/domain/workforce/import/row-error';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { FILE_LIMITS } from '@/server/files/file-limits';
import { isSameOrigin } from '@/server/same-origin';
import { readWaiting } from '../data/read-waiting';
import { receiveFile } from '../data/receive-file';
import { type ReceivedForm, receiveForm } from './receive-form';
import { addressOf, type UploadAnswer } from './upload-form-state';

interface Where {
  readonly locale: Locale;
  readonly employerId: string;
}

/** A dry run of a small file is there by then; a large one goes on, and its page says how far it is. */
const WAIT_MS = 4_000;
const MOST_IN_SENDER = 60;

/** Keeps a posted file and sends the reader on: to its dry run, or back to the form with what stopped it. */
export async function answerUpload(request: Request, actor: SessionActor, where: Where): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const here = `/${where.locale}/employers/${where.employerId}/imports`;
  const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });
  const refuse = (answer: UploadAnswer) => goTo(`${here}?${addressOf(answer)}`);
  const empty = { template: '', sender: '', asAt: { day: '', month: '', year: '' } };
  try {
    return await receiveForm(request, FILE_LIMITS.bytes, async (form) => {
      const asked = readAsked(form);
      const stop = (...problems: FileProblem[]) => refuse({ ...asked.typed, problems });
      if (!asked.ok) return stop(...asked.missing.map((code) => ({ code, facts: {} })));
      if (asked.file.tooLarge) {
        const most = FILE_LIMITS.bytes / 1024 / 1024;
        return stop({ code: 'IMPORT-FILE-LARGE', facts: { most } });
      }
      const { template, sender, asAt, file } = asked;
      const sent = {
        employerId: where.employerId,
        template,
        sender,
        asAt,
        fileName: file.name,
        path: file.path,
      };
      const stored = await receiveFile(actor, sent);
      if (!stored.ok) return stop(stored.problem);
      // Failures are the watcher's: it reads what this one could not.
      const reading = readWaiting(actor.today).catch(() => 0);
      await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
      return goTo(`${here}/${stored.batchId}${stored.known ? '?known=yes' : ''}`);
    });
  } catch (error) {
    if (!isBadForm(error)) throw error;
    return refuse({ ...empty, problems: [{ code: 'IMPORT-FILE-ABSENT', facts: {} }] });
  }
}

/** What breaks off or is no form at all; anything else is ours. */
function isBadForm(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /unexpected end of form|content[- ]type|malformed|multipart|without a body|aborted|premature close/iu.test(
    error.message,
  );
}

function readAsked({ fields, file }: ReceivedForm) {
  const text = (name: string) => fields.get(name)?.trim() ?? '';
  const template = text('template');
  const sender = text('sender').replace(/\s+/gu, ' ').slice(0, MOST_IN_SENDER);
  const parts = { day: text('asAt.day'), month: text('asAt.month'), year: text('asAt.year') };
  const typed = { template, sender, asAt: parts };
  const written = Object.values(parts).every((part) => /^\d{1,4}$/.test(part));
  const asAt = written
    ? calendarDayFromParts(Number(parts.year), Number(parts.month), Number(parts.day))
    : null;
  if (!isTemplate(template) || asAt === null || file === null) {
    const missing: FileProblemCode[] = [
      ...(isTemplate(template) ? [] : ['IMPORT-TEMPLATE-UNKNOWN' as const]),
      ...(asAt === null ? ['IMPORT-AS-AT-WRONG' as const] : []),
      ...(file === null ? ['IMPORT-FILE-ABSENT' as const] : []),
    ];
    return { ok: false, typed, missing } as const;
  }
  return { ok: true, typed, template, sender, asAt, file } as const;
}
