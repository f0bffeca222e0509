/** A process of `make sim`. It is told what to play, tells what came of it, and stops when its parent has heard enough. */
import type { TestCluster } from '../support/cluster.ts';
import { type Simulation, simulate } from './simulate.ts';

export interface Part extends Simulation {
  cluster: Pick<TestCluster, 'app' | 'owner'>;
}

const enough = new AbortController();

process.once('message', async ({ cluster, ...simulation }: Part) => {
  process.once('message', () => enough.abort());
  const simulated = await simulate(cluster, simulation, enough.signal);
  process.send?.(simulated, () => process.disconnect());
});
