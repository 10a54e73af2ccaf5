import { posix } from 'node:path';
import type { Archive } from './archive';
import { readXml } from './read-xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as worksheet. */
  readonly type: string;
  /** A name inside the archive; null where it leads out of the file. */
  readonly target: string | null;
}

/** What one part of a workbook ('' for the whole of it) says that it uses. */
export async function readRelationships(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const folder = posix.dirname(`/${part}`);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`).slice(1);
  if (!archive.has(name)) return [];
  const found: Relationship[] = [];
  await readXml(archive.read(name), name, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const isInside = TargetMode !== 'External';
      // Resolved from the root of the archive, so that no number of dots leads out of it.
      const target = isInside ? posix.resolve('/', folder, Target).slice(1) : null;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}
