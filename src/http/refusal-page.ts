import type { ErrorTag } from '../../generated/errors.ts';
import type { RequestFacts } from '../operations/contract.ts';
import { type IncomingCall, operationCall } from './incoming-call.ts';

/** What a person's browser is answered where a program is answered the envelope. The status and its headers are the same. */
export interface RefusalPage {
  text: string;
  headers: Readonly<Record<string, string>>;
}

/** The refusals of operations that browsers are led to which have a page, by their tags. */
export type RefusalPages = Readonly<Partial<Record<ErrorTag, (request: RequestFacts) => Promise<RefusalPage>>>>;

/** The page of a refusal, where it has one and the client prefers HTML to JSON. */
export async function refusalPage(pages: RefusalPages, tag: ErrorTag, call: IncomingCall): Promise<RefusalPage | undefined> {
  const make = pages[tag];
  if (!make) return undefined;
  const { request } = operationCall(call);
  return (await request.prefers(['application/json', 'text/html'])) === 'text/html' ? make(request) : undefined;
}
