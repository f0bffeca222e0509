import type { Caller } from '../../../read/precedence.ts';
import type { SdkModel } from '../model.ts';
import { laid } from './layout.ts';
import { graphqlMethod, type Method, method, type Scope } from './methods.ts';
import { allTypes, readParts } from './parts.ts';
import { namesIn, pascal } from './spell.ts';

/** Whose client it is, and what it may call. */
export interface Audience {
  name: 'Admin' | 'User';
  callers: Caller[];
}

/** What the generated modules import from the modules of the kernel. */
const KERNEL = {
  _call: ['Call', 'Options', 'given'],
  _read: ['field_of', 'form_of', 'never', 'object_of', 'only', 'page_of', 'redirect', 'stream_of', 'text_of'],
};

/** `admin.py`, `user.py` and their async twins: a class for every namespace, and one that has them all. */
export function resourcesModule(model: SdkModel, { name, callers }: Audience, flavour: Scope['flavour']): string {
  const scope: Scope = { model, parts: readParts(model), flavour };
  const operations = model.operations.filter(({ caller }) => callers.includes(caller));
  const namespaces = [...new Set(operations.map(({ namespaces: [first] }) => first))].sort();
  const prefix = flavour === 'async' ? 'Async' : '';
  const className = (namespace: string) => `${prefix}${name}${pascal(namespace)}`;
  const resources = namespaces.map((namespace) => {
    const own = operations.filter((operation) => operation.namespaces.includes(namespace)).map((operation) => method(operation, scope));
    const more = namespace === 'graphql' ? model.graphqlOperations.map((field) => graphqlMethod(field, scope)) : [];
    return { namespace, methods: [...own, ...more] };
  });
  const used = resources.flatMap(({ methods }) => methods);
  const made = namespaces.map((namespace) => `        self.${namespace}: ${className(namespace)} = ${className(namespace)}(kernel)\n`);
  return `from __future__ import annotations

${imports(used, model, prefix)}
${resources.map(({ namespace, methods }) => resource(className(namespace), `${prefix}Kernel`, methods)).join('\n')}

class ${prefix}${name}Resources:
    """Everything that this caller may call."""

    def __init__(self, kernel: ${prefix}Kernel) -> None:
${made.join('')}`;
}

function imports(methods: Method[], model: SdkModel, prefix: string): string {
  const code = methods.map(({ signature, body }) => signature + body).join('\n');
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
  const from = (module: string, names: string[]) => {
    const used = names.filter(uses);
    return used.length > 0 ? laid(`from ${module} import ${parenthesised(used)}`) : '';
  };
  const relative = [uses('documents') ? 'documents' : '', 'operations'].filter((name) => name !== '');
  return [
    from('collections.abc', ['Mapping', 'Sequence']),
    from('typing', ['Any', 'Literal', 'NoReturn']),
    '\n',
    from('.._call', KERNEL._call),
    `from .._kernel import ${prefix}Kernel\n`,
    from('.._pages', [`${prefix}Pages`]),
    from('.._read', KERNEL._read),
    from('..answers', ['AsyncTextStream', 'Redirect', 'TextAnswer', 'TextStream', 'choice']),
    `from . import ${relative.join(', ')}\n`,
    from('.types', namesIn(code, allTypes(model)).sort()),
  ].join('');
}

/** Puts names in brackets where the line has to be broken. */
function parenthesised(names: string[]): string {
  const line = names.join(', ');
  return line.length > 100 ? `(${line})` : line;
}

function resource(name: string, kernel: string, methods: Method[]): string {
  return `
class ${name}:
    def __init__(self, kernel: ${kernel}) -> None:
        self._kernel = kernel

${methods.map(({ signature, doc, body }) => signature + doc + body).join('\n')}`;
}
