import type { Actor, System } from '../core/actor.ts';

/** By how many operators other than the one who sends it a payout must have been approved, 0 to 2, and from which amount on. */
export interface ApprovalRule {
  readonly needed: number;
  readonly fromMicro: bigint;
}

export const NO_APPROVALS: ApprovalRule = { needed: 0, fromMicro: 0n };

/** Everybody who may have been it: the operator whose credentials were sent, and all who have seen the secret. Nobody, for others. */
export function peopleBehind(actor: Actor | System): string[] {
  return actor.kind === 'operator' ? [...new Set([actor.name, ...actor.knownTo])] : [];
}

/**
 * Whether enough others have approved a payout of this amount. Approvals and sending are by different people for certain only where
 * nobody may be behind two of them: they are sets of names without a name in common.
 */
export function isApproved(
  { needed, fromMicro }: ApprovalRule,
  amount: bigint,
  sender: readonly string[],
  approvals: readonly (readonly string[])[],
): boolean {
  return amount < fromMicro || hasApart(needed, new Set(sender), approvals);
}

/** Whether so many of these sets have no name in common, with each other or with those `taken`. */
function hasApart(count: number, taken: ReadonlySet<string>, sets: readonly (readonly string[])[]): boolean {
  if (count <= 0) return true;
  return sets.some((set, index) => {
    if (set.some((name) => taken.has(name))) return false;
    return hasApart(count - 1, taken.union(new Set(set)), sets.slice(index + 1));
  });
}
