import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/server/db';
import type { Confidence, Provenance, TwoNames } from '../confidence';

const kind = z.enum(['core', 'often added', 'cross-cutting duty']);

export type ThemeRow = Provenance &
  TwoNames & {
    readonly key: string;
    readonly nameCyConfidence: Confidence;
    readonly kind: z.output<typeof kind>;
  };

/** The population groups of needs assessments: core themes first. */
export async function listThemes(tx: Tx): Promise<ThemeRow[]> {
  const found = await tx.rpnaTheme.findMany();
  const themes = found.map((theme) => ({ ...theme, kind: kind.parse(theme.kind) }));
  return kind.options.flatMap((wanted) => themes.filter((theme) => theme.kind === wanted));
}
