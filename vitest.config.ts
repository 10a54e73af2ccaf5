import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': resolve(import.meta.dirname, 'src') };

// Modules of the platform import 'server-only', which throws unless the reader says that this is a server.
const conditions = ['react-server', 'node', 'import', 'module', 'default'];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/house/**/*.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { conditions },
        ssr: { resolve: { conditions, externalConditions: conditions } },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          // Each file has a database of its own; the waiting is for locks, which some tests provoke.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
