import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { TestServer } from '../../support/server.ts';

/** A page of the documentation in a browser, and what went wrong in it or was asked of others. */
export interface OpenPage {
  page: Page;
  troubles: string[];
  close(): Promise<void>;
}

/** Opens an address in a context of its own: no cookies, nothing stored. */
export async function openPage(browser: Browser, server: TestServer, path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: server.url, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // What the browser says of a refusal of ours is no trouble of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) troubles.push(`asks for ${request.url()}`);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, troubles, close: () => context.close() };
}
