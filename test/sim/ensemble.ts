import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { TestCluster } from '../support/cluster.ts';
import type { Part } from './player.ts';
import type { Simulated, Simulation } from './simulate.ts';
import { add, newTally } from './tally.ts';

const PLAYER = fileURLToPath(new URL('player.ts', import.meta.url));

/** Plays with one process for each processor. When something goes wrong in one, the others end their chapters and stop. */
export async function playTogether({ app, owner }: TestCluster, simulation: Simulation): Promise<Simulated> {
  const stride = simulation.only ? 1 : availableParallelism();
  const players = Array.from({ length: stride }, () => fork(PLAYER, { serialization: 'advanced' }));
  const parts = players.map(async (player, index) => {
    const part = await partOf(player, { ...simulation, cluster: { app, owner }, seed: simulation.seed + index, stride });
    if (part.found) for (const other of players) if (other.connected && other !== player) other.send('enough');
    return part;
  });
  const tally = newTally();
  const done = await Promise.all(parts);
  for (const part of done) add(tally, part.tally);
  const [found] = done.flatMap((part) => part.found ?? []).sort((a, b) => a.seconds - b.seconds);
  return { tally, seconds: Math.max(...done.map(({ seconds }) => seconds)), found };
}

function partOf(player: ChildProcess, part: Part): Promise<Simulated> {
  return new Promise((done, failed) => {
    player.once('message', (simulated) => done(simulated as Simulated));
    player.once('exit', (code) => failed(new Error(`a player ended with ${code}`)));
    player.send(part);
  });
}
