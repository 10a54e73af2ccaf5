import { isAscii, isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { refuse } from '../file-problem';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

export interface EncodedAs {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark. */
  readonly from: number;
}

const PIECE = 65_536;
const NEWLINE = 10;
/** Bytes that mean nothing in Windows-1252. */
const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The bytes from `from` on, in one buffer that each piece overwrites. */
export async function* pieces(handle: FileHandle, from: number): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(PIECE);
  for (let at = from; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, PIECE, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/**
 * Reads the whole file, since the only ŵ may stand in its last row: UTF-8 where every byte of it is, otherwise Windows-1252,
 * which has no ŵ and ŷ. A file that is both in parts, or neither, is refused with the line.
 */
export async function findEncoding(handle: FileHandle, head: Buffer): Promise<EncodedAs> {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', from: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) refuse('IMPORT-FILE-ENCODING', { line: 1 });
  const from = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  let cut = Buffer.alloc(0);
  for await (const piece of pieces(handle, from)) {
    if (piece.includes(0)) refuse('IMPORT-FILE-NOT-CSV');
    const bytes = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    const end = bytes.length - cutLength(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return findOther(handle, from);
    cut = Buffer.from(bytes.subarray(end));
  }
  return cut.length === 0 ? { encoding: 'utf-8', from } : findOther(handle, from);
}

/** How many bytes at the end begin a letter that goes on in the next piece. */
function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

async function findOther(handle: FileHandle, from: number): Promise<EncodedAs> {
  let inUtf8 = 0;
  let firstOther = 0;
  for await (const { bytes, line } of lines(handle, from)) {
    if (isAscii(bytes)) continue;
    if (isUtf8(bytes)) {
      inUtf8 += 1;
      continue;
    }
    if (bytes.includes(0)) refuse('IMPORT-FILE-NOT-CSV');
    if (UNDEFINED.some((byte) => bytes.includes(byte))) refuse('IMPORT-FILE-ENCODING', { line });
    if (firstOther === 0) firstOther = line;
  }
  // A mark at the beginning says UTF-8; a line of it that is not is damage. So is one line among others that are.
  if (from > 0 || inUtf8 > 0) refuse('IMPORT-FILE-ENCODING', { line: firstOther });
  return { encoding: 'windows-1252', from };
}

/** Lines as bytes; one longer than a piece comes in parts. */
async function* lines(handle: FileHandle, from: number): AsyncGenerator<{ bytes: Buffer; line: number }> {
  let line = 1;
  let begun: Buffer = Buffer.alloc(0);
  for await (const piece of pieces(handle, from)) {
    let at = 0;
    for (;;) {
      const newline = piece.indexOf(NEWLINE, at);
      const bytes = piece.subarray(at, newline === -1 ? piece.length : newline);
      const whole = begun.length === 0 ? bytes : Buffer.concat([begun, bytes]);
      if (newline === -1) {
        begun = Buffer.from(whole);
        break;
      }
      yield { bytes: whole, line };
      begun = Buffer.alloc(0);
      line += 1;
      at = newline + 1;
    }
    if (begun.length < PIECE) continue;
    yield { bytes: begun, line };
    begun = Buffer.alloc(0);
  }
  yield { bytes: begun, line };
}

export async function* decodedPieces(
  handle: FileHandle,
  { encoding, from }: EncodedAs,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  for await (const piece of pieces(handle, from)) {
    const text = decoder.write(piece);
    if (encoding === 'utf-16le' && text.includes('\0')) refuse('IMPORT-FILE-NOT-CSV');
    yield text;
  }
  yield decoder.end() ?? '';
}
