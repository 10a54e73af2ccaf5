import 'server-only';
import { today } from '@/server/clock';
import { log } from '@/server/log';
import { readWaiting } from './data/read-waiting';

/** How often an instance looks for files that nobody reads: their reader ended, or they were sent to another instance. */
const EVERY_MS = 5_000;

// The module may be loaded more than once; an instance watches once.
const shared = globalThis as { cydweithioWatch?: NodeJS.Timeout };

/** After the transaction that sends a file back to its reader. */
const SOON_MS = 300;

async function readNow(): Promise<void> {
  try {
    await readWaiting(today());
  } catch (error) {
    log('warn', 'import.watch-failed', { reason: error instanceof Error ? error.name : 'unknown' });
  }
}

/** Has this instance look for files in a moment, without anybody waiting for it. */
export function readSoon(): void {
  setTimeout(() => void readNow(), SOON_MS).unref();
}

/** Watches for workforce files that wait, until the process ends. */
export function watchForFiles(): void {
  if (shared.cydweithioWatch) return;
  let busy = false;
  shared.cydweithioWatch = setInterval(async () => {
    if (busy) return;
    busy = true;
    await readNow();
    busy = false;
  }, EVERY_MS);
  // Watching alone does not keep a process alive.
  shared.cydweithioWatch.unref();
}
