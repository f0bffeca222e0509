import { readFileSync } from 'node:fs';
import type { OpenApiVersion } from '../http/pages/pages.ts';

const readGenerated = (name: string): object => JSON.parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8'));

/** The contract as clients read it, in one of two versions of OpenAPI. */
export const readContract = (version: OpenApiVersion = '3.1') => readGenerated(version === '3.1' ? 'openapi.json' : 'openapi-3.0.json');

/** The same without references and prose: requests and answers are held against it. */
export const readValidation = () => readGenerated('validation.json');
