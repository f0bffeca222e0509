/** The least that can answer a link: node:http alone. Nothing is looked up, nothing is counted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { announce } from './announce.ts';

const server = createServer(({ url = '' }, response) => {
  response.writeHead(302, { location: `/?ref=${url.slice('/r/'.length)}`, 'content-length': 0 });
  response.end();
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
