import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** Sets a variable for as long as `work` lasts: the package decides by TMPDIR where it unpacks. */
async function withTemporaryFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The Chromium inside the npm package, with the libraries that it brings along, so that the journeys run on a bare machine
 * and as any user. The package's own defaults expect another system and switch web security off.
 */
export async function packagedChromium() {
  const require = createRequire(import.meta.url);
  const root = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = require(join(root, 'package.json')) as { version: string };
  // By default it unpacks to a fixed path in /tmp, which another version would never refresh.
  const folder = resolve(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const executablePath = await withTemporaryFolder(folder, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await inflate(join(root, 'bin', 'al2023.tar.br'));
    return chromium.executablePath(join(root, 'bin'));
  });
  // Its own list of fonts names fixed folders, and without any font Chromium ends.
  const fonts = join(folder, 'fonts.conf');
  const folders = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
  const env = Object.fromEntries(
    Object.entries({
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: fonts,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return { executablePath, env, args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'] };
}
