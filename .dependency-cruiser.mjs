// Which way the arrows point (docs/architecture.md): app → features → server → Prisma client, and domain under all.

const DOMAIN = '^src/domain/';
const FEATURES = '^src/features/';
const SERVER = '^src/server/';
const PRISMA = '^src/server/prisma/|node_modules/@prisma/|node_modules/pg/';
const TESTS = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment:
        'A rule is read against the guidance and tested with plain values, so it knows no framework, clock or database. ' +
        'fraction.js keeps the needs calculation exact.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: TESTS },
      to: { pathNot: [DOMAIN, 'node_modules/fraction\\.js/'] },
    },
    {
      name: 'features-stand-alone',
      comment:
        'What two features need is a rule (domain), a building block (ui) or a page that shows both (app).',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: FEATURES, pathNot: '^src/features/$1/' },
    },
    {
      name: 'ui-and-i18n-know-no-feature',
      comment:
        'Building blocks that know a feature or the platform cannot be used by the next one. Words apart: ' +
        'src/i18n puts the words of all features together.',
      severity: 'error',
      from: { path: '^src/(ui|i18n)/', pathNot: TESTS },
      to: { path: [FEATURES, SERVER, '^src/app/'], pathNot: '^src/features/.+/words\\.(en|cy)\\.ts$' },
    },
    {
      name: 'server-knows-only-form-state',
      comment:
        'The platform serves the pages and does not draw them; the answer to a form is what both sides share.',
      severity: 'error',
      from: { path: SERVER },
      to: { path: '^src/(ui|app|features)/', pathNot: '^src/ui/form-state\\.ts$' },
    },
    {
      name: 'prisma-in-data-and-server',
      comment:
        'Every read is scoped to its reader and every write is audited because they pass through these folders. A Prisma ' +
        'record that reaches a component carries columns that nobody chose to show.',
      severity: 'error',
      from: { path: '^src/', pathNot: [SERVER, '^src/features/.+/data/', TESTS] },
      to: { path: PRISMA },
    },
    {
      name: 'features-below-app',
      comment: 'A feature that imports a route cannot be shown on another one.',
      severity: 'error',
      from: { path: '^src/(features|domain|server)/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Builders and throwaway databases never ship.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: ['^tests/', '^scripts/', TESTS] },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea in two places, and one of them meets the other half-loaded.',
      severity: 'error',
      from: { pathNot: '^src/server/prisma/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that is not in package.json works only on the machine of whoever wrote it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/server/prisma/'] },
    exclude: { path: '\\.(css|scss)$' },
    // Types count as well: a type that crosses a border is a border crossed.
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
