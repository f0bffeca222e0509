import type { SdkModel } from '../model.ts';
import { errorsModule } from './errors.ts';
import { resourcesModule } from './resources.ts';
import { namesModule, typesModule } from './types.ts';

/** The generated half of `@triport/sdk`, by file name. */
export function typescriptModules(model: SdkModel): Record<string, string> {
  return {
    'types.ts': typesModule(model),
    'names.ts': namesModule(model),
    'errors.ts': errorsModule(model),
    'operations.ts': operationsModule(model),
    'admin.ts': resourcesModule(model, { name: 'Admin', callers: ['operator', 'operator_or_user'] }),
    'user.ts': resourcesModule(model, { name: 'User', callers: ['user', 'operator_or_user', 'anyone'] }),
    'version.ts': `/** The version of the contract that this was made from, and of the package. */\nexport const version = '${model.version}';\n`,
  };
}

function operationsModule({ operations }: SdkModel): string {
  const entries = operations.map(({ name, method, path, caller, repeatable, raw, answer }) => {
    const accept = answer.kind === 'text' ? answer.mediaType : 'application/json';
    return `  ${name}: ${JSON.stringify({ name, method, path, caller, repeatable, raw, accept })},\n`;
  });
  return `/**
 * How each operation is called. \`repeatable\`: a second time has no second effect, so that it may be sent again when no answer came.
 * \`raw\`: its JSON holds names that are not the contract's, and goes and comes as it is.
 */
export const operations = {
${entries.join('')}} as const;
`;
}
