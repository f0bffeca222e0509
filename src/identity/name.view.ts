/** A display name; erasure leaves an empty one behind. */
export function nameView(displayName: string): string {
  return displayName === '' ? 'Deleted user' : displayName;
}
