import type { IncomingHttpHeaders } from 'node:http';

/** By these a browser says that it fetches something that nobody has asked for yet, or only wants to show what it looks like. */
const PURPOSES = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];
const AHEAD = /prefetch|prerender|preview/i;

/** Which agents that came before are browsers: the library's expression takes 3 µs for each. */
const judged = new Map<string, boolean>();
const JUDGED_MAX = 1000;

/** No browser and no bot needs more to say who it is. */
const AGENT_MAX = 512;

/**
 * Whether somebody visits, as far as a request can tell: not a browser that looks ahead or embeds (Fetch Metadata), nor a bot or what
 * makes previews of links.
 */
export function isVisit(headers: IncomingHttpHeaders): boolean | Promise<boolean> {
  const destination = headers['sec-fetch-dest'];
  if (destination !== undefined && destination !== 'document' && destination !== 'empty') return false;
  for (const name of PURPOSES) if (headers[name] !== undefined && AHEAD.test(String(headers[name]))) return false;
  const agent = headers['user-agent'];
  return agent === undefined || (judged.get(agent) ?? judge(agent));
}

/** Whether an agent is somebody's browser. */
async function judge(agent: string): Promise<boolean> {
  const { isbot } = await import('isbot'); // few requests need it
  const verdict = !isbot(agent.slice(0, AGENT_MAX));
  if (agent.length > AGENT_MAX) return verdict;
  if (judged.size >= JUDGED_MAX) judged.clear();
  judged.set(agent, verdict);
  return verdict;
}
