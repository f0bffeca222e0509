/** Money that an invitee's payment earned the inviter. Amounts are in micro-units. */
export interface Reward {
  /** The number of the transfer that accrued it. */
  readonly seq: bigint;
  readonly rewardId: string;
  readonly inviteeUserId: string;
  readonly invoiceId: string;
  readonly base: bigint;
  /** Rate and tier are those in force when the payment was reported. */
  readonly rateBps: number;
  readonly tier: number;
  readonly amount: bigint;
  /** How much allocations have taken of it. */
  used: bigint;
  /**
   * How much the invitee's refunds have taken back. Together with what was used it can exceed the amount: that much was reversed too late.
   */
  reversed: bigint;
  /** What took the last part of it, while nothing of it is left. */
  endedBy: RewardEnd | null;
  /** When the payment was reported. */
  readonly createdAt: Date;
  readonly occurredAt: Date;
  readonly availableAt: Date;
}

export type RewardEnd = 'spent' | 'paid_out' | 'reversed';

/** The part that is neither used nor reversed. */
export function leftOf({ amount, used, reversed }: Reward): bigint {
  const left = amount - used - reversed;
  return left > 0n ? left : 0n;
}

/** `floor(base × rate / 10000)`: the one rule by which a reward is rounded. */
export function rewardAmount(base: bigint, rateBps: number): bigint {
  return (base * BigInt(rateBps)) / 10_000n;
}

/** Which of two rewards is used first: the one that was available first, then the one whose invoice id comes first by its bytes. */
export function byAge(a: Reward, b: Reward): number {
  return a.availableAt.getTime() - b.availableAt.getTime() || Buffer.compare(Buffer.from(a.invoiceId), Buffer.from(b.invoiceId));
}
