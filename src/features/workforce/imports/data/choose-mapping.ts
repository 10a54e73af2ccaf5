import 'server-only';
import { createHash } from 'node:crypto';
import { plainHeading, type Template } from '@/domain/workforce/import/columns';
import { guessMapping } from '@/domain/workforce/import/mapping';
import type { Tx } from '@/server/db';
import { type StoredMapping, storedMapping } from './batch-json';

/** Names a row of headings, whatever their case and spaces. */
export function digestOfHeadings(headings: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(headings.map(plainHeading)))
    .digest('hex');
}

interface Asked {
  readonly employerId: string;
  readonly sender: string;
  readonly template: Template;
  /** What a person has confirmed for this very file. */
  readonly mapping: StoredMapping | null;
}

/** The mapping of a file: as confirmed for it, as remembered for its sender and headings, or as guessed. */
export async function chooseMapping(
  tx: Tx,
  { employerId, sender, template, mapping }: Asked,
  headings: readonly string[],
): Promise<{ readonly mapping: StoredMapping; readonly certain: boolean }> {
  if (mapping) return { mapping, certain: true };
  const headingsSha256 = digestOfHeadings(headings);
  const remembered = await tx.importMapping.findUnique({
    where: {
      employerId_sender_template_headingsSha256: { employerId, sender, template, headingsSha256 },
    },
    select: { mapping: true },
  });
  if (remembered) return { mapping: storedMapping.parse(remembered.mapping), certain: true };
  const guess = guessMapping(template, headings);
  return { mapping: guess.mapping, certain: guess.certain };
}
