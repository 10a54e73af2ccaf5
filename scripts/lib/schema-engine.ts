import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type SchemaFile = { path: string; content: string };

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

// The package is made for bundlers that import .wasm files. Node is given the module by hand.
async function loadBindings(): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')));
  const wasm = await WebAssembly.compile(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const instance = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...bindings } });
  const { __wbg_set_wasm: setWasm } = bindings as unknown as { __wbg_set_wasm(exports: object): void };
  setWasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
}

// Comparing two schemas asks the database nothing, but the engine connects before it does anything.
function offline(): SqlMigrationAwareDriverAdapterFactory {
  const common = { provider: 'postgres', adapterName: '@prisma/adapter-pg' } as const;
  const connection: SqlDriverAdapter = {
    ...common,
    queryRaw: async () => ({
      columnNames: ['version'],
      columnTypes: [ColumnTypeEnum.Text],
      rows: [['PostgreSQL 18']],
    }),
    executeRaw: async () => 0,
    executeScript: async () => {},
    startTransaction: () => Promise.reject(new Error('There is no database behind this engine.')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  };
  return { ...common, connect: async () => connection, connectToShadowDb: async () => connection };
}

/**
 * Prisma's own schema engine as WebAssembly: `prisma migrate` would download the same code as a native binary,
 * which fails where there is no network. Without an address it can compare schemas and nothing else.
 */
export async function openSchemaEngine(
  connectionString: string | null,
  schema: readonly SchemaFile[],
): Promise<bindings.SchemaEngine> {
  loaded ??= loadBindings();
  await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(
    connectionString === null ? offline() : new PrismaPg({ connectionString }),
  );
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
}
