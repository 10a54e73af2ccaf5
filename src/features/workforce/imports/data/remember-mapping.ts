import 'server-only';
import type { Template } from '@/domain/workforce/import/columns';
import type { Tx } from '@/server/db';
import type { StoredMapping } from './batch-json';
import { digestOfHeadings } from './choose-mapping';

interface Remembered {
  readonly employerId: string;
  readonly sender: string;
  readonly template: Template;
  readonly headings: readonly string[];
  readonly mapping: StoredMapping;
  readonly byId: string;
}

/** Keeps what a person said of a file's columns, for the next file of the same sender with the same headings. */
export async function rememberMapping(tx: Tx, remembered: Remembered): Promise<void> {
  const { employerId, sender, template, mapping, byId } = remembered;
  const where = { employerId, sender, template, headingsSha256: digestOfHeadings(remembered.headings) };
  await tx.importMapping.upsert({
    where: { employerId_sender_template_headingsSha256: where },
    create: { ...where, mapping, savedById: byId },
    update: { mapping, savedById: byId, savedAt: new Date() },
  });
}
