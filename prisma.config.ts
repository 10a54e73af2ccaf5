import { defineConfig } from 'prisma/config';

// The migrations are applied by scripts/migrate.ts. The address is here for Prisma's own command line tool,
// for people who have a network that lets it fetch its engine.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
