import type { SdkModel } from '../model.ts';
import { errorsModule } from './errors.ts';
import { consoleModule, resourcesModule } from './resources.ts';
import { namesModule, typesModule } from './types.ts';

/** The generated half of `@triport/sdk`, by file name. */
export function typescriptModules(model: SdkModel): Record<string, string> {
  return {
    'types.ts': typesModule(model),
    'names.ts': namesModule(model),
    'errors.ts': errorsModule(model),
    'events.ts': eventsModule(model),
    'operations.ts': operationsModule(model),
    'admin.ts': resourcesModule(model, { name: 'Admin', callers: ['operator', 'operator_or_user'] }),
    'user.ts': resourcesModule(model, { name: 'User', callers: ['user', 'operator_or_user', 'anyone'] }),
    'console.ts': consoleModule(model),
    'version.ts': `/** The version of the contract that this was made from, and of the package. */\nexport const version = '${model.version}';\n`,
  };
}

function eventsModule({ events }: SdkModel): string {
  const entries = events.map(({ type, version }) => `  ['${type}', ${version}],\n`);
  return `/** Every type of event that this version knows, and the version of its data. */
export const eventVersions: ReadonlyMap<string, number> = new Map([
${entries.join('')}]);
`;
}

function operationsModule({ operations }: SdkModel): string {
  const entries = operations.map(({ name, method, path, caller, repeatable, raw, answer }) => {
    const accept = 'mediaType' in answer ? answer.mediaType : 'application/json';
    const streamed = answer.kind === 'stream' ? { streamed: true } : {};
    return `  ${name}: ${JSON.stringify(Object.assign({ name, method, path, caller, repeatable, raw, accept }, streamed))},\n`;
  });
  return `/**
 * How each operation is called. \`repeatable\`: a second time has no second effect, so that it may be sent again when no answer came.
 * \`streamed\`: what it answers is read while it comes. \`raw\`: its JSON holds names that are not the contract's, and goes and comes as it is.
 */
export const operations = {
${entries.join('')}} as const;
`;
}
