/** Reads the text of a migration for what would keep servers of the release before from serving beside it. */

const names = (source: string, pattern: RegExp): string[] => [...source.matchAll(pattern)].map((match) => match[1] as string);

/** The statements that a source holds: what stands in its texts, without comments. */
const sqlOf = (source: string): string =>
  [...source.matchAll(/`([^`]*)`|"([^"\n]*)"|'([^'\n]*)'/g)]
    .map(([, whole, double, single]) => whole ?? double ?? single ?? '')
    .join(';\n')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();

/** Every fault of a migration, in words; with the name of what it is about, where that has one. */
export function faultsOf(source: string): string[] {
  const sql = sqlOf(source);
  const isOnline = /extends OnlineMigration\b/.test(source);
  return [
    ...(isOnline ? [] : ['is not an OnlineMigration']),
    // `change`, `validate` and `index` of an OnlineMigration know how long to wait, or keep nobody waiting.
    ...(isOnline && /this\.(addSql|execute)\(/.test(source) ? ['runs a step without a lock_timeout'] : []),
    ...mixed(sql).map((name) => `both adds and removes: ${name}`),
    ...names(sql, /alter column (\w+) (?:set data )?type /g).map((name) => `rewrites a table: ${name}`),
    ...indexes(sql).map((name) => `makes or drops an index that others wait for: ${name}`),
    ...(/ add column (?:if not exists )?\w+ [^,;]*?not null(?! default)/.test(sql.replaceAll(/default \S+ not null/g, ''))
      ? ['adds a column without a default that may not be null']
      : []),
    ...(isOnline ? locked(sql).map((name) => `looks at every row under a lock: ${name}`) : []),
  ];
}

/** What a migration takes away although it adds something, unless it only makes room for itself to be done again. */
function mixed(sql: string): string[] {
  const renamed = names(sql, /rename (?:column )?(\w+) to /g);
  const removed = names(sql, /\bdrop (?:table|column|type|constraint) (?:if exists )?(\w+)/g);
  const added = new Set(names(sql, /\badd (?:column|constraint) (?:if not exists )?(\w+)/g));
  const adds = /\bcreate (?:table|type)\b|\badd (?:column|constraint|value)\b/.test(sql);
  return [...renamed, ...(adds ? removed.filter((name) => !added.has(name)) : [])];
}

/** Indexes that are neither made concurrently nor on a table that the same migration makes. */
function indexes(sql: string): string[] {
  const own = new Set(names(sql, /create table (?:if not exists )?(\w+)/g));
  const made = names(sql, /create (?:unique )?index (?!concurrently)(?:if not exists )?\w+ on (\w+)/g).filter((table) => !own.has(table));
  return [...made, ...names(sql, /drop index (?!concurrently)(?:if exists )?(\w+)/g)];
}

/** Checks that are held against the rows that are there while the table is locked. */
function locked(sql: string): string[] {
  const checks = [...sql.matchAll(/add constraint (\w+) (.*?)(?=, (?:add|drop|alter) |;|$)/g)]
    .filter(([, , rest = '']) => !rest.trimEnd().endsWith('not valid'))
    .map(([, name]) => name as string);
  return [...checks, ...names(sql, /alter column (\w+) set not null/g)];
}
