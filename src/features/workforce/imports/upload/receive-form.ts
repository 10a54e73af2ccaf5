import 'server-only';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import busboy from 'busboy';

export interface ReceivedForm {
  readonly fields: ReadonlyMap<string, string>;
  /** The file that was chosen; null where there is none. */
  readonly file: { readonly name: string; readonly path: string; readonly tooLarge: boolean } | null;
}

const MOST_FIELDS = 20;
const MOST_IN_FIELD = 2_000;

/**
 * Reads a posted form with one file, whose bytes go to a folder of their own as they come: nothing of it is held in
 * memory. The folder is taken away when `work` is done. Throws where the post is no such form.
 */
export async function receiveForm<Result>(
  request: Request,
  mostBytes: number,
  work: (form: ReceivedForm) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'cydweithio-upload-'));
  try {
    return await work(await read(request, mostBytes, join(folder, 'file')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function read(request: Request, mostBytes: number, path: string): Promise<ReceivedForm> {
  if (!request.body) throw new TypeError('A form without a body');
  const parser = busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    limits: { files: 1, fields: MOST_FIELDS, fieldSize: MOST_IN_FIELD, fileSize: mostBytes },
    defParamCharset: 'utf8',
  });
  const fields = new Map<string, string>();
  let file: ReceivedForm['file'] = null;
  let writing: Promise<void> = Promise.resolve();
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('file', (_name, stream, { filename }) => {
    if (!filename) {
      stream.resume();
      return;
    }
    writing = pipeline(stream, createWriteStream(path)).then(() => {
      file = { name: filename, path, tooLarge: stream.truncated === true };
    });
    // Heard again below; until then it must not count as unheard.
    writing.catch(() => undefined);
  });
  await pipeline(Readable.fromWeb(request.body as NodeStream<Uint8Array>), parser);
  await writing;
  return { fields, file };
}
