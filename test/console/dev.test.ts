/** `make dev`: the pages as their files are, without a build. */
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { startProgram } from '../support/program.ts';
import { BROWSER } from '../support/server.ts';
import { whileAway } from '../support/while-away.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'triport-dev-'));
const CHANGED = fileURLToPath(new URL('../../src/console/screens/home/home-screen.tsx', import.meta.url));
/** For what hangs: Vite reads some hundred files one by one, and on a busy machine that takes its time. */
const PATIENCE_MS = 240_000;
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('console and portal are there in their files and under their policies, and what hosts load; a file that changes is seen', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startProgram(['src/start/serve-dev.ts'], { PORT: String(port), DATA_DIR: dataDir, DEMO: 'off' });
  const browser = await launchBrowser();
  try {
    await program.says('"msg":"ready"');
    const [link = ''] = /http\S+\/console\/link\?secret=\S+/.exec(program.stdout()) ?? [];
    expect(link.startsWith(url)).toBe(true);
    const page = await browser.newPage({ userAgent: BROWSER });
    page.setDefaultTimeout(PATIENCE_MS);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (said) => {
      if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) wrong.push(said.text());
    });
    await page.goto(link);
    await page
      .getByRole('heading', { level: 1, name: 'Home' })
      .waitFor()
      .catch(async (error: Error) => {
        const [shown, said] = [await page.locator('body').textContent(), program.stdout() + program.stderr()];
        throw new Error(`${error.message}\nIt shows: ${shown}\nWrong: ${wrong.join('\n')}\nThe server said: ${said.slice(-3000)}`);
      });
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    expect(files).toContain('/console/screens/home/home-screen.tsx');
    expect(files.filter((file) => file.startsWith('/console/assets/'))).toEqual([]);
    const policy = (await page.goto(`${url}/console/users`))?.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    await page.getByRole('heading', { level: 1, name: 'Users' }).waitFor();

    await page.goto(`${url}/console`);
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await page.evaluate(() => document.body.setAttribute('data-before', ''));
    utimesSync(CHANGED, new Date(), new Date());
    await page.locator('body:not([data-before])').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    for (const [path, heading] of [
      ['/portal', 'Open this page from the app that you use'],
      ['/embed', 'This page is part of another one'],
    ] as const) {
      const answer = await page.goto(url + path);
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await page.evaluate("getComputedStyle(document.querySelector('main')).display")).toBe('grid');
    }
    const names = await page.evaluate(async () => {
      await Promise.all(['/widget.js', '/embed.js'].map((script) => import(script)));
      return ['triport-referrals', 'triport-portal'].filter((name) => customElements.get(name));
    });
    expect(names).toEqual(['triport-referrals', 'triport-portal']);
    expect(wrong).toEqual([]);
    expect((await whileAway(() => fetch(`${url}/readyz`))).status).toBe(200);
    expect((await whileAway(() => fetch(`${url}/console/api/v1/admin/operators`))).status).toBe(401);
  } finally {
    await browser.close();
    program.child.kill('SIGTERM');
    await program.exit;
  }
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
}, 900_000);
