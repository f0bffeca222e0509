/** The files of `src/deploy/` with the addresses of one machine in place of theirs. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** One of them, as it is shipped. */
export const shipped = (name: string) => readFileSync(new URL(`../../src/deploy/${name}`, import.meta.url), 'utf8');

/** Where a node of PostgreSQL and its Patroni listen. */
export interface NodePorts {
  postgres: number;
  api: number;
}

export interface HaproxyPorts {
  /** The front of the servers, and that of the primary. */
  front: number;
  primary: number;
  servers: readonly [number, number];
  nodes: readonly NodePorts[];
}

/** `haproxy.cfg` on the loopback interface. */
export function haproxyOn({ front, primary, servers, nodes }: HaproxyPorts): string {
  const changes: [from: string, to: string, times: number][] = [
    ['bind :8080', `bind 127.0.0.1:${front}`, 1],
    ['bind :5432', `bind 127.0.0.1:${primary}`, 1],
    ['server1:3000', `127.0.0.1:${servers[0]}`, 2],
    ['server2:3000', `127.0.0.1:${servers[1]}`, 2],
    ...nodes.map(({ postgres, api }, index): [string, string, number] => [
      `n${index + 1}:5432 check port 8008`,
      `127.0.0.1:${postgres} check port ${api}`,
      1,
    ]),
  ];
  return changes.reduce((text, [from, to, times]) => {
    const parts = text.split(from);
    if (parts.length !== times + 1) throw new Error(`haproxy.cfg has "${from}" ${parts.length - 1} times`);
    return parts.join(to);
  }, shipped('haproxy.cfg'));
}

/** What `patroni.yml` says, as far as a machine changes it. */
export interface PatroniFile {
  name: string;
  restapi: { listen: string; connect_address: string };
  etcd3: { hosts: string[] };
  bootstrap: {
    dcs: { ttl: number; loop_wait: number; retry_timeout: number; synchronous_mode: boolean; synchronous_mode_strict: boolean };
  };
  postgresql: {
    listen: string;
    connect_address: string;
    data_dir: string;
    bin_dir: string;
    parameters: { unix_socket_directories: string };
  };
}

/** Patroni reads YAML 1.1, in which `on` is a boolean. */
const YAML = { version: '1.1' } as const;

export const patroniFile = () => parse(shipped('patroni.yml'), YAML) as PatroniFile;

/** `patroni.yml` of one node on the loopback interface. */
export function patroniOn(name: string, { postgres, api }: NodePorts, etcd: string, folder: string, programs: string): string {
  const file = patroniFile();
  const address = `127.0.0.1:${postgres}`;
  file.name = name;
  file.restapi = { listen: `127.0.0.1:${api}`, connect_address: `127.0.0.1:${api}` };
  file.etcd3 = { hosts: [etcd] };
  Object.assign(file.postgresql, { listen: address, connect_address: address, data_dir: `${folder}/${name}`, bin_dir: programs });
  file.postgresql.parameters.unix_socket_directories = folder;
  return stringify(file, YAML);
}
