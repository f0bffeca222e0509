import { type ErrorTag, errors } from '../../generated/errors.ts';

interface ProblemOptions extends ErrorOptions {
  retryAfter?: number;
  details?: Readonly<Record<string, string>>;
}

/**
 * The one way to fail on purpose. It carries a tag of the error catalogue; status and words come from there. Anything else
 * that is thrown is a bug and becomes 500 `internal`.
 */
export class Problem extends Error {
  readonly tag: ErrorTag;
  /** After how many seconds the same may succeed, where that is known. */
  readonly retryAfter: number | undefined;
  /** What the refusal says beside its tag, under the names that the catalogue has for it. */
  readonly details: Readonly<Record<string, string>>;

  constructor(tag: ErrorTag, message: string = errors[tag].message, options?: ProblemOptions) {
    super(message, options);
    this.name = 'Problem';
    this.tag = tag;
    this.retryAfter = options?.retryAfter;
    this.details = options?.details ?? {};
  }

  get status(): number {
    return errors[this.tag].status;
  }
}
