import { enableCompileCache } from 'node:module';

enableCompileCache();
// Everything else is imported after the line above, so that the next start finds it compiled.
const { start } = await import('./start.ts');
await start();
