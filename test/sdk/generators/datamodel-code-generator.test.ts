import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { pythonWith } from '../../../src/sdk/python-with.ts';
import { type Finished, runCommand } from '../../../src/sdk/run-command.ts';
import { CONTRACT, expectSmoke, startProject } from './project.ts';

const project = startProject('datamodel-code-generator');

/**
 * There is one class of tags and one of refusals; one for each answer was nine tenths of all classes once. Beside them there is what
 * GraphQL answers, and what a preview of the programme tells that a change would be refused with.
 */
const OF_REFUSALS = ['Error', 'ErrorMessage', 'GraphqlError', 'ProgrammeRefusal', 'ProgrammeRefusalTag', 'Refusal'];

/** Lengths and patterns beside the format of a UUID or a moment are for tools that know no formats. This one knows them. */
const OF_ITS_OWN = /UserWarning: Pydantic does not take .* on (UUID|AwareDatetime)/;

let python: string;

beforeAll(async () => {
  python = await pythonWith('datamodel-code-generator', new URL('datamodel-code-generator/requirements.txt', import.meta.url));
});

const run = (...args: string[]): Promise<Finished> => runCommand(python, args, { cwd: project });

test('datamodel-code-generator makes models without a warning', async () => {
  const form = [
    '--output-model-type',
    'pydantic_v2.BaseModel',
    '--target-python-version',
    '3.11',
    '--formatters',
    'builtin',
    '--use-annotated',
  ];
  const args = ['--input', CONTRACT, '--input-file-type', 'openapi', ...form, '--output', 'models.py'];
  const { code, output } = await run('-m', 'datamodel_code_generator', ...args);
  // Each warning has its line of source below it.
  const warnings = output.split('\n').filter((line) => /^\S/.test(line) && !OF_ITS_OWN.test(line));
  expect({ code, warnings }).toEqual({ code: 0, warnings: [] });
});

test('all refusals have one class', () => {
  const classes = [...readFileSync(`${project}/models.py`, 'utf8').matchAll(/^class (\w+)/gm)].map((match) => match[1] as string);
  expect(classes.filter((name) => /Error\d*$|Refus|^ErrorM/.test(name)).sort()).toEqual(OF_REFUSALS);
});

test('the types of the models hold', async () => {
  const { code, output } = await run('-m', 'mypy', '--config-file', 'mypy.ini', 'smoke.py', 'models.py');
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^Success: no issues found/) });
});

test('a program with the models reads, writes and is refused', () => expectSmoke(python, [`${project}/smoke.py`]));
