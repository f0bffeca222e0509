/**
 * How long is waited for what hangs, in milliseconds. A machine that is busy with other work may take long, and that is no fault of ours.
 */
export const HANGS_MS = 120_000;
