const CODE = /^[a-z0-9][a-z0-9-]{1,50}[a-z0-9]$/;

/** A code as it is stored: trimmed and lowered. Undefined when no code can look like this. */
export function normaliseCode(text: string): string | undefined {
  const code = text.trim().toLowerCase();
  return CODE.test(code) ? code : undefined;
}
