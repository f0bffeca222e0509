import type { SdkError } from './model.ts';

/** One class of refusals: what a program can do about all of them is the same. */
export interface ErrorClass {
  name: string;
  doc: string;
  statuses: number[];
}

/** Classes by status, because for a tag that an SDK does not know yet, the status says of which kind it is. */
export const ERROR_CLASSES: ErrorClass[] = [
  {
    name: 'InvalidRequestError',
    doc: 'The request is not one that the operation takes. It has to be changed.',
    statuses: [400, 405, 415, 431],
  },
  { name: 'AuthenticationError', doc: 'The credentials are missing, wrong or expired.', statuses: [401] },
  { name: 'ForbiddenError', doc: 'The caller is known and may not do this.', statuses: [403] },
  { name: 'NotFoundError', doc: 'What the request names does not exist.', statuses: [404] },
  { name: 'ConflictError', doc: 'The state of things does not allow it now.', statuses: [409] },
  { name: 'RetiredError', doc: 'The operation exists no longer.', statuses: [410] },
  { name: 'IdempotencyKeyReusedError', doc: 'The idempotency key was used for another request.', statuses: [422] },
  { name: 'RateLimitedError', doc: 'Too many requests came at once, and still did after the retries.', statuses: [429] },
  {
    name: 'InternalError',
    doc: 'The server failed in a way it did not expect. Report the request id to whoever runs it.',
    statuses: [500],
  },
  { name: 'UnavailableError', doc: 'The server cannot answer at the moment, and still could not after the retries.', statuses: [408, 503] },
];

/** The class of one tag whose refusals say more than others: it is below that of the status. */
export interface DetailedClass {
  name: string;
  tag: string;
  doc: string;
  /** The class that it is below. */
  base: string;
  details: string[];
}

/** A class for every tag that has details, such as `ScopeMissingError` for `scope_missing`. */
export function detailedClasses(errors: readonly SdkError[]): DetailedClass[] {
  return errors.flatMap(({ tag, status, message, details }) => {
    const base = ERROR_CLASSES.find(({ statuses }) => statuses.includes(status))?.name;
    if (details.length === 0 || !base) return [];
    const name = `${tag.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Error`;
    return [{ name, tag, doc: message, base, details }];
  });
}

/** The tags of a class. Throws when the catalogue has a status without a class. */
export function tagsOf(errors: readonly SdkError[], { statuses }: ErrorClass): string[] {
  const homeless = errors.find(({ status }) => !ERROR_CLASSES.some((candidate) => candidate.statuses.includes(status)));
  if (homeless) throw new Error(`${homeless.tag}: the SDKs have no class for status ${homeless.status}`);
  return errors.filter(({ status }) => statuses.includes(status)).map(({ tag }) => tag);
}
