import { equal } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import type { Cluster } from './cluster.ts';
import { startProduct } from './servers.ts';

/** The product with the demo programme, and a browser in front of it. */
export interface Shown {
  browser: Browser;
  /** Where the product is. */
  origin: string;
  /** What operators bring. */
  token: string;
}

/** Someone of the demo programme about whom there is something of everything. */
export const ADA = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

const DEMO = fileURLToPath(new URL('../../src/start/play-demo.ts', import.meta.url));
/**
 * Frames of other sites in the process of the page, as on telephones with little memory: a browser that is slowed down by a page's session
 * is so for all that stands in it.
 */
const ONE_PROCESS = '--disable-site-isolation-trials';

/** Plays the demo programme into a database of this name, starts the product on it, and a browser; ends them when the work is done. */
export async function withDemo<T>(cluster: Cluster, name: string, token: string, work: (shown: Shown) => Promise<T>): Promise<T> {
  const { appUrl } = await cluster.database(name, async () => {});
  const environment = { DATABASE_URL: appUrl, DATA_DIR: join(cluster.folder, name), ADMIN_TOKEN: token, RATE_LIMIT: 'off' };
  await promisify(execFile)(process.execPath, [DEMO], { env: { ...process.env, ...environment } });
  const product = await startProduct(environment);
  const browser = await launchBrowser(ONE_PROCESS);
  try {
    return await work({ browser, origin: `http://127.0.0.1:${product.port}`, token });
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** Calls an operation as an operator. Throws unless it is answered with this status. */
export async function callAdmin({ origin, token }: Shown, method: string, path: string, status: number, body?: object): Promise<unknown> {
  const headers = { 'x-admin-token': token, 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/v1/admin/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const said = await answer.text();
  equal(answer.status, status, said);
  return JSON.parse(said);
}
