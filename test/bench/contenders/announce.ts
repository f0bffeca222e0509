/** Tells the benchmark on which port this contender listens, and ends with the benchmark. */
export function announce(port: number): void {
  process.once('disconnect', () => process.exit(0));
  process.send?.(port);
}
