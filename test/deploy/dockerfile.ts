/** What a Dockerfile says, as far as ours says it. */

export interface Instruction {
  name: string;
  text: string;
}

/** Its instructions, with lines that go on joined and comments left out. */
export function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(' ');
      return { name, text: rest.join(' ') };
    });
}

/** What makes the image itself: the last of its stages. */
export function lastStageOf(instructions: readonly Instruction[]): Instruction[] {
  return instructions.slice(instructions.map(({ name }) => name).lastIndexOf('FROM'));
}

/** The paths of the project that it copies, each with where it goes, relative to the folder of the image. */
export function copiesOf(instructions: readonly Instruction[]): { from: string; to: string }[] {
  return instructions
    .filter(({ name, text }) => name === 'COPY' && !text.startsWith('--from='))
    .flatMap(({ text }) => {
      const paths = text.split(' ');
      const to = paths.at(-1) as string;
      return paths.slice(0, -1).map((from) => ({ from, to: to.endsWith('/') ? to + from : to }));
    });
}

/** The variables that it sets. */
export function variablesOf(instructions: readonly Instruction[]): Record<string, string> {
  const pairs = instructions.filter(({ name }) => name === 'ENV').flatMap(({ text }) => text.split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}
