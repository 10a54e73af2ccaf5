import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const texts = new Map(sourceFiles('src', /\.ts$/).map(({ path, text }) => [path, text]));
/** Findings are many and put together in a file of their own. */
const registry = ['src/i18n/words.ts', 'src/i18n/findings.en.ts']
  .map((path) => texts.get(path) ?? '')
  .join('\n');

/** What one file of English words lacks beside it; all texts by path. */
function faultsOf(englishPath: string, all: ReadonlyMap<string, string>, registered: string): string[] {
  const welshPath = englishPath.replace(/\.en\.ts$/, '.cy.ts');
  const welsh = all.get(welshPath);
  const faults: string[] = [];
  if (!/export const en = \{/.test(all.get(englishPath) ?? ''))
    faults.push(`${englishPath} exports no \`en\``);
  if (!/\} as const;\s*$/.test(all.get(englishPath) ?? ''))
    faults.push(`${englishPath} does not end "as const"`);
  if (welsh === undefined) return [...faults, `${welshPath} is missing`];
  if (!/export const cy: Words<typeof en> =/.test(welsh))
    faults.push(`${welshPath} is not held to the English`);
  if (!/export const review: readonly string\[\] =/.test(welsh))
    faults.push(`${welshPath} has no review list`);
  const name = englishPath.replace(/^src\/(i18n\/)?/, '').replace(/\.ts$/, '');
  if (!registered.includes(`/${name}'`)) faults.push(`${englishPath} is put together with no others`);
  return faults;
}

describe('words', () => {
  const english = [...texts.keys()].filter((path) => path.endsWith('.en.ts'));

  it('come in pairs, each with the list of what awaits its translator, and are put together in one place', () => {
    expect(english.length).toBeGreaterThan(3);
    expect(english.flatMap((path) => faultsOf(path, texts, registry))).toEqual([]);
    const welshAlone = [...texts.keys()].filter(
      (path) => path.endsWith('.cy.ts') && !english.includes(path.replace('.cy.ts', '.en.ts')),
    );
    expect(welshAlone).toEqual([]);
  });

  const en = 'export const en = { a: 1 } as const;\n';
  const cy = 'export const cy: Words<typeof en> = {};\nexport const review: readonly string[] = [];\n';
  const named = "import { en as x } from '@/features/x/words.en';";
  it.each([
    ['all in order', en, cy, named, 0],
    ['no Welsh', en, undefined, named, 1],
    ['no review list', en, cy.split('\n')[0], named, 1],
    ['loose Welsh', en, cy.replace('Words<typeof en>', 'Record<string, string>'), named, 1],
    ['not put together', en, cy, '', 1],
    ['arguments unchecked', 'export const en = { a: 1 };\n', cy, named, 1],
  ])('would notice: %s', (_case, english, welsh, registered, count) => {
    const planted = new Map([['src/features/x/words.en.ts', english]]);
    if (welsh !== undefined) planted.set('src/features/x/words.cy.ts', welsh);
    expect(faultsOf('src/features/x/words.en.ts', planted, registered)).toHaveLength(count);
  });
});
