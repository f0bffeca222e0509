import { setTimeout as sleep } from 'node:timers/promises';

/** The run's own calls, beside the fuzzed ones. */
export type Call = (method: string, path: string, body?: object) => Promise<unknown>;

const ATTEMPTS_MAX = 20;

/** Calls a server with these headers, and throws when it refuses. When it is too busy it is asked again, as the contract says. */
export function caller(url: string, headers: Record<string, string>): Call {
  return async (method, path, body) => {
    const content = body === undefined ? {} : { 'content-type': 'application/json' };
    const text = body === undefined ? null : JSON.stringify(body);
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(url + path, { method, headers: { ...headers, ...content }, body: text });
      if (answer.ok) return answer.json();
      if (answer.status !== 503 || attempt === ATTEMPTS_MAX)
        throw new Error(`${method} ${path} answered ${answer.status} ${await answer.text()}`);
      await sleep(Number(answer.headers.get('retry-after')) * 1000);
    }
  };
}
