/** Takes the batch of its argument until somebody kills it; says "taking" when it has begun. For tests. */
import { takeBatch } from '../../src/features/workforce/imports/data/take-batch';
import { platformTransaction } from '../../src/server/db';

const [batchId = ''] = process.argv.slice(2);
await platformTransaction(async (tx) => {
  process.stdout.write('taking\n');
  const outcome = await takeBatch(tx, { id: batchId, version: null, byId: null });
  process.stdout.write(`${outcome.status}\n`);
  // Everything is written and nothing is committed: here it dies, if not before.
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}, 120_000);
