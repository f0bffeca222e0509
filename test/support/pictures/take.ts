import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';

/** What is different each time the demo programme is played: ids and hashes, whole or shortened. */
const BY_CHANCE = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-zA-Z_]*[0-9a-f]{4,}…[0-9a-zA-Z]+|0x[0-9a-f]{16,}|[0-9a-f]{32,}/g
  .source;
/** Where the server of a test is, as the links of users say. */
const SERVER = /(?:127\.0\.0\.1|localhost):\d+/g.source;
const ANYWHERE = 'app.example.org';

/** One font everywhere, as the machine has others; nothing blinks and nothing moves. */
const STILL = `
  *, *::before, *::after { font-family: 'Inter Variable' !important; caret-color: transparent !important; transition: none !important;
    animation: none !important; scroll-behavior: auto !important; }`;

/** A picture of what is seen of a page that stands still, without what is there by chance, in its frames and its elements, too. */
export async function takePicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  for (const frame of page.frames()) await standStill(frame);
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
}

function standStill(frame: Frame): Promise<void> {
  return frame.evaluate(
    async ({ style, chance, server, anywhere }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
      const bare = (text: string) =>
        text.replaceAll(new RegExp(chance, 'g'), (id) => id.replaceAll(/[0-9a-zA-Z]/g, '0')).replaceAll(new RegExp(server, 'g'), anywhere);
      const strip = (root: Node) => {
        const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (nodes.nextNode()) {
          const node = nodes.currentNode;
          if (node instanceof Text && bare(node.data) !== node.data) node.data = bare(node.data);
          if (node instanceof HTMLInputElement && bare(node.value) !== node.value) node.value = bare(node.value);
          if (node instanceof Element && node.shadowRoot) strip(node.shadowRoot);
        }
      };
      strip(document.body);
      await document.fonts.ready;
    },
    { style: STILL, chance: BY_CHANCE, server: SERVER, anywhere: ANYWHERE },
  );
}

const LETTERS = fileURLToPath(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));

/** Gives a page of somebody else the letters of ours, which its policy need not let it load. */
export function lendLetters(page: Page): Promise<void> {
  return page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace('Inter Variable', bytes, { weight: '100 900' }).load());
  }, readFileSync(LETTERS).toString('base64'));
}
