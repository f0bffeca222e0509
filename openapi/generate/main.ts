/**
 * Writes everything under `generated/` from `openapi/`; with `--check` it writes nothing and exits 1 when a file differs.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { bundleContract, errorCatalogue, eventCatalogue, graphqlCatalogue, outcomeCatalogue } from './bundle.ts';
import { errorsModule, errorsPage } from './errors.ts';
import { eventsModule } from './events.ts';
import { graphqlModule } from './graphql.ts';
import { operationsModule } from './operations.ts';
import { schemathesisFiles } from './schemathesis.ts';

const folder = new URL('../../generated/', import.meta.url);

async function generate(): Promise<Map<string, string>> {
  const document = await bundleContract();
  const catalogue = errorCatalogue();
  const outcomes = outcomeCatalogue();
  const codes = graphqlCatalogue();
  const from = (source: string) => `Made by \`make generate\` from ${source}; never edited.`;
  const types = astToString(await openapiTS(structuredClone(document) as unknown as OpenAPI3, { alphabetize: false }));
  const fuzz = schemathesisFiles(document, catalogue);
  return new Map([
    ['openapi.json', `${JSON.stringify({ 'x-generated': from('openapi/'), ...document }, null, 2)}\n`],
    ['openapi.ts', `// ${from('openapi/openapi.yaml')}\n${types}`],
    ['operations.ts', `// ${from('openapi/paths/')}\n${operationsModule(document)}`],
    ['errors.ts', `// ${from('openapi/errors.yaml')}\n${errorsModule(catalogue, outcomes, codes)}`],
    ['errors.md', `<!-- ${from('openapi/errors.yaml')} -->\n${errorsPage(document, catalogue, outcomes, codes)}`],
    ['events.ts', `// ${from('openapi/events.yaml')}\n${eventsModule(eventCatalogue())}`],
    ['graphql.ts', `// ${from('openapi/user-tiers.graphql')}\n${await graphqlModule()}`],
    ['schemathesis.toml', `# ${from('openapi/errors.yaml and openapi/paths/')}\n${fuzz.toml}`],
    [
      'beyond-schema.json',
      fuzz.tags.replace('{\n', `{\n  "x-generated": ${JSON.stringify(from('openapi/errors.yaml and openapi/paths/'))},\n`),
    ],
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
const stray = readdirSync(folder).filter((name) => !files.has(name));
const stale = [...files].filter(([name, text]) => read(name) !== text).map(([name]) => name);
if (process.argv.includes('--check')) {
  if (stale.length + stray.length > 0) {
    console.error(`generated/ is not what openapi/ says: ${[...stale, ...stray].join(', ')}. Run make generate and commit.`);
    process.exit(1);
  }
  console.log('generated/ is up to date');
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing to write');
}
