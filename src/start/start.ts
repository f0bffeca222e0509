import type { RequestListener } from 'node:http';
import { flushCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { systemClock } from '../core/clock.ts';
import { createLog, type Log } from '../core/log.ts';
import type { Database } from '../db/database.ts';
import type { DemoUser } from '../demo/load-demo.ts';
import { type Listening, type ListenOptions, listen } from '../http/server.ts';
import type { Worker, WorkerOptions } from '../jobs/worker.ts';
import { assemble } from './assemble.ts';
import { banner } from './banner.ts';
import { type Config, exitWith, readConfig } from './config.ts';
import { connect } from './connect.ts';
import { createJobs } from './jobs.ts';
import { keepSecrets } from './secrets.ts';
import { settingsOf } from './settings.ts';

/** Reads the configuration, connects, listens, and stops cleanly on SIGINT and SIGTERM. */
export async function start(): Promise<void> {
  try {
    await serve(readConfig(process.env));
  } catch (error) {
    exitWith(error);
  }
}

async function serve(config: Config): Promise<void> {
  const stopSignal = firstSignal();
  const log = createLog(config.logLevel);
  const secrets = keepSecrets(resolve(config.dataDir));
  const connected = await connect(config, secrets, log);
  try {
    const assembled = await assemble(connected.orm, settingsOf(config, secrets), systemClock, log);
    const { handler, metricsHandler, database, withDemo, makeConsoleLink, warmUp, observeJob, jobWatch, tokenWatch, eventLog, dispatcher } =
      assembled;
    const listening = await listen(handler, config.host, config.port, listenOptions(config));
    const metrics = config.metricsPort === undefined ? undefined : await listenForMetrics(metricsHandler, config.host, config.metricsPort);
    const demo = (config.demo ?? connected.embedded) ? await withDemo(() => demoUser(database, log)) : undefined;
    const link = connected.embedded && config.adminToken !== '' ? makeConsoleLink() : undefined;
    console.log(banner(config, config.adminToken === undefined ? secrets.adminToken : undefined, link, demo));
    const { allowNetworks } = config.webhooks;
    if (allowNetworks.length > 0) log.info({ networks: allowNetworks }, 'webhooks may be sent to networks of your own');
    log.info({ url: listening.url }, 'ready');
    const early = await Promise.race([stopSignal, warmUp()]);
    const worker =
      config.jobs && !early
        ? await startJobs({
            openPool: connected.openWorkerPool,
            database,
            observe: observeJob,
            clock: systemClock,
            log,
            jobs: createJobs(config),
          })
        : undefined;
    const stopSequencer = config.jobs && config.events && !early ? eventLog.sequencer.start() : undefined;
    const stopSending = config.jobs && config.events && !early ? dispatcher.start() : undefined;
    const stopWatching = [worker && jobWatch.start(), tokenWatch.start()];
    flushCompileCache(); // otherwise it is written at exit, and a server that is killed leaves its successor none
    log.info({ signal: early ?? (await stopSignal) }, 'stopping');
    for (const stop of stopWatching) stop?.();
    eventLog.bell.close(); // who waits for events is answered
    await Promise.all([listening.stop(config.shutdownTimeoutMs), metrics?.stop(config.shutdownTimeoutMs), worker?.stop(), stopSending?.()]);
    await stopSequencer?.();
  } finally {
    await connected.close();
  }
  log.info('stopped');
}

/** Behind proxies all connections are theirs: how many one client has is up to them. */
function listenOptions({ proxies, publicUrl }: Config): ListenOptions {
  return { limits: proxies > 0 ? { perAddressMax: Number.POSITIVE_INFINITY } : {}, secure: publicUrl.startsWith('https:') };
}

function listenForMetrics(handler: RequestListener, host: string, port: number): Promise<Listening> {
  return listen(handler, host, port, { variable: 'METRICS_PORT' });
}

/** The first signal to stop. One that comes while the server starts is honoured when it has; a second one ends the process. */
function firstSignal(): Promise<string> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done(signal));
  });
}

async function demoUser(database: Database, log: Log): Promise<DemoUser | undefined> {
  const { loadDemo } = await import('../demo/load-demo.ts');
  return loadDemo(database, systemClock, (message) => log.info(message));
}

/** Loaded only now, when the server answers already. */
async function startJobs(options: WorkerOptions): Promise<Worker> {
  const { startWorker } = await import('../jobs/worker.ts');
  return startWorker(options);
}
