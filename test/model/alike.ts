/**
 * The id that the server gave to each thing that the model only names (`#reward a`). A name is bound when the id is first seen, and must
 * then stay.
 */
export interface Names {
  ids: Map<string, string>;
  names: Map<string, string>;
}

/** A copy of the names: what is bound in one is not bound in the other. */
export const copyOfNames = ({ ids, names }: Names): Names => ({ ids: new Map(ids), names: new Map(names) });

/**
 * The places where an answer differs from what was expected, in words; empty where they are alike. Undefined means that a value must be
 * absent.
 */
export function differences(expected: unknown, actual: unknown, names: Names, where = ''): string[] {
  const differs = () => [`${where || 'answer'}: expected ${show(expected, names)}, got ${show(actual, names)}`];
  if (typeof expected === 'string' && expected.startsWith('#')) return isNamed(expected, actual, names) ? [] : differs();
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return differs();
    return expected.flatMap((element, index) => differences(element, actual[index], names, `${where}[${index}]`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return differs();
    const [wanted, found] = [expected as Record<string, unknown>, actual as Record<string, unknown>];
    const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    return [...keys].flatMap((key) => differences(wanted[key], found[key], names, where === '' ? key : `${where}.${key}`));
  }
  return Object.is(expected, actual) ? [] : differs();
}

function isNamed(name: string, id: unknown, { ids, names }: Names): boolean {
  if (typeof id !== 'string') return false;
  if (!ids.has(name) && !names.has(id)) {
    ids.set(name, id);
    names.set(id, name);
  }
  return ids.get(name) === id;
}

function show(value: unknown, { names }: Names): string {
  return (JSON.stringify(value) ?? 'nothing').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => names.get(id) ?? id);
}
