/** Places for requests on their way, shared by all webhooks of a server. */
export interface Places {
  /** Takes a place, if one is free. */
  take(): boolean;
  give(): void;
  readonly taken: number;
}

/** `freed` is told when a place is free after there was none. */
export function createPlaces(count: number, freed: () => void): Places {
  let taken = 0;
  return {
    take() {
      if (taken >= count) return false;
      taken++;
      return true;
    },
    give() {
      if (taken-- === count) freed();
    },
    get taken() {
      return taken;
    },
  };
}
