/**
 * Why a host's page cannot show a user's referrals, for whoever builds that page: an attribute that is missing or wrong (`attributes`), a
 * back end that hands out no token (`token`), a server that does not answer (`network`) or sends no frame for this page (`frame`), or the
 * tag of what the server refused.
 */
export class Failure extends Error {
  readonly because: string;

  constructor(because: string) {
    super(because);
    this.because = because;
  }
}

/** The reason of whatever was thrown: what is no failure of ours is one of the network. */
export const reasonOf = (error: unknown): string => (error instanceof Failure ? error.because : 'network');
