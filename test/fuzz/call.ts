/** The run's own calls, beside the fuzzed ones. */
export type Call = (method: string, path: string, body?: object) => Promise<unknown>;

/** Calls a server with these headers, and throws when it refuses. */
export function caller(url: string, headers: Record<string, string>): Call {
  return async (method, path, body) => {
    const content = body === undefined ? {} : { 'content-type': 'application/json' };
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await fetch(url + path, { method, headers: { ...headers, ...content }, body: text });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}
