import type { RewardStatus } from '../../../sdk/typescript/sdk.ts';

/** The states of a reward in the order of its life. */
export const STATES = ['pending', 'available', 'spent', 'paid_out', 'reversed'] as const satisfies readonly RewardStatus[];

/** The state that an address names; undefined where it names none. */
export const stateOf = (text: string | undefined): RewardStatus | undefined => STATES.find((each) => each === text);
