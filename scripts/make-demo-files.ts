/** tsx scripts/make-demo-files.ts — writes the demonstration's workforce files and the templates again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MadeFile, makeDemoFiles } from '../prisma/seed/demo/make-files';
import { makeTemplates } from '../prisma/seed/demo/make-templates';

const root = join(import.meta.dirname, '..');

function write(folder: string, files: readonly MadeFile[]): void {
  mkdirSync(join(root, folder), { recursive: true });
  for (const { name, text } of files) {
    writeFileSync(join(root, folder, name), text);
    console.log(`${folder}/${name}: ${text.split('\r\n').length - 2} rows`);
  }
}

write('prisma/seed/demo/files', makeDemoFiles());
write('public/templates', makeTemplates());
