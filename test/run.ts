/** Runs what guards the project; with names as arguments, only these steps. */
import { rmSync } from 'node:fs';
import { SCRATCH, STAGES, type Step } from './steps.ts';
import { takeStages } from './take-stages.ts';

const wanted = process.argv.slice(2);
const isWanted = ({ name, isExtra }: Step) => (wanted.length === 0 ? !isExtra : wanted.includes(name));
if (wanted.length === 0 || wanted.includes('unit'))
  for (const recorded of ['recorded', 'statements']) rmSync(SCRATCH + recorded, { recursive: true, force: true });
await takeStages(STAGES.map((stage) => stage.filter(isWanted)));
