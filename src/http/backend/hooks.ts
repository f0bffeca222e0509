import type { ErrorObject } from 'ajv';
import type { Context, OpenAPIBackend } from 'openapi-backend';
import type { IncomingCall } from '../incoming-call.ts';

/** The hooks of openapi-backend, in the order in which it comes to them with a call. */
const HOOKS = ['methodNotAllowed', 'security', 'postSecurityHandler', 'validationFail', 'operation'] as const;
export type Hook = (typeof HOOKS)[number];

type Step = (call: IncomingCall, errors: readonly ErrorObject[]) => unknown;

/**
 * Registers steps with the library so that they run in this order. The last step of a hook that ends the call returns the answer.
 * Throws when the library would come to them in another order.
 */
export function registerSteps(api: OpenAPIBackend, operationIds: readonly string[], steps: readonly (readonly [Hook, Step])[]): void {
  const places = steps.map(([hook]) => HOOKS.indexOf(hook));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) throw new Error('steps are not in the order of the hooks');
  const at = (hook: Hook) => inOrder(steps.filter(([name]) => name === hook).map(([, step]) => step));
  const take = (hook: Hook) => {
    const run = at(hook);
    return ({ validation }: Context, call: IncomingCall) => run(call, (validation?.errors ?? []) as ErrorObject[]);
  };
  registerSecurity(api, at('security'));
  api.register({
    methodNotAllowed: take('methodNotAllowed'),
    postSecurityHandler: take('postSecurityHandler'),
    validationFail: take('validationFail'),
    unauthorizedHandler: () => {
      throw new Error('a call whose credentials were not judged');
    },
  });
  const run = take('operation');
  for (const operationId of operationIds) api.register(operationId, run);
}

/**
 * The library asks every scheme of an operation at once, and takes whatever a handler throws for "not authorised". Ours judges by one
 * scheme only, once for a call, and keeps the failure for a later step; a call that a later step lets pass is authorised.
 */
function registerSecurity(api: OpenAPIBackend, judge: Step): void {
  const judged = new WeakMap<IncomingCall, unknown>();
  for (const scheme of Object.keys(api.definition.components?.securitySchemes ?? {})) {
    api.registerSecurityHandler(scheme, async (_: Context, call: IncomingCall) => {
      if (!judged.has(call)) judged.set(call, judge(call, []));
      await judged.get(call);
      return call.credentials.refusal === undefined;
    });
  }
}

/** Runs steps one after the other, and waits only where one has to. */
function inOrder(steps: readonly Step[]): Step {
  const [only] = steps;
  if (steps.length === 1 && only) return only;
  return async (call, errors) => {
    let result: unknown;
    for (const step of steps) {
      result = step(call, errors);
      if (result instanceof Promise) result = await result;
    }
    return result;
  };
}
