import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearOrphan, initialise, server, startOn } from './postgres-server.mjs';
import { givePrivateFolder } from './postgres-user.mjs';
import { commandOf } from './processes.mjs';

const PREFIX = 'cydweithio-test-';

const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** Removes what a run of the tests left behind that was killed before it could tidy up. */
async function sweep(temporary) {
  for (const name of readdirSync(temporary)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(temporary, name);
    try {
      const owner = Number(readFileSync(join(folder, 'owner'), 'utf8'));
      if (commandOf(owner)?.includes('node')) continue;
      await clearOrphan(join(folder, 'data'));
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another person's, or one that is being made this moment.
    }
  }
}

/** A server for one run of the tests: quick instead of safe, and gone with its data afterwards. */
export async function startThrowawayServer(place) {
  await sweep(place.temporary);
  const folder = mkdtempSync(join(place.temporary, PREFIX));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    writeFileSync(join(folder, 'owner'), String(process.pid));
    givePrivateFolder(folder, place.ids);
    const data = join(folder, 'data');
    const password = randomBytes(12).toString('hex');
    await initialise(place, data, password, ['--no-sync']);
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    return server(await startOn(place, data, settings), password, remove);
  } catch (error) {
    remove();
    throw error;
  }
}
