import type { TestProject } from 'vitest/node';

/** The PostgreSQL of the whole run, which outlives the processes that mutants are tested in: some hang, and are killed. */
export function setup(project: TestProject): void {
  const { MUTATION_APP = '', MUTATION_OWNER = '' } = process.env;
  project.provide('cluster', { app: MUTATION_APP, owner: MUTATION_OWNER });
}
