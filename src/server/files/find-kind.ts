import type { FileHandle } from 'node:fs/promises';
import { refuse } from './file-problem';

/** What files begin with, whatever they are called. */
const SIGNATURES: readonly (readonly [string, Buffer])[] = [
  ['pdf', Buffer.from('%PDF')],
  ['image', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['image', Buffer.from([0xff, 0xd8, 0xff])],
  ['image', Buffer.from('GIF8')],
  ['image', Buffer.from([0x49, 0x49, 0x2a, 0x00])],
  ['archive', Buffer.from([0x1f, 0x8b])],
  ['archive', Buffer.from([0x37, 0x7a, 0xbc, 0xaf])],
  ['archive', Buffer.from('Rar!')],
  ['rtf', Buffer.from('{\\rtf')],
  ['program', Buffer.from([0x4d, 0x5a, 0x90, 0x00])],
  ['program', Buffer.from([0x7f, 0x45, 0x4c, 0x46])],
];
const ZIP = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0005\u0006')];
/** The box of older Office files, and of workbooks with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Bytes of the list of contents of such a box that are looked at: room for 32 names. */
const OLE_LIST = 4096;

/** Tells by its first bytes what a file is; refuses what is neither a workbook nor text. */
export async function findKind(handle: FileHandle, head: Buffer): Promise<'csv' | 'xlsx'> {
  const begins = (bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes);
  if (ZIP.some(begins)) return 'xlsx';
  if (begins(OLE)) {
    if ((await oleList(handle, head)).includes(ENCRYPTED)) refuse('IMPORT-FILE-ENCRYPTED');
    refuse('IMPORT-FILE-KIND', { found: 'xls' });
  }
  const found = SIGNATURES.find(([, bytes]) => begins(bytes))?.[0];
  if (found) refuse('IMPORT-FILE-KIND', { found });
  const text = head
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^(?:ï»¿)?\s+|^ï»¿/, '');
  if (/^<(?:!doctype|html|head|body|table|meta)/i.test(text)) refuse('IMPORT-FILE-KIND', { found: 'html' });
  if (/^<\?xml/i.test(text)) refuse('IMPORT-FILE-KIND', { found: 'xml' });
  if (/^[[{]\s*["{[]/.test(text)) refuse('IMPORT-FILE-KIND', { found: 'json' });
  return 'csv';
}

/** The names inside such a box: where they stand is said at its beginning (MS-CFB 2.2). */
async function oleList(handle: FileHandle, head: Buffer): Promise<Buffer> {
  if (head.length < 512) return head;
  const sectorSize = head.readUInt16LE(30) === 12 ? 4096 : 512;
  const list = Buffer.alloc(OLE_LIST);
  await handle.read(list, 0, OLE_LIST, (head.readUInt32LE(48) + 1) * sectorSize);
  return list;
}
