import type { ConsoleSession, OperatorActor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import type { OperatorTokens } from '../http/authenticate.ts';
import { type Cookie, type Handlers, planned } from '../operations/contract.ts';
import { beginConsoleSession } from './begin-console-session.ts';
import type { BegunSession } from './begin-session.ts';
import { confirmOperator } from './confirm-operator.ts';
import { ENTERED, LINK_IS_OVER, LINK_IS_UNUSED } from './console-page.ts';
import type { Door } from './door.ts';
import { endConsoleSession } from './end-console-session.ts';
import { endOperatorSessions } from './end-operator-sessions.ts';
import { enterByLink } from './enter-by-link.ts';
import { type Deployed, getDeployment } from './get-deployment.ts';
import { getOperator } from './get-operator.ts';
import type { Links } from './links.ts';
import { listOperators } from './list-operators.ts';
import { currentOperatorView, deploymentView, operatorView, sessionStateView } from './operator.view.ts';
import { putOperator } from './put-operator.ts';

type OperatorOperations =
  | 'beginConsoleSession'
  | 'endConsoleSession'
  | 'confirmOperator'
  | 'enterByLink'
  | 'listOperators'
  | 'getOperator'
  | 'putOperator'
  | 'endOperatorSessions'
  | 'getDeployment';

export interface OperatorSettings {
  /** The operators of the environment, with the hashes of their tokens. */
  environment: OperatorTokens;
  door: Door;
  links: Links;
  /** Whom a link lets in. */
  linkOperator: string;
  /** How long a console session lasts at most, in milliseconds. */
  consoleMaxMs: number;
  deployed: Deployed;
}

export function operatorHandlers(settings: OperatorSettings): Pick<Handlers, OperatorOperations> {
  const { environment, deployed } = settings;
  const names = new Set(environment.keys());
  return {
    ...sessionHandlers(settings),
    listOperators: async ({ db }) => ({ status: 200, body: { items: (await listOperators(db, [...names])).map(operatorView) } }),
    getOperator: async ({ db, actor }) => ({ status: 200, body: currentOperatorView(await getOperator(db, actor, names)) }),
    putOperator: async ({ tx, path, body, actor }) => {
      const { operator, isNew } = await putOperator(tx, actor, path.name, body, names);
      return { status: isNew ? 201 : 200, body: operatorView(operator) };
    },
    endOperatorSessions: async ({ tx, path }) => {
      await endOperatorSessions(tx, path.name, names);
      return { status: 200, body: { ok: true } };
    },
    getDeployment: async ({ db }) => ({ status: 200, body: deploymentView(await getDeployment(db, deployed)) }),
  };
}

type SessionOperations = 'beginConsoleSession' | 'endConsoleSession' | 'confirmOperator' | 'enterByLink';

/** How a browser enters the console, stays and leaves. */
function sessionHandlers(settings: OperatorSettings): Pick<Handlers, SessionOperations> {
  const { environment, door, links, linkOperator, consoleMaxMs: maxMs } = settings;
  return {
    beginConsoleSession: planned<'beginConsoleSession'>(async ({ body, request }) => {
      const plan = await beginConsoleSession(door, body.token, request, maxMs);
      return { ...plan, run: async (tx: never) => begun(await plan.run(tx)) };
    }),
    confirmOperator: planned<'confirmOperator'>(async ({ body, request, actor }) => {
      const confirmed = await door.judge(body.token, request, actor);
      const sitting = actor as OperatorActor & { session: ConsoleSession };
      return { writes: true, run: async (tx) => begun({ operator: actor, session: await confirmOperator(tx, sitting, confirmed) }) };
    }),
    endConsoleSession: async ({ tx, actor }) => {
      await endConsoleSession(tx, actor);
      return { status: 200, body: { ok: true }, cookies: [{ name: 'triport_console', value: null }] };
    },
    enterByLink: planned<'enterByLink'>(async ({ query, request }) => {
      const isForPeople = (await request.prefers(['application/json', 'text/html'])) === 'text/html';
      try {
        const plan = enterByLink(links, query.secret, await request.isVisit(), { name: linkOperator, environment, maxMs });
        const page = request.isHead || plan.writes ? ENTERED : LINK_IS_UNUSED; // HEAD is answered as a GET by the same caller would be
        const answer = (session: BegunSession | undefined) =>
          ({ status: 200, ...page, cookies: session ? [cookieOf(session)] : [] }) as const;
        return { ...plan, run: async (tx: never) => answer(await plan.run(tx)) };
      } catch (error) {
        if (!isForPeople || !(error instanceof Problem)) throw error;
        return { writes: false, run: async () => ({ status: 400, ...LINK_IS_OVER }) as const };
      }
    }),
  };
}

function begun({ operator, session }: { operator: OperatorActor; session: BegunSession }) {
  return { status: 200 as const, body: sessionStateView(operator.name, session), cookies: [cookieOf(session)] };
}

/** A browser keeps the cookie no longer than the server keeps the session. */
function cookieOf({ secret, lastsS }: BegunSession): Cookie {
  return { name: 'triport_console', value: secret, maxAge: lastsS };
}
