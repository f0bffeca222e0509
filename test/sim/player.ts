/** A process of `make sim`. It is told what to play, tells what came of it, and stops when its parent has heard enough, or is gone. */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { TestCluster } from '../support/cluster.ts';
import { type Simulation, simulate } from './simulate.ts';

export interface Part extends Simulation {
  cluster: Pick<TestCluster, 'app' | 'owner'>;
}

// Nothing depends on how long the server waits before it tries again, so it waits a tenth of that.
const { setTimeout: sleep } = timers;
timers.setTimeout = ((milliseconds, ...rest) => sleep((milliseconds ?? 0) / 10, ...rest)) as typeof sleep;
syncBuiltinESMExports();

const enough = new AbortController();

process.once('disconnect', () => process.exit());
process.once('message', async ({ cluster, ...simulation }: Part) => {
  process.once('message', () => enough.abort());
  const simulated = await simulate(cluster, simulation, enough.signal);
  process.send?.(simulated, () => process.disconnect());
});
