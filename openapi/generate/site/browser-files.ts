import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const scripts = new URL('browser/', import.meta.url);
const styles = new URL('style/', import.meta.url);

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  removeComments: true,
  rewriteRelativeImportExtensions: true,
};

/** What the pages load: the modules of `browser/` as JavaScript, and `style/` as one sheet. */
export function browserFiles(): Record<string, string> {
  const modules = named(scripts, '.ts').map((name): [string, string] => [
    name.replace(/\.ts$/, '.js'),
    ts.transpileModule(readFileSync(new URL(name, scripts), 'utf8'), { compilerOptions: OPTIONS }).outputText,
  ]);
  const sheet = named(styles, '.css').map((name) => readFileSync(new URL(name, styles), 'utf8'));
  return { ...Object.fromEntries(modules), 'site.css': sheet.join('\n'), 'icon.svg': ICON };
}

const named = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#2457c5"/><g fill="none" stroke="#fff" stroke-width="2.6"><path d="M11 21 16 11l5 10z"/></g><g fill="#fff"><circle cx="16" cy="10" r="3.6"/><circle cx="10" cy="22" r="3.6"/><circle cx="22" cy="22" r="3.6"/></g></svg>
`;
