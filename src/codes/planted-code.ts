import { normaliseCode } from './code-text.ts';

/** The code that the cookie `ref_code` holds: of several cookies the first that can be a code, else whatever came first. */
export function plantedCode(refCodes: readonly string[]): string | undefined {
  return refCodes.find((code) => normaliseCode(code) !== undefined) ?? refCodes[0];
}
