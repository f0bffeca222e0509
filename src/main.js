// JavaScript, unlike all that it imports: those come from the compile cache with their types stripped, and without a file to strip
// Node does not load what strips them, which would cost a tenth of a start and 15 MB for as long as the server runs.
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

const STARTED_MS = 5000;

enableCompileCache();
// Loading the program makes much garbage once. Were the heap's young generation allowed to grow for it, an idle server would keep
// some 30 MB for nothing; under load it may grow again.
setFlagsFromString('--semi-space-growth-factor=1');
setTimeout(() => setFlagsFromString('--semi-space-growth-factor=2'), STARTED_MS).unref();
// Everything else is imported after the lines above, so that the next start finds it compiled.
const { start } = await import('./start/start.ts');
await start();
