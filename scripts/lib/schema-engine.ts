import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

export type SchemaFile = { path: string; content: string };

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** Enough of a schema for work that only looks at migrations; the engine does not begin without one. */
export const ANY_SCHEMA: SchemaFile[] = [
  { path: 'schema.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' },
];

let loaded: Promise<void> | undefined;

// The package is made for bundlers that import .wasm files. Node is given the module by hand.
async function loadBindings(): Promise<void> {
  // Where the engine puts its last words before it panics; Prisma's command line has the same.
  const panics = { set_message: (message: string) => console.error(message) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
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
 * The adapter for the engine, apart from one thing: it cuts a migration at every semicolon, the ones inside function
 * bodies too, and sends each piece to any connection of a pool. Here a migration goes whole to a connection of its own,
 * and closing that connection rolls back what did not come to its COMMIT.
 */
class WholeScripts extends PrismaPg {
  readonly #pool: pg.Pool;

  constructor(connectionString: string) {
    // Or a timer of the pool keeps the process for ten more seconds.
    const pool = new pg.Pool({ connectionString, allowExitOnIdle: true });
    super(pool);
    this.#pool = pool;
  }

  override async connect() {
    const connection = await super.connect();
    connection.executeScript = (script) => this.#execute(script);
    return connection;
  }

  /** Closes what the engine opened. */
  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #execute(script: string): Promise<void> {
    const client = new pg.Client(this.#pool.options);
    await client.connect();
    try {
      await client.query(script);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error;
      throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
    } finally {
      await client.end();
    }
  }
}

/**
 * Prisma's own schema engine as WebAssembly: `prisma migrate` would download the same code as a native binary,
 * which fails where there is no network. Without an address it can compare schemas and nothing else.
 */
export async function withSchemaEngine<Result>(
  connectionString: string | null,
  schema: readonly SchemaFile[],
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loaded ??= loadBindings();
  await loaded;
  const database = connectionString === null ? null : new WholeScripts(connectionString);
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(database ?? offline());
    return await work(await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter));
  } finally {
    await database?.close();
  }
}
