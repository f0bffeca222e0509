/** Who had invited whom before a story begins: the invitee, then the inviter. */
export const COUPLES = [
  [0, 4],
  [1, 0],
  [2, 0],
  [3, 1],
] as const;
