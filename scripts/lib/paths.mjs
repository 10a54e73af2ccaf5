import { join, resolve } from 'node:path';

/** The folder of the project, whatever folder a command is called from. */
export const root = resolve(import.meta.dirname, '../..');

/** What the commands remember between runs: database, secret, stamps. Ignored by git. */
export const dataFolder = join(root, '.data');
