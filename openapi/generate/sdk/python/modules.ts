import type { SdkModel } from '../model.ts';
import { errorsModule } from './errors.ts';
import { laid, wrap } from './layout.ts';
import { type Audience, resourcesModule } from './resources.ts';
import { upper } from './spell.ts';
import { typesModule } from './types.ts';

const ADMIN: Audience = { name: 'Admin', callers: ['operator', 'operator_or_user'] };
const USER: Audience = { name: 'User', callers: ['user', 'operator_or_user', 'anyone'] };

/** The generated half of `triport`, by file name in `triport/generated`. */
export function pythonModules(everything: SdkModel): Record<string, string> {
  // The console's session is a cookie that a browser keeps to itself: there is no Python where it is.
  const model = { ...everything, operations: everything.operations.filter(({ caller }) => caller !== 'console') };
  return {
    '__init__.py': '"""The half of the package that is made from the contract."""\n',
    'types.py': typesModule(model),
    'errors.py': errorsModule(model),
    'events.py': eventsModule(model),
    'operations.py': operationsModule(model),
    'documents.py': documentsModule(model),
    'admin.py': resourcesModule(model, ADMIN, 'sync'),
    'async_admin.py': resourcesModule(model, ADMIN, 'async'),
    'user.py': resourcesModule(model, USER, 'sync'),
    'async_user.py': resourcesModule(model, USER, 'async'),
    'version.py': `VERSION = "${model.version}"\n"""The version of the contract that this was made from, and of the package."""\n`,
  };
}

function eventsModule({ events }: SdkModel): string {
  const entries = events.map(({ type, version, form }) => `    "${type}": (${version}, types.${form}),\n`);
  return `"""Every type of event that this version knows: the version of its data, and the class of such an event."""

from ..answers import Answer
from . import types

EVENTS: dict[str, tuple[int, type[Answer]]] = {
${entries.join('')}}
`;
}

function operationsModule({ operations }: SdkModel): string {
  const entries = operations.map(({ name, method, path, caller, repeatable, answer }) => {
    const accept = 'mediaType' in answer ? answer.mediaType : 'application/json';
    const facts = [`"${name}"`, `"${method}"`, `"${path}"`, `"${caller}"`, repeatable ? 'True' : 'False', `"${accept}"`];
    if (answer.kind === 'stream') facts.push('streamed=True');
    return laid(`${upper(name)} = Operation(${facts.join(', ')})`);
  });
  return `"""How each operation is called: name, method, address, caller, whether it is repeatable, and the type it answers."""

from .._call import Operation

${entries.join('')}`;
}

const DOCUMENT_COLUMNS = 120;

/** Lines may end anywhere: GraphQL does not mind. */
function documentsModule({ graphqlOperations }: SdkModel): string {
  const entries = graphqlOperations.map(
    ({ name, document }) => `${upper(name)} = """\n${wrap(document, DOCUMENT_COLUMNS).join('\n')}\n"""\n`,
  );
  return `"""What the methods of \`graphql\` send."""\n\n${entries.join('\n')}`;
}
