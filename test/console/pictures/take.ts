import type { Page } from 'playwright-core';

/** What is different each time the demo programme is played: ids and hashes, whole or shortened. */
const BY_CHANCE = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-zA-Z_]*[0-9a-f]{4,}…[0-9a-zA-Z]+|0x[0-9a-f]{16,}|[0-9a-f]{32,}/g
  .source;

/** One font everywhere, as the machine has others; nothing blinks and nothing moves. */
const STILL = `
  *, *::before, *::after { font-family: 'Inter Variable' !important; caret-color: transparent !important; transition: none !important;
    animation: none !important; scroll-behavior: auto !important; }`;

/** A picture of what is seen of a page that stands still, without what is there by chance. */
export async function takePicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(
    async ({ style, chance }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const bare = (text.nodeValue ?? '').replaceAll(new RegExp(chance, 'g'), (id) => id.replaceAll(/[0-9a-zA-Z]/g, '0'));
        if (bare !== text.nodeValue) text.nodeValue = bare;
      }
      await document.fonts.ready;
    },
    { style: STILL, chance: BY_CHANCE },
  );
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
}
