/**
 * The behaviour of the installed package, as plain and as async clients. Each script is a run of `unittest` against a server of its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { installedPython } from './installed.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

test.each(['answers', 'before_sending', 'failures', 'hooks', 'pages', 'retries', 'streams', 'webhooks'])('%s', (script) => {
  const env = { PATH: process.env['PATH'], PYTHONDONTWRITEBYTECODE: '1' };
  const { status, stderr } = spawnSync(installedPython(), ['-m', 'unittest', '--verbose', script], { cwd: folder, env });
  expect(status, stderr.toString()).toBe(0);
  expect(stderr.toString()).toMatch(/^OK$/m);
});
