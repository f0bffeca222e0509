import type { IncomingCall } from './incoming-call.ts';

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
export function takeParameters(call: IncomingCall): void {
  for (const { in: area, name, schema } of (call.operation?.parameters ?? []) as Parameter[]) {
    const isNumber = schema?.type === 'integer';
    if (area === 'path') {
      if (isNumber) call.params[name] = wholeNumber(call.params[name]);
    } else if (area === 'query' && call.queryAll.size > 0) {
      const values = call.queryAll.get(name);
      if (values) call.query[name] = values.length > 1 ? values : isNumber ? wholeNumber(values[0]) : (values[0] as string);
    }
  }
}

function wholeNumber(text: string | number | undefined): string | number {
  return WHOLE.test(text as string) ? Number(text) : (text as string);
}
