/** A name of the contract as its clients for browsers write it: `user_id` is `userId`. */
export function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The same thing with its parts so named; what is within them stays as it is. */
export function camelKeys<Value>(thing: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(thing).map(([name, value]) => [camelCase(name), value]));
}
