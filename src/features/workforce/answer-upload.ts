import 'server-only';
import { calendarDayFromParts } from '@/domain/time/calendar-day';
import type { FileProblem, FileProblemCode } from '@/domain/workforce/import/row-error';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { isSameOrigin } from '@/server/same-origin';
import { receiveFile } from './data/receive-file';
import { MOST_BYTES } from './file-limits';
import { addressOf, type UploadAnswer } from './upload-form-state';

/** What a form adds to its file. */
const MOST_AROUND = 16 * 1024;
/** How much of a file that is too large is read and dropped, so that the browser hears the answer at all. */
const MOST_DROPPED = 64 * 1024 * 1024;

interface Where {
  readonly locale: Locale;
  readonly employerId: string;
}

/** Checks a posted file and sends the reader on: to its dry run, or back to the form with what stopped it. */
export async function answerUpload(request: Request, actor: SessionActor, where: Where): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const here = `/${where.locale}/employers/${where.employerId}/imports`;
  const goTo = (location: string) => new Response(null, { status: 303, headers: { location } });
  const empty = { template: '', asAt: { day: '', month: '', year: '' } };
  const refuse = (answer: UploadAnswer) => goTo(`${here}?${addressOf(answer)}`);

  // A length that is not told is not waited for.
  const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  if (!(length <= MOST_BYTES + MOST_AROUND)) {
    await drop(request);
    return refuse({
      ...empty,
      problems: [{ code: 'IMPORT-FILE-LARGE', facts: { most: MOST_BYTES / 1024 / 1024 } }],
    });
  }
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return refuse({ ...empty, problems: [{ code: 'IMPORT-FILE-ABSENT', facts: {} }] });
  }

  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const template = text('template');
  const parts = { day: text('asAt.day'), month: text('asAt.month'), year: text('asAt.year') };
  const file = form.get('file');
  const stop = (...problems: FileProblem[]) => refuse({ template, asAt: parts, problems });
  const written = Object.values(parts).every((part) => /^\d{1,4}$/.test(part));
  const asAt = written
    ? calendarDayFromParts(Number(parts.year), Number(parts.month), Number(parts.day))
    : null;
  const known = template === 'aggregate' || template === 'named';
  const chosen = file instanceof File && file.name !== '';
  if (!known || asAt === null || !chosen) {
    const missing: FileProblemCode[] = [
      ...(known ? [] : ['IMPORT-TEMPLATE-UNKNOWN' as const]),
      ...(asAt === null ? ['IMPORT-AS-AT-WRONG' as const] : []),
      ...(chosen ? [] : ['IMPORT-FILE-ABSENT' as const]),
    ];
    return stop(...missing.map((code) => ({ code, facts: {} })));
  }

  const checked = await receiveFile(actor, {
    employerId: where.employerId,
    template,
    asAt,
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  return checked.ok ? goTo(`${here}/${checked.batchId}`) : stop(checked.problem);
}

async function drop(request: Request): Promise<void> {
  const reader = request.body?.getReader();
  let dropped = 0;
  while (reader && dropped < MOST_DROPPED) {
    const { done, value } = await reader.read();
    if (done) return;
    dropped += value.length;
  }
}
