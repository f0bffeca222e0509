import { join } from 'node:path';
import { inject } from 'vitest';

/** The Python of the virtual environment into which the packed SDK was installed. */
export const installedPython = (): string => join(inject('pythonProject'), 'bin/python');
