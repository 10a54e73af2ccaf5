import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files';

const PAGE_GUARDS = ['guardPage', 'guardList', 'guardPublic', 'requireActor'];
const ROUTE_GUARDS = ['guardRoute', 'guardListRoute', 'guardCalendar'];
/** Answers that need no guard: nothing about anybody is in them. */
const OPEN_ROUTES = ['src/app/api/health/route.ts'];
const EMPTY_PAGES: readonly string[] = [];
/** Signing in comes before there is an actor, signing out ends one. */
const ACTIONS_OUTSIDE = ['src/features/people/actions/enter.ts', 'src/features/people/actions/leave.ts'];

const calls = (text: string, names: readonly string[]) =>
  names.some((name) => new RegExp(`\\b${name}\\(`).test(text));

/** A page without a guard of its own: neither a layout nor the proxy guards it. */
const unguarded = (files: readonly SourceFile[], guards: readonly string[], open: readonly string[]) =>
  files.filter(({ path, text }) => !open.includes(path) && !calls(text, guards)).map(({ path }) => path);

/** What a file of server actions exports without the wrapper. */
function outsideWrapper({ path, text }: SourceFile): string[] {
  if (!/^['"]use server['"]/m.test(text) || ACTIONS_OUTSIDE.includes(path)) return [];
  const exported = [...text.matchAll(/^export (?!type|interface)(.*)$/gm)].map(([, rest]) => rest ?? '');
  return exported
    .filter((rest) => !/^const \w+(: \w+)? = defineFormAction(<[^>]*>)?\(/.test(rest))
    .map((rest) => `${path}: ${rest}`);
}

describe('every page and route guards itself', () => {
  it('pages', () => {
    const pages = sourceFiles('src/app', /\/page\.tsx$/);
    expect(pages.length).toBeGreaterThan(3);
    expect(unguarded(pages, PAGE_GUARDS, EMPTY_PAGES)).toEqual([]);
  });

  it('route handlers', () => {
    const routes = sourceFiles('src/app', /\/route\.ts$/);
    expect(routes.length).toBeGreaterThan(0);
    expect(unguarded(routes, ROUTE_GUARDS, OPEN_ROUTES)).toEqual([]);
  });

  it('sees a page that forgot', () => {
    const forgot = {
      path: 'src/app/[locale]/x/page.tsx',
      text: 'export default async function Page() { return null; }',
    };
    expect(unguarded([forgot], PAGE_GUARDS, EMPTY_PAGES)).toEqual([forgot.path]);
  });
});

describe('every action goes through the wrapper', () => {
  it('all of them', () => {
    const files = sourceFiles('src', /\.tsx?$/);
    expect(files.flatMap(outsideWrapper)).toEqual([]);
  });

  it('sees one that does not', () => {
    const text =
      "'use server';\nexport async function removeAll() {}\nexport const add = defineFormAction({});\n";
    expect(outsideWrapper({ path: 'src/features/x/actions/remove.ts', text })).toHaveLength(1);
  });
});

describe('Prisma writes', () => {
  /** The platform's own: sessions, attempts and audit. Everything else is written from an action or an import. */
  const READERS = /src\/app\//;

  it('never start in a page', () => {
    const files = sourceFiles('src/app', /\.tsx?$/).filter(({ path }) => READERS.test(path));
    const writes = files.filter(({ text }) =>
      /\bwriteAs\(|\.(create|createMany|update|updateMany|delete|deleteMany|upsert)\(\{/.test(text),
    );
    expect(writes.map(({ path }) => path)).toEqual([]);
  });
});
