/**
 * What is sent webhooks: it takes each event, on a path for each webhook, and keeps how long after its moment it came. The moment is that of the
 * beginning of its transaction, so that the times are a little longer than those from the commit. `GET /figures` tells and forgets them, `GET /count` how many events came. On
 * `/slow` it answers after so many milliseconds as it is started with.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { announce } from './announce.ts';

const SLOW_MS = Number(process.argv[2] ?? 0);

interface Kept {
  ids: Set<string>;
  requests: number;
  ms: number[];
}

const kept = new Map<string, Kept>();

function note(path: string, id: string, body: string): void {
  const of = kept.get(path) ?? { ids: new Set(), requests: 0, ms: [] };
  kept.set(path, of);
  of.ids.add(id);
  of.requests++;
  of.ms.push(Date.now() - Date.parse((JSON.parse(body) as { timestamp: string }).timestamp));
}

function figures(): object {
  const told = [...kept].map(([path, { ids, requests, ms }]) => {
    const sorted = ms.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return [path, { events: ids.size, requests, p50: at(0.5), p99: at(0.99), most: sorted.at(-1) }];
  });
  kept.clear();
  return Object.fromEntries(told);
}

const server = createServer((request, response) => {
  const path = request.url ?? '';
  if (path === '/count') return void response.end(JSON.stringify(Object.fromEntries([...kept].map(([each, { ids }]) => [each, ids.size]))));
  if (path === '/figures') return void response.end(JSON.stringify(figures()));
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    note(path, String(request.headers['webhook-id']), Buffer.concat(parts).toString());
    const answer = () => void response.writeHead(204).end();
    if (path === '/slow') setTimeout(answer, SLOW_MS);
    else answer();
  });
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
