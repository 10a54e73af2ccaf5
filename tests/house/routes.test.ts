import { describe, expect, it } from 'vitest';
import { PAGE_ROUTES } from '../e2e/routes';
import { sourceFiles } from './source-files';

const FOLDER = /^src\/app\/\[locale\]\/(?:(.*)\/)?page\.tsx$/;

const foldersOf = (paths: readonly string[]) =>
  paths.flatMap((path) => {
    const match = FOLDER.exec(path);
    return match ? [match[1] ?? ''] : [];
  });

/** Pages that nobody checks, and checks of pages that are no more. */
function differences(pages: readonly string[], listed: readonly string[]): string[] {
  return [
    ...pages.filter((page) => !listed.includes(page)).map((page) => `no accessibility check: ${page}`),
    ...listed.filter((page) => !pages.includes(page)).map((page) => `no such page: ${page}`),
    ...listed.filter((page, at) => listed.indexOf(page) !== at).map((page) => `listed twice: ${page}`),
  ];
}

describe('every page has an accessibility check', () => {
  const listed = PAGE_ROUTES.map(({ folder }) => folder);

  it('as tests/e2e/routes.ts lists them', () => {
    const paths = sourceFiles('src/app', /\/page\.tsx$/).map(({ path }) => path);
    const pages = foldersOf(paths);
    expect(pages.length).toBe(paths.length);
    expect(differences(pages, listed)).toEqual([]);
  });

  it('sees a page that was forgotten, one that is gone and one listed twice', () => {
    const pages = foldersOf(['src/app/[locale]/page.tsx', 'src/app/[locale]/needs/[id]/page.tsx']);
    expect(differences(pages, ['', '', 'needs'])).toEqual([
      'no accessibility check: needs/[id]',
      'no such page: needs',
      'listed twice: ',
    ]);
  });
});
