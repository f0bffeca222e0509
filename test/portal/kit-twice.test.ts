/**
 * One kit, two libraries: every element that the portal shows is drawn by React, as in the console, and by Preact, as in the portal. Both
 * make the same document of it, for eyes and for ears, and both answer the same keys.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsOf } from '../house/imports.ts';
import { launchBrowser } from '../support/browser.ts';
import { type BuiltPages, serveBuilt } from '../support/built-pages.ts';
import { watchOver } from '../support/desk.ts';
import { startProgram } from '../support/program.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIBRARIES = ['react', 'preact'] as const;

let pages: BuiltPages;
let browser: Browser;

beforeAll(async () => {
  const folders = LIBRARIES.map((library) => [`kit-${library}`, `${ROOT}.tmp/kit-${library}/`] as const);
  await Promise.all(
    folders.map(async ([name, folder]) => {
      const built = startProgram(['test/portal/kit-twice/build.ts', name.replace('kit-', ''), folder], {});
      expect((await built.exit).code, built.stderr()).toBe(0);
    }),
  );
  pages = await serveBuilt(Object.fromEntries(folders));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  pages.close();
});

/** What a page is at a moment. */
interface State {
  /** Its elements, their attributes by name, and their texts. */
  document: string;
  /** The same as it is read aloud. */
  aloud: string;
  focus: string;
  heard: string[];
}

/**
 * Attributes stand in the order of their names, for each library has its own; ids are numbered as they come, for each makes up its own. What
 * is typed is told as the field has it: React also writes it into the attribute, which is what the field would begin with. A title that goes
 * away is empty where Preact draws, and says as little as none.
 */
async function stateOf(page: Page): Promise<State> {
  const seen = await page.evaluate(() => {
    const ids = new Map<string, string>();
    const known = (name: string, value: string) => {
      if (!/^(id|for|aria-labelledby)$/.test(name)) return value;
      if (!ids.has(value)) ids.set(value, `id ${ids.size}`);
      return ids.get(value) as string;
    };
    const tell = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      const isField = node instanceof HTMLInputElement;
      const isSaid = ({ name, value }: Attr) => !(isField && name === 'value') && !(name === 'title' && value === '');
      const written = [...node.attributes].filter(isSaid);
      const attributes = written.map(({ name, value }) => `${name}=${known(name, value)}`).sort();
      if (isField) attributes.push(`typed ${node.value}`);
      if (node instanceof HTMLProgressElement) attributes.push(`at ${node.position}`);
      return `\n<${[node.localName, ...attributes].join(' ')}>${[...node.childNodes].map(tell).join('')}</>`;
    };
    const { activeElement } = document;
    const focus = activeElement?.getAttribute('aria-label') ?? (activeElement === document.body ? 'nothing' : activeElement?.textContent);
    return {
      document: tell(document.getElementById('root') as Element),
      focus: focus ?? '',
      heard: (window as unknown as { heard?: string[] }).heard ?? [],
    };
  });
  return { ...seen, aloud: await page.locator('#root').ariaSnapshot() };
}

