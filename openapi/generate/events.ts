import type { EventEntry } from '../read/document.ts';

/** `generated/events.ts`: the payload type of every audit action. */
export function eventsModule(catalogue: Record<string, EventEntry>): string {
  const entries = Object.entries(catalogue).map(([action, { when, payload }]) => {
    const fields = Object.entries(payload).map(([name, type]) => `${name}: ${type.replaceAll('integer', 'number')}`);
    return `  /** ${when} */\n  '${action}': { ${fields.join('; ')} };`;
  });
  return `/** Every audit action and what it records. */
export interface AuditPayloads {
${entries.join('\n')}
}

export type AuditAction = keyof AuditPayloads;
`.replaceAll('{  }', 'Record<string, never>');
}
