import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MadeFile, makeDemoFiles, makeTemplates } from '../prisma/seed/demo/make-files';

const root = join(import.meta.dirname, '..');

describe.each<[string, () => MadeFile[]]>([
  ['prisma/seed/demo/files', makeDemoFiles],
  ['public/templates', makeTemplates],
])('%s', (folder, make) => {
  it('holds what the script makes, and nothing else', () => {
    const shipped = readdirSync(join(root, folder)).sort();
    expect(shipped).toEqual(
      make()
        .map(({ name }) => name)
        .sort(),
    );
    for (const { name, text } of make()) expect(readFileSync(join(root, folder, name), 'utf8')).toBe(text);
  });

  it('is the same each time', () => {
    expect(make()).toEqual(make());
  });
});
