import { pythonWith } from '../../../src/sdk/python-with.ts';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { CONTRACT_3_0 } from './project.ts';

/** Lets openapi-generator make a client of the document in OpenAPI 3.0, with the generator's defaults. */
export async function generateWith(generator: string, folder: string): Promise<Finished & { warnings: string[] }> {
  const python = await pythonWith('openapi-generator-cli', new URL('openapi-generator-cli/requirements.txt', import.meta.url));
  const args = ['generate', '--generator-name', generator, '--input-spec', CONTRACT_3_0, '--output', folder];
  const finished = await runCommand(python, ['-c', 'from openapi_generator_cli import cli; cli()', ...args]);
  // It names files of its own after its class ApiException.
  const warnings = finished.output.split('\n').filter((line) => /\b(WARN|ERROR)\b|^\s*at |Exception:/.test(line));
  return { ...finished, warnings };
}
