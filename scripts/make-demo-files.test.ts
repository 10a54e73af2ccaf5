import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MadeFile, makeDemoFiles } from '../prisma/seed/demo/make-files';
import { makeTemplates } from '../prisma/seed/demo/make-templates';
import type { Template } from '../src/domain/workforce/import/columns';
import { guessMapping } from '../src/domain/workforce/import/mapping';
import { readLines } from '../tests/builders/read-layout';

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

describe('the templates', () => {
  const rowsOf = (name: string) =>
    readFileSync(join(root, 'public/templates', name), 'utf8')
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));

  it.each<[string, Template]>([
    ['aggregate', 'aggregate'],
    ['named', 'named'],
    ['staff', 'esr'],
  ])('of %s are read in both languages, column by column', (name, template) => {
    const [english, welsh] = ['en', 'cy'].map((language) => rowsOf(`${name}-${language}.csv`)[0] ?? []);
    const { mapping } = guessMapping(template, english ?? []);
    expect(Object.keys(mapping.columns)).toHaveLength(english?.length ?? 0);
    expect(guessMapping(template, welsh ?? []).mapping).toEqual(mapping);
  });

  it.each(['en', 'cy'])('of staff ask for a team, and so record nobody who is invented (%s)', (language) => {
    const [headings = [], ...rows] = rowsOf(`staff-${language}.csv`);
    const { mapping } = guessMapping('esr', headings);
    const lines = rows.map((cells, index) => ({ row: index + 2, cells }));
    const asked = readLines('esr', lines, mapping).asking;
    expect(asked.map(({ question }) => question.kind)).toEqual(['team', 'team']);

    const teamAnswers = new Map([[asked[0]?.question.about ?? '', 'PHY']]);
    const read = readLines('esr', lines, { ...mapping, fullTimeWeek: '37' }, { esr: { teamAnswers } });
    const facts = { profession: 'occupational-therapist', band: 'other' };
    expect(read.rows.map((row) => row.facts)).toMatchObject([
      { ...facts, tier: 'registered', contractedWte: '1.00000', presence: 'in_post', welshLevel: '3' },
      { ...facts, tier: 'support', contractedWte: '0.60000', presence: 'long_absence', welshLevel: '0' },
    ]);
  });
});
