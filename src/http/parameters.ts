import type { Operation } from './router.ts';
import type { Wire } from './wire.ts';

interface Parameter {
  in: string;
  name: string;
  schema?: { type?: unknown };
}

/** How an address spells a whole number: one way, so that one thing has one address. */
const WHOLE = /^(0|[1-9][0-9]*)$/;

/**
 * Takes the declared parameters of an address for validation; unknown ones of the query are ignored. Whole numbers become numbers, and
 * what is not spelt like one stays the text that it is, for the parameter's own rule to refuse.
 */
export function takeParameters(wire: Wire, operation: Operation): void {
  for (const { in: area, name, schema } of (operation.parameters ?? []) as Parameter[]) {
    const isNumber = schema?.type === 'integer';
    if (area === 'path') {
      if (isNumber) wire.params[name] = wholeNumber(wire.params[name]);
    } else if (area === 'query' && wire.queryAll.size > 0) {
      const values = wire.queryAll.get(name);
      if (values) wire.query[name] = values.length > 1 ? values : isNumber ? wholeNumber(values[0]) : (values[0] as string);
    }
  }
}

function wholeNumber(text: string | number | undefined): string | number {
  return WHOLE.test(text as string) ? Number(text) : (text as string);
}