async function open(): Promise<{ page: Page; wrong: string[] }[]> {
  return Promise.all(
    LIBRARIES.map(async (library) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', reducedMotion: 'reduce' });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      const wrong = watchOver(page, pages.url);
      await page.goto(`${pages.url}/kit-${library}/kit.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return { page, wrong };
    }),
  );
}

/** The lines of which the two differ, or what else does. */
function differences(one: State, other: State): string[] {
  return (['document', 'aloud', 'focus', 'heard'] as const).flatMap((what) => {
    const [ours, theirs] = [one, other].map((state) => [state[what]].flat().join('\n').split('\n')) as [string[], string[]];
    const lines = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, line) => [ours[line], theirs[line]]);
    return lines.filter(([here, there]) => here !== there).map(([here, there]) => `${what}, React: ${here}; Preact: ${there}`);
  });
}

/** Does the same on both pages, one after the other, until each is as far; then both are alike. */
async function alike(both: readonly { page: Page }[], act: (page: Page) => Promise<unknown>): Promise<State> {
  const states: State[] = [];
  for (const { page } of both) {
    await page.bringToFront();
    await act(page);
    states.push(await stateOf(page));
  }
  const [react, preact] = states as [State, State];
  expect(differences(react, preact)).toEqual([]);
  return react;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press = async (page: Page, name: string, key = 'Enter') => {
  await button(page, name).focus();
  await page.keyboard.press(key);
};

const KIT = 'src/kit/';
/** What the portal has of the kit that no page of elements can show. */
const UNSHOWN = [
  'build-front.ts', // builds fronts
  'later-screen.ts', // shown by what it loads
];

test('everything of the kit that the portal draws is shown here', async () => {
  const imports = await importsOf(ROOT, ['src/kit', 'src/portal', 'test/portal/kit-twice']);
  const reached = (folder: string) => {
    const found = new Set<string>();
    const walk = (file: string) => {
      for (const each of imports.get(file) ?? []) {
        if (!each.startsWith(KIT) || found.has(each)) continue;
        found.add(each);
        walk(each);
      }
    };
    for (const file of imports.keys()) if (file.startsWith(folder)) walk(file);
    return [...found].filter((file) => /\.tsx$|\/use-[\w-]+\.ts$/.test(file)).map((file) => basename(file));
  };
  const drawn = reached('src/portal/').filter((file) => !UNSHOWN.includes(file));
  expect(drawn.length).toBeGreaterThan(15);
  expect(reached('test/portal/kit-twice/')).toEqual(expect.arrayContaining(drawn));
});

test('both libraries are what they are called', () => {
  const scripts = LIBRARIES.map((library) => {
    const files = JSON.parse(readFileSync(`${ROOT}.tmp/kit-${library}/manifest.json`, 'utf8')) as Record<string, { file: string }>;
    return readFileSync(`${ROOT}.tmp/kit-${library}/${files['kit.html']?.file}`).length;
  }) as [number, number];
  expect(scripts[0]).toBeGreaterThan(150_000);
  expect(scripts[1]).toBeLessThan(60_000);
});

test('every element is the same document, and is read aloud the same', async () => {
  const both = await open();
  const { document, aloud } = await alike(both, async () => {});
  for (const part of ['aria-disabled', 'aria-busy', 'shape-rendering=crispEdges', 'flex-grow: 3', 'data-label', 'datetime', 'role=status'])
    expect(document).toContain(part);
  expect(aloud).toContain('table "Amounts"');
  for (const { page, wrong } of both) {
    expect(wrong).toEqual([]);
    await page.context().close();
  }
});

test('the tab key stops at the same elements', async () => {
  const both = await open();
  const stops = new Set<string>();
  for (let stop = 0; stop < 40; stop++) stops.add((await alike(both, (page) => page.keyboard.press('Tab'))).focus);
  expect(stops.size).toBeGreaterThan(20);
  for (const { page } of both) await page.context().close();
});

test('a button answers Enter and the space bar, sends its form once, and does neither while it cannot be pressed', async () => {
  const both = await open();
  for (const key of ['Enter', 'Space']) await alike(both, (page) => press(page, 'Press', key));
  await alike(both, (page) => press(page, 'Send'));
  const typed = async (page: Page) => {
    await page.getByLabel('Of the form').focus();
    await page.keyboard.press('Enter');
  };
  await alike(both, typed);
  await alike(both, (page) => press(page, 'Turn'));
  for (const name of ['Send', 'Press It is under way.']) await alike(both, (page) => press(page, name));
  const { heard } = await alike(both, typed);
  expect(heard.filter((what) => /pressed|submitted/.test(what))).toEqual(['pressed', 'pressed', 'submitted', 'submitted']);
  await alike(both, (page) => press(page, 'Turn', 'Space'));
  for (const { page } of both) await page.context().close();
});

test('a field says each letter as it is typed, and settles when whoever types pauses', async () => {
  const both = await open();
  const { heard } = await alike(both, async (page) => {
    await page.getByLabel('Typed').focus();
    await page.keyboard.type('abc');
    await page.keyboard.press('Backspace');
    await page.locator('output').getByText('AB', { exact: true }).waitFor();
    await page.keyboard.press('Tab');
  });
  expect(heard).toEqual(['entered', 'left']);
  for (const { page } of both) await page.context().close();
});

test('what is copied is said for a moment, and what cannot be is told', async () => {
  const both = await open();
  const copies = async (page: Page, name: string, said: string) => {
    await press(page, name);
    await page.getByText(said, { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(name === 'Copy this id' ? 'the id' : 'the link');
    await page.getByText(said, { exact: true }).waitFor({ state: 'detached' });
  };
  await alike(both, (page) => copies(page, 'Copy this id', 'Copied'));
  await alike(both, (page) => copies(page, 'Copy the link', 'Link copied'));
  const { heard } = await alike(both, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await press(page, 'Copy the link');
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes('refused'));
  });
  expect(heard).toContain('refused');
  for (const { page } of both) await page.context().close();
});

test('what goes away under the focus gives it to the page, and what breaks is told until something else is tried', async () => {
  const both = await open();
  const { focus } = await alike(both, async (page) => {
    await press(page, 'Remove one');
    await page.locator('section[aria-label=Rows]:focus').waitFor();
  });
  expect(focus).toBe('Rows');
  const broken = await alike(both, async (page) => {
    await press(page, 'Be broken');
    await page.getByRole('alert').getByText('a mistake').waitFor();
  });
  expect(broken.heard).toContain('failed');
  await alike(both, async (page) => {
    await press(page, 'Be mended');
    await page.getByText('mended', { exact: true }).waitFor();
  });
  for (const { page } of both) await page.context().close();
});

test('what comes later has something in its place until it is there', async () => {
  const both = await open();
  await alike(both, async (page) => {
    let let_: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      let_ = resolve;
    });
    await page.route(/later-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await press(page, 'Let it come');
    await page.getByRole('status', { name: 'It comes' }).waitFor();
    let_();
    await page.getByText('It has come.').waitFor();
  });
  for (const { page } of both) await page.context().close();
});

test('a file is saved when it is whole, and not when it is stopped', async () => {
  const both = await open();
  await alike(both, async (page) => {
    await press(page, 'Save the file');
    await button(page, 'Stop at 5').waitFor();
    await press(page, 'Stop at 5');
    await press(page, 'Next part');
    await button(page, 'Save the file').waitFor();
  });
  await alike(both, async (page) => {
    await press(page, 'Save the file');
    await button(page, 'Stop at 5').waitFor();
    const coming = page.waitForEvent('download');
    await press(page, 'Next part');
    expect(readFileSync((await (await coming).path()) as string, 'utf8')).toBe('a;b\r\n1;2\r\n');
    await button(page, 'Save the file').waitFor();
  });
  for (const { page } of both) await page.context().close();
});

test('values that come, change and go are told alike', async () => {
  const both = await open();
  const { document } = await alike(both, (page) => press(page, 'Grow'));
  expect(document).toContain('flex-grow: 3');
  await alike(both, (page) => press(page, 'Forget'));
  await alike(both, (page) => press(page, 'Grow'));
  for (const { page } of both) await page.context().close();
});
