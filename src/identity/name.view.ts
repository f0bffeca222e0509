/** A display name; erasure leaves an empty one behind. */
export function nameView(displayName: string): string {
  return displayName === '' ? 'Deleted user' : displayName;
}

/** What stands in the place of a name that is not shown: enough of the id to tell a few users apart. */
export function nameOfId(userId: string): string {
  return `User ${userId.slice(0, 4)}`;
}
