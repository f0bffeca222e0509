import type { OpenAPIBackend } from 'openapi-backend';

/** One operation as openapi-backend knows it. */
export type Operation = ReturnType<OpenAPIBackend['router']['getOperations']>[number] & {
  operationId: string;
  /** A slash behind its address is forgiven. */
  'x-trailing-slash'?: boolean;
};

/** A path of the contract that an address matched. */
export interface Match {
  operations: Partial<Record<string, Operation>>;
  params: Record<string, string>;
  /** The methods of this path, for `Allow`. */
  allow: string;
}

interface Route extends Omit<Match, 'params'> {
  path: string;
  /** What every address of this path begins with, up to its first parameter: sooner looked at than the whole pattern. */
  prefix: string;
  pattern: RegExp;
  names: string[];
}

/**
 * Compiles the contract's paths once: a Map for fixed paths, regular expressions for the rest, the ones with more fixed text
 * first. The library's own router rebuilds all of them for every request, which costs some 70 µs with 40 operations.
 */
export function compileRoutes(operations: Operation[]): (path: string) => Match | undefined {
  const routes = [...Map.groupBy(operations, ({ path }) => path)].map(([path, group]) => compileRoute(path, group));
  const fixed = new Map(routes.filter(({ names }) => names.length === 0).map((route) => [route.path, { ...route, params: {} }]));
  const fixedLength = ({ path }: Route) => path.replaceAll(/\{[^}]+\}/g, '').length;
  const templates = routes.filter(({ names }) => names.length > 0).sort((a, b) => fixedLength(b) - fixedLength(a));
  return (path) => {
    const exact = fixed.get(path);
    if (exact) return exact;
    for (const { prefix, pattern, names, operations: found, allow } of templates) {
      const values = path.startsWith(prefix) ? pattern.exec(path) : null;
      if (values) return { operations: found, allow, params: decodeParams(names, values) };
    }
    return undefined;
  };
}

function compileRoute(path: string, group: Operation[]): Route {
  const names: string[] = [];
  const source = path.split('/').map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    return '([^/]+)';
  });
  const operations = Object.fromEntries(group.map((operation) => [operation.method, operation]));
  const methods = group.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const end = group.some((operation) => operation['x-trailing-slash']) ? '/?$' : '$';
  const prefix = path.split('{', 1)[0] as string;
  return { path, prefix, names, operations, pattern: new RegExp(`^${source.join('/')}${end}`), allow: [...methods, 'OPTIONS'].join(', ') };
}

/** Decodes each segment by itself. A malformed escape stays as it is, for the parameter's own rule to refuse. */
function decodeParams(names: string[], values: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decodeSegment(values[index + 1] as string)]));
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
