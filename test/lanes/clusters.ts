/** PostgreSQL clusters that a lane makes and starts with the programs of its toolbox. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Toolbox } from './toolbox.ts';

/** Makes a cluster whose superuser is `postgres`, and starts it on this port with these lines in its `postgresql.conf`. */
export async function makeCluster(toolbox: Toolbox, name: string, port: number, settings = ''): Promise<string> {
  const [folder, password] = [join(toolbox.folder, name), join(toolbox.folder, 'password')];
  writeFileSync(password, 'super', { mode: 0o644 });
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${password}`];
  await toolbox.run(join(toolbox.postgres, 'initdb'), ['-D', folder, '--no-instructions', ...access, ...locale]);
  const own = `port = ${port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\ntimezone = 'UTC'\nrandom_page_cost = 1.1\n`;
  appendFileSync(join(folder, 'postgresql.conf'), own + settings);
  await toolbox.run(join(toolbox.postgres, 'pg_ctl'), ['-D', folder, '-l', `${folder}.log`, '--wait', 'start']);
  return folder;
}

/** Stops one if it runs. */
export async function stopCluster(toolbox: Toolbox, folder: string): Promise<void> {
  const stop = ['-D', folder, '--mode=fast', '--wait', 'stop'];
  await toolbox.run(join(toolbox.postgres, 'pg_ctl'), stop).catch(() => {});
}

/** The URLs of a cluster on this port. */
export function urlsOf(port: number) {
  const url = (role: string, password: string, database = 'triport') => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  return { superuser: url('postgres', 'super', 'postgres'), ownerUrl: url('triport_owner', 'owner'), appUrl: url('triport_app', 'app') };
}
