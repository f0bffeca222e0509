import type { AuditCatalogue, OutgoingCatalogue } from '../read/document.ts';

/** `generated/events.ts`: the payload type of every audit action, and the type of every event's data. */
export function eventsModule(actions: AuditCatalogue, outgoing: OutgoingCatalogue): string {
  return `import type { components } from './openapi.ts';

${auditTypes(actions)}

${outgoingTypes(outgoing)}`;
}

function auditTypes(actions: AuditCatalogue): string {
  const entries = Object.entries(actions).map(([action, { when, payload }]) => {
    const fields = Object.entries(payload).map(([name, type]) => `${name}: ${type.replaceAll('integer', 'number')}`);
    return `  /** ${when} */\n  '${action}': { ${fields.join('; ')} };`;
  });
  return `/** Every audit action and what it records. */
export interface AuditPayloads {
${entries.join('\n')}
}

export type AuditAction = keyof AuditPayloads;`.replaceAll('{  }', 'Record<string, never>');
}

function outgoingTypes(outgoing: OutgoingCatalogue): string {
  const entries = Object.entries(outgoing);
  const types = entries.map(([type, { when, outgoing: of }]) => `  /** ${when} */\n  '${type}': components['schemas']['${of.schema}'];`);
  const versions = entries.map(([type, { outgoing: of }]) => `  '${type}': ${of.version},`);
  return `/** Every type of event and the schema of its data. */
export interface OutgoingData {
${types.join('\n')}
}

export type OutgoingType = keyof OutgoingData;

/** The version of each type's data. */
export const OUTGOING_VERSIONS = {
${versions.join('\n')}
} as const satisfies Record<OutgoingType, number>;
`;
}
