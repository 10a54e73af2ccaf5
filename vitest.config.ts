import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': resolve(import.meta.dirname, 'src') };

// Modules of the platform import 'server-only', which throws unless the reader says that this is a server.
const conditions = ['react-server', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/house/**/*.test.ts'],
          // Property tests go through thousands of cases, on machines that may be busy with other things.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        ssr: { resolve: { conditions, externalConditions: ['react-server', 'node'] } },
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
