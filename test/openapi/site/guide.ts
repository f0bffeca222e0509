/** What guides show: commands of a shell, and what they answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { runScript } from './shell.ts';

const folder = new URL('../../../openapi/guides/', import.meta.url);

export interface Block {
  /** What stands behind the fence: the language, and maybe a condition. */
  info: string;
  text: string;
}

export const guideNames = (): string[] => readdirSync(folder).map((file) => file.replace(/\.md$/, ''));

export function blocksOf(guide: string): Block[] {
  const page = readFileSync(new URL(`${guide}.md`, folder), 'utf8');
  return [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info, text }));
}

/** A command with what it printed, and what the guide shows for it, if anything. */
export interface Shown {
  command: string;
  printed: string;
  answer: Block | undefined;
}

const MARK = '\u0000';

/** Runs all commands of a guide in one shell, one behind the other, as a reader would. */
export async function playGuide(guide: string, server: string, env: Record<string, string>): Promise<Shown[]> {
  const blocks = blocksOf(guide);
  const commands = blocks.filter(({ info }) => info === 'sh').map(({ text }) => text.replaceAll('http://127.0.0.1:3000', server));
  const script = commands.map((command) => `${command}\nprintf '\\0'\n`).join('');
  const parts = (await runScript(script, env)).split(MARK);
  const places = blocks.flatMap(({ info }, place) => (info === 'sh' ? [place] : []));
  return places.map((place, index) => {
    const next = blocks[place + 1];
    const answer = next?.info.startsWith('json') ? next : undefined;
    return { command: commands[index] as string, printed: parts[index] as string, answer };
  });
}
