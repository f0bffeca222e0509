/** Callers of a server, or of several behind a balancer: what was seen is counted, and nothing is sent again unless it is said. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export const TOKEN = 'lane-operator-token';
const AGAIN_MS = 200;
/** For what hangs: no answer may take so long. */
const ANSWER_MS = 60_000;
const TRIES = 600;
const INVITEES = 10;

export interface Answer {
  status: number;
  text: string;
  headers: Headers;
}

/** Everything that was answered, by status; `no answer` where the connection was cut. */
export interface Seen {
  answers: Map<string, number>;
  /** The longest wait for an answer, in milliseconds. */
  slowestMs: number;
}

export interface Inviter {
  userId: string;
  session: string;
  invitees: string[];
}

/** The way to the servers at `url`. */
export class Front {
  readonly seen: Seen = { answers: new Map(), slowestMs: 0 };
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** One request; undefined when there was no answer. A 503 without `Retry-After` is counted apart. */
  async call(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer | undefined> {
    const began = performance.now();
    const operator = path.startsWith('/v1/admin') ? { 'x-admin-token': TOKEN } : {};
    const init: RequestInit = { method, redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MS) };
    init.headers = Object.assign({ 'content-type': 'application/json' }, operator, headers);
    if (body !== undefined) init.body = JSON.stringify(body);
    try {
      const reply = await fetch(this.url + path, init);
      const text = await reply.text();
      const impolite = reply.status === 503 && !reply.headers.has('retry-after') ? ' without Retry-After' : '';
      this.#count(`${reply.status}${impolite}`, began);
      return { status: reply.status, text, headers: reply.headers };
    } catch (error) {
      const { cause, message } = error as Error;
      this.#count(`no answer (${cause instanceof Error ? cause.message : message})`, began);
      return undefined;
    }
  }

  /** Sends the same until it is answered with anything but 503. Throws when that does not come within minutes. */
  async persist(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<Answer> {
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await this.call(method, path, body, headers);
      if (answer && answer.status !== 503) return answer;
      await sleep(AGAIN_MS);
    }
    throw new Error(`${method} ${path} is not answered`);
  }

  /** The body of the answer to a call that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever came back
  async good(method: string, path: string, body?: object): Promise<any> {
    const { status, text } = await this.persist(method, path, body);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text);
  }

  /** A programme that pays at once and any amount. */
  async payAtOnce(): Promise<void> {
    const path = '/v1/admin/referrals/programme';
    await this.good('PUT', path, Object.assign(await this.good('GET', path), { hold_days: 0, payout_min_micro: 1 }));
  }

  /** Somebody with a session who brought ten others. */
  async inviter(): Promise<Inviter> {
    const userId = randomUUID();
    const { primary_code: code } = await this.good('PUT', `/v1/admin/users/${userId}`, {});
    const invitees = Array.from({ length: INVITEES }, () => randomUUID());
    for (const invitee of invitees) {
      await this.good('PUT', `/v1/admin/users/${invitee}`, {});
      await this.good('POST', '/v1/admin/referrals/signups', { user_id: invitee, code });
    }
    const { ticket } = await this.good('POST', '/v1/admin/sessions', { user_id: userId });
    const entered = await this.persist('GET', `/v1/auth/enter?ticket=${ticket}`);
    const session = /^nl_session=([^;]+)/.exec(entered.headers.getSetCookie()[0] ?? '')?.[1] as string;
    return { userId, session, invitees };
  }

  #count(what: string, began: number): void {
    this.seen.answers.set(what, (this.seen.answers.get(what) ?? 0) + 1);
    this.seen.slowestMs = Math.max(this.seen.slowestMs, performance.now() - began);
  }
}
