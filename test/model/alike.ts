/** Which id the server gave to each thing that the model only names (`#reward a`). Bound when it is first seen, then it must stay. */
export interface Names {
  ids: Map<string, string>;
  names: Map<string, string>;
}

/** The same names by themselves: what is bound in one is not in the other. */
export const copyOfNames = ({ ids, names }: Names): Names => ({ ids: new Map(ids), names: new Map(names) });

/** Where an answer differs from what was expected, in words; nothing where it is alike. What is undefined is expected to be absent. */
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
