/** The bound of a threshold and of what a task can be worth, in points. */
export const POINTS_MAX = 9_007_199_254;

/** Whether a number can be an amount of points: finite, not negative, within the bound. */
export function isPoints(value: number): boolean {
  return value >= 0 && value <= POINTS_MAX;
}

/** Points as they are kept, in micro-points, rounded to the nearest. */
export function toMicroPoints(points: number): bigint {
  return BigInt(Math.round(points * 1_000_000));
}

/** Points for the wire, also from what PostgreSQL hands out for a `bigint`. */
export function fromMicroPoints(micro: bigint | string): number {
  return Number(micro) / 1_000_000;
}
