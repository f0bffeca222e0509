/** Leaves out of a failing story what it fails without, while there is time. `play` returns the failure, if there is one. */
export async function shorten<Story>(
  story: Story,
  failure: string,
  fewer: (story: Story) => Iterable<Story>,
  play: (story: Story) => Promise<string | undefined>,
  end: number,
): Promise<{ story: Story; failure: string }> {
  for (const shorter of fewer(story)) {
    if (Date.now() > end) break;
    const still = await play(shorter);
    if (still !== undefined) return shorten(shorter, still, fewer, play, end);
  }
  return { story, failure };
}

/** The list without a part of it: first without each half, in the end without each element. */
export function* without<T>(list: readonly T[]): Generator<T[]> {
  for (let size = list.length >> 1; size >= 1; size >>= 1) {
    for (let at = list.length - size; at >= 0; at -= size) yield list.toSpliced(at, size);
  }
}
