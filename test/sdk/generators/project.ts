import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { ADMIN_TOKEN, startServer } from '../../support/server.ts';

export const CONTRACT = fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url));
/** The same in OpenAPI 3.0, for generators that read no 3.1. */
export const CONTRACT_3_0 = fileURLToPath(new URL('../../../generated/openapi-3.0.json', import.meta.url));

const SCRATCH = fileURLToPath(new URL('../../../.tmp/sdk/', import.meta.url));

/** A program of an npm package of ours, with its arguments, to be run by Node. */
export const packaged = (path: string): string => fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url));

/** A user's project for one generator: a copy of the folder of that name, for a client to be generated into. Returns its path. */
export function startProject(name: string): string {
  const project = `${SCRATCH}${name}`;
  rmSync(project, { recursive: true, force: true });
  cpSync(new URL(name, import.meta.url), project, { recursive: true });
  return project;
}

/** Compiles a project in TypeScript into its `dist/`. */
export function compile(project: string): Promise<Finished> {
  return runCommand(process.execPath, [packaged('typescript/bin/tsc'), '--project', project]);
}

/**
 * Runs a project's `smoke` against a real server, with its address, the operator's token and a user. It reads the user's tier, sets
 * another, asks for one that the programme does not have, reports a payment and its withdrawal in one batch, walks through all users one
 * by one, and prints the answers.
 */
export async function expectSmoke(command: string, smoke: readonly string[], options: { cwd?: string } = {}): Promise<void> {
  const server = await startServer();
  try {
    const userId = await server.createUser();
    const others = [await server.createUser(), await server.createUser()];
    const { code, output } = await runCommand(command, [...smoke, server.url, ADMIN_TOKEN, userId], options);
    expect({ code, output }).toMatchObject({ code: 0 });
    const { users, ...answers } = JSON.parse(output) as { users: string[] };
    expect(answers).toEqual({
      user: { user_id: userId, tier: 1, available_micro: 0 },
      change: { old_tier: 1, new_tier: 2 },
      refusal: { status: 400, error: 'invalid_tier' },
      outcomes: ['no_reward', 'recorded'],
    });
    expect(users.toSorted()).toEqual([userId, ...others].toSorted());
    expect((await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).body.tier).toBe(2);
    const types = ['evt_paid', 'evt_voided'].map(
      async (id) => (await server.admin('GET', `/v1/admin/billing/events/${id}`)).body.event.type,
    );
    expect(await Promise.all(types)).toEqual(['invoice_paid', 'invoice_voided']);
    expect(server.failures).toEqual([]);
  } finally {
    await server.stop();
  }
}
