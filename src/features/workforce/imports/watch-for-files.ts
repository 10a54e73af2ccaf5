import 'server-only';
import { today } from '@/server/clock';
import { log } from '@/server/log';
import { readWaiting } from './data/read-waiting';

/** How often an instance looks for files that nobody reads: their reader ended, or they were sent to another instance. */
const EVERY_MS = 5_000;

// The module may be loaded more than once; an instance watches once.
const shared = globalThis as { cydweithioWatch?: NodeJS.Timeout };

/** Watches for workforce files that wait, until the process ends. */
export function watchForFiles(): void {
  if (shared.cydweithioWatch) return;
  let busy = false;
  shared.cydweithioWatch = setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      await readWaiting(today());
    } catch (error) {
      log('warn', 'import.watch-failed', { reason: error instanceof Error ? error.name : 'unknown' });
    } finally {
      busy = false;
    }
  }, EVERY_MS);
  // Watching alone does not keep a process alive.
  shared.cydweithioWatch.unref();
}
