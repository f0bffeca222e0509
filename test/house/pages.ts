/** Finds what pages in Markdown mention: files, other pages, commands, walks and calls. */

const ENDINGS = /\.(ts|tsx|js|json|md|html|yaml|graphql|toml|ini|py|sql|css|txt|patch)$/;
/** Files and folders that exist only after something has run. */
const MADE = /^(\.data|\.tmp|\.venv|dist)\b/;

const spansIn = (page: string): string[] => [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] as string);
const proseOf = (page: string): string => page.replaceAll(/^```[\s\S]*?^```$/gm, '');

/** Files and folders that a page names: `src/core/`, `gate.ts`. Patterns with a hole, such as `src/<noun>/`, name none. */
export function pathsIn(page: string): string[] {
  return spansIn(page).filter(
    (span) =>
      /^[\w.][\w./-]*$/.test(span) &&
      (ENDINGS.test(span) || /^(src|test|openapi|generated)\//.test(span) || span.endsWith('/')) &&
      !MADE.test(span),
  );
}

export interface Link {
  path: string;
  heading: string | undefined;
}

/** Links to pages of this project. */
export function linksIn(page: string): Link[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] as string)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading] = target.split('#');
      return { path, heading };
    });
}

export interface Command {
  program: 'make' | 'node';
  args: string[];
  /** The names of the variables before it. */
  variables: string[];
}

const COMMAND = /^((?:[A-Z_]+=\S+ )*)(make|node) ([^#]+?)\s*(?:#.*)?$/;

/** Commands in spans and blocks: `make test`, `SIM_SEED=1 make sim`, `node openapi/generate/main.ts --check`. */
export function commandsIn(page: string): Command[] {
  const lines = [...page.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].flatMap((match) => (match[1] as string).split('\n'));
  return [...spansIn(page), ...lines].flatMap((line) => {
    const [, before = '', program, rest = ''] = COMMAND.exec(line) ?? [];
    if (program !== 'make' && program !== 'node') return [];
    if (program === 'node' && rest.startsWith('--')) return []; // Node's own
    return [
      {
        program,
        args: rest.split(' '),
        variables: before
          .split(' ')
          .filter(Boolean)
          .map((set) => set.split('=')[0] as string),
      },
    ];
  });
}

export interface Walk {
  title: string;
  files: string[];
}

/** Numbered lists whose every line begins with a file, by the heading or paragraph above them. */
export function walksIn(page: string): Walk[] {
  return [...page.matchAll(/^(.*)\n\n((?:\d+\. `[^`]+`.*\n)+)/gm)].map(([, title = '', list = '']) => ({
    title: title.replace(/^#+ /, ''),
    files: [...list.matchAll(/^\d+\. `([^`]+)`/gm)].map((match) => match[1] as string),
  }));
}

export interface ShownCall {
  command: string;
  /** The output, where an ellipsis stands for anything. */
  answer: string;
}

/** Calls that a page shows with their answers: a line that begins with `$ `, and what stands under it. */
export function callsIn(page: string): ShownCall[] {
  return [...page.matchAll(/^```\w*\n\$ (curl .*)\n([\s\S]*?)^```$/gm)].map(([, command = '', answer = '']) => ({ command, answer }));
}
