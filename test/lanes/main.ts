/** `make lanes`: runs the lanes, one after the other; with names as arguments, only these. */
import { takeStages } from '../take-stages.ts';
import { LANES } from './lanes.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !LANES.some((lane) => lane.name === name));
if (unknown.length > 0) throw new Error(`there is no lane ${unknown.join(', ')}; there are ${LANES.map(({ name }) => name).join(', ')}`);
await takeStages(LANES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map((lane) => [lane]));
