import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { FileLimits } from '../file-limits';
import { asDamaged, refuse } from '../file-problem';

/** The files inside a workbook, by their names in small letters; nothing of them is ever written to a disk. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of one file as they unpack; refuses where it is not there. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

/** Archives inside of an archive. A workbook that holds other workbooks is refused with them: nobody looks inside. */
const NESTED = /\.(?:zip|xls[xmb]?|doc[xm]?|ppt[xm]?|od[st]|7z|rar|gz|tgz|jar)$/;

const PIECE = 65_536;

/** Opens the archive and looks over its list of contents before anything is unpacked. */
export async function openArchive(path: string, limits: FileLimits): Promise<Archive> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true });
  } catch (error) {
    throw asDamaged(error, 'zip');
  }
  try {
    const entries = await listEntries(zip, limits);
    return {
      names: [...entries.keys()],
      has: (name) => entries.has(name.toLowerCase()),
      read: (name) => unpack(zip, entries.get(name.toLowerCase()), name),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw asDamaged(error, 'zip');
  }
}

async function listEntries(zip: ZipFile, limits: FileLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries)
    refuse('IMPORT-FILE-BOMB', { entries: zip.entryCount, most: limits.entries });
  const entries = new Map<string, Entry>();
  let packed = 0;
  let unpacked = 0;
  // Names that lead out of the archive are refused by yauzl, and sizes that are not true while unpacking.
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (entry.isEncrypted()) refuse('IMPORT-FILE-ENCRYPTED');
    if (entries.has(name)) refuse('IMPORT-FILE-DAMAGED', { part: entry.fileName.slice(0, 100) });
    if (NESTED.test(name)) refuse('IMPORT-FILE-BOMB', { nested: entry.fileName.slice(0, 100) });
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) refuse('IMPORT-FILE-BOMB', { unpacked, most: limits.unpackedBytes });
    entries.set(name, entry);
  }
  if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio) {
    refuse('IMPORT-FILE-BOMB', { ratio: Math.round(unpacked / Math.max(packed, 1)), most: limits.ratio });
  }
  return entries;
}

/**
 * Unpacks in pieces four times as large as yauzl would, which a large sheet is read a quarter faster by; so whether its
 * size is true is looked at here.
 */
async function* unpack(zip: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<Buffer> {
  if (!entry?.canDecodeFileData()) return refuse('IMPORT-FILE-DAMAGED', { part: name.slice(0, 100) });
  let left = entry.uncompressedSize;
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const isPacked = entry.compressionMethod !== 0;
    const bytes = isPacked ? pipeline(packed, createInflateRaw({ chunkSize: PIECE }), () => {}) : packed;
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      left -= piece.length;
      if (left < 0) break;
      yield piece;
    }
  } catch (error) {
    throw asDamaged(error, name);
  }
  if (left !== 0) refuse('IMPORT-FILE-DAMAGED', { part: name.slice(0, 100) });
}
