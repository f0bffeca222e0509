/**
 * Every command of the guides, run in order against a fresh demo server; what it answers is what the guide shows. They share it, for
 * none touches what another shows, and the demo takes long to load.
 */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { bundleContract } from '../../../openapi/read/bundle.ts';
import { parametersOf } from '../../../openapi/read/precedence.ts';
import { loadDemo } from '../../../src/demo/load-demo.ts';
import { AFTER_THE_EXAMPLES } from '../../support/clock.ts';
import { ADMIN_TOKEN } from '../../support/server.ts';
import { test } from '../../support/serving.ts';
import { blocksOf, guideNames, playGuide } from './guide.ts';

const contract = await bundleContract();
const listUsers = contract.paths[operations.listUsers.path]?.get;
/** Whether lists can be walked by cursor: answers that are marked `after` are those of such a server. */
const hasCursors = listUsers !== undefined && parametersOf(contract, listUsers).some(({ name }) => name === 'after');

/** What a guide shows, where an ellipsis stands for anything. */
const asShown = (text: string): unknown => JSON.parse(text, (_, value: unknown) => (value === '…' ? expect.anything() : value));

/** The last line: a command may have told something before. */
const lastAnswer = (printed: string): unknown =>
  JSON.parse(
    printed
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^.*\}\{/, '{') as string,
  );

let stopSequencer: (() => Promise<void>) | undefined;

test.beforeAll(async ({ server }) => {
  server.clock.set(AFTER_THE_EXAMPLES);
  await loadDemo(server.database, server.clock, () => {});
  stopSequencer = server.eventLog.sequencer.start();
});
test.afterAll(() => stopSequencer?.());

describe.each(guideNames())('%s', (guide) => {
  test('its commands do what it says', async ({ server }) => {
    const shown = await playGuide(guide, server.url, { TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN });
    expect(shown.length).toBeGreaterThan(0);
    for (const { command, printed, answer } of shown) {
      if (!answer) expect(printed, command).not.toContain('{"error":');
      else if (answer.info === 'json' || hasCursors) expect(lastAnswer(printed), command).toMatchObject(asShown(answer.text) as object);
    }
  });

  test('its programs are those of the pages of the SDKs, which are run', () => {
    const pages = ['typescript', 'python'].flatMap((sdk) =>
      ['README.md', 'webhooks.md'].map((page) => readFileSync(new URL(`../../../src/sdk/${sdk}/${page}`, import.meta.url), 'utf8')),
    );
    const programs = blocksOf(guide).filter(({ info }) => !/^(sh|text|html|json( after)?)$/.test(info));
    for (const { info, text } of programs) expect(pages.join('\n')).toContain(`\`\`\`${info}\n${text}\`\`\``);
  });

  test('its markup is that of an example, which is run', () => {
    const linesOf = (text: string) => text.split('\n').map((line) => line.trim());
    const example = linesOf(readFileSync(new URL('../../../src/portal/examples/plain/page.html', import.meta.url), 'utf8'));
    const markup = blocksOf(guide).filter(({ info }) => info === 'html');
    expect(example).toEqual(expect.arrayContaining(markup.flatMap(({ text }) => linesOf(text)).filter(Boolean)));
  });
});
