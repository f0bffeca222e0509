/**
 * Writes everything under `generated/` from `openapi/` and `src/words/`; with `--check` it writes nothing and exits 1 when a file differs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { auditCatalogue, bundleContract, errorCatalogue, graphqlCatalogue, outcomeCatalogue, outgoingCatalogue } from '../read/bundle.ts';
import { withLeniency } from '../read/lenient.ts';
import { withOpenAnswers } from '../served/open-answers.ts';
import { inOpenApi30 } from '../served/openapi-3-0.ts';
import { servedDocument } from '../served/served.ts';
import { errorsModule } from './errors.ts';
import { errorsPage } from './errors-page.ts';
import { eventsModule } from './events.ts';
import { graphqlModule } from './graphql.ts';
import { operationsModule } from './operations.ts';
import { schemathesisFiles } from './schemathesis.ts';
import { pythonModules } from './sdk/python/modules.ts';
import { readModel } from './sdk/read-model.ts';
import { typescriptModules } from './sdk/typescript/modules.ts';
import { siteFiles } from './site/site.ts';
import { printValidation, validationDocument } from './validation.ts';
import { wordModules } from './words.ts';

const folder = new URL('../../generated/', import.meta.url);

async function generate(): Promise<Map<string, string>> {
  const document = await bundleContract();
  const catalogue = errorCatalogue();
  const outcomes = outcomeCatalogue();
  const codes = graphqlCatalogue();
  const from = (source: string) => `Made by \`make generate\` from ${source}; never edited.`;
  const served = servedDocument(document, catalogue);
  const kept = withLeniency(document);
  const types = astToString(await openapiTS(structuredClone(kept) as unknown as OpenAPI3, { alphabetize: false }));
  const fuzz = schemathesisFiles(document, catalogue);
  const page = errorsPage(document, catalogue, outcomes, codes);
  const model = readModel(document, catalogue, codes);
  return new Map([
    ['openapi.json', `${JSON.stringify({ 'x-generated': from('openapi/'), ...served }, null, 2)}\n`],
    ['openapi-3.0.json', `${JSON.stringify({ 'x-generated': from('openapi/'), ...inOpenApi30(served) }, null, 2)}\n`],
    ['openapi.ts', `// ${from('openapi/openapi.yaml')}\n${types}`],
    ['operations.ts', `// ${from('openapi/paths/')}\n${operationsModule(document)}`],
    ['errors.ts', `// ${from('openapi/errors.yaml')}\n${errorsModule(catalogue, outcomes, codes)}`],
    ['errors.md', `<!-- ${from('openapi/errors.yaml')} -->\n${page.markdown}`],
    ['errors.html', `<!-- ${from('openapi/errors.yaml')} -->\n${page.html}`],
    ['validation.json', printValidation({ 'x-generated': from('openapi/'), ...validationDocument(kept) })],
    ['events.ts', `// ${from('openapi/events.yaml')}\n${eventsModule(auditCatalogue(), outgoingCatalogue())}`],
    ['graphql.ts', `// ${from('openapi/user-tiers.graphql')}\n${await graphqlModule()}`],
    ['schemathesis.toml', `# ${from('openapi/errors.yaml and openapi/paths/')}\n${fuzz.toml}`],
    [
      'beyond-schema.json',
      fuzz.tags.replace('{\n', `{\n  "x-generated": ${JSON.stringify(from('openapi/errors.yaml and openapi/paths/'))},\n`),
    ],
    ...Object.entries(typescriptModules(model)).map(([name, text]): [string, string] => [
      `sdk/typescript/${name}`,
      `// ${from('openapi/')}\n${text}`,
    ]),
    ...Object.entries(wordModules()).map(([name, text]): [string, string] => [`words/${name}`, `// ${from('src/words/')}\n${text}`]),
    ...Object.entries(pythonModules(model)).map(([name, text]): [string, string] => [
      `sdk/python/${name}`,
      `# ${from('openapi/')}\n${text}`,
    ]),
    ...Object.entries(siteFiles(withOpenAnswers(document), catalogue, { ...outcomes, ...codes }, model)).map(
      ([name, text]): [string, string] => [`site/${name}`, text],
    ),
  ]);
}

const read = (name: string) => {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return undefined;
  }
};

const files = await generate();
const stray = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(fileURLToPath(folder), join(entry.parentPath, entry.name)))
  .filter((name) => !files.has(name));
const stale = [...files].filter(([name, text]) => read(name) !== text).map(([name]) => name);
if (process.argv.includes('--check')) {
  if (stale.length + stray.length > 0) {
    console.error(`generated/ is not what openapi/ says: ${[...stale, ...stray].join(', ')}. Run make generate and commit.`);
    process.exit(1);
  }
  console.log('generated/ is up to date');
} else {
  for (const [name, text] of files) {
    mkdirSync(new URL('.', new URL(name, folder)), { recursive: true });
    writeFileSync(new URL(name, folder), text);
  }
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing to write');
}
