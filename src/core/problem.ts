import { type ErrorTag, errors } from '../../generated/errors.ts';

/**
 * The one way to fail on purpose. It carries a tag of the error catalogue; status and words come from there. Anything else
 * that is thrown is a bug and becomes 500 `internal`.
 */
export class Problem extends Error {
  readonly tag: ErrorTag;

  constructor(tag: ErrorTag, message: string = errors[tag].message, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Problem';
    this.tag = tag;
  }

  get status(): number {
    return errors[this.tag].status;
  }
}
