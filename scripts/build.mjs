// npm run build: the database client and the portal, for production. `npm start` does the same when something changed.
import { clientIsCurrent, generateClient } from './generate.mjs';
import { build } from './lib/build.mjs';
import { giveUp } from './lib/problem.mjs';

try {
  if (!clientIsCurrent()) await generateClient();
  await build();
} catch (error) {
  giveUp(error);
}
