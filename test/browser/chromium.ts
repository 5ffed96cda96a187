import { chromium as driver, type Browser } from 'playwright-core';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/vigie-chromium');
const require = createRequire(import.meta.url);

/**
 * Starts the Chromium that comes inside an npm package, with WebGL 2 in software and its own libraries and fonts,
 * so that a machine without any browser, libnss3 or font draws the same page.
 */
export async function launchChromium(): Promise<Browser> {
  const home = await unpacked();
  const libraries = [join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return driver.launch({
    executablePath: join(home, 'chromium'),
    headless: true,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TZ: 'UTC',
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--font-render-hinting=none',
    ],
  });
}

async function unpacked(): Promise<string> {
  const home = join(CACHE, await packageVersion());
  if (existsSync(home)) return home;
  await mkdir(CACHE, { recursive: true });
  // Unpacked aside and renamed when whole: an interrupted run leaves nothing that looks ready.
  const aside = await mkdtemp(join(CACHE, 'unpacking-'));
  await unpackInto(aside);
  await writeFile(join(aside, 'fonts.conf'), fontsConf(home));
  try {
    await rename(aside, home);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

async function packageVersion(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(await readFile(join(entry, '../../../package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

async function unpackInto(folder: string): Promise<void> {
  const { default: bundle } = await import('@sparticuz/chromium');
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on a bare server.
  const settings = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  try {
    await bundle.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
