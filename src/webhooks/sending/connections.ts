import { createPace, type Pace } from './pace.ts';
import type { Sender, SendingOptions } from './sender.ts';

/** What a server keeps of a webhook between one time that it sends for it and the next. */
export interface Connection {
  readonly sender: Sender;
  readonly pace: Pace;
}

export interface Connections {
  /** Those to a webhook. `pauseS` is how long it was left alone last, as the database has it: another server may have sent meanwhile. */
  to(webhookId: string, pauseS: number): Promise<Connection>;
  /** Notes that nothing is sent for now. */
  left(webhookId: string): void;
  /** Ends those that nobody has used for a minute. */
  closeUnused(): Promise<void>;
  closeAll(): Promise<void>;
}

const UNUSED_MS = 60_000;

export function createConnections(options: SendingOptions): Connections {
  const kept = new Map<string, Connection & { leftAt: number | undefined }>();

  async function close(isOver: (leftAt: number | undefined) => boolean): Promise<void> {
    const over = [...kept].filter(([, { leftAt }]) => isOver(leftAt));
    for (const [webhookId] of over) kept.delete(webhookId);
    await Promise.all(over.map(([, { sender }]) => sender.close()));
  }

  return {
    async to(webhookId, pauseS) {
      const { createSender } = await import('./sender.ts'); // loaded only where there is something to be sent
      const known = kept.get(webhookId);
      const pace = known?.pace.pauseS === pauseS ? known.pace : createPace(pauseS);
      const connection = { sender: known?.sender ?? createSender(options), pace, leftAt: undefined };
      kept.set(webhookId, connection);
      return connection;
    },
    left(webhookId) {
      const known = kept.get(webhookId);
      if (known) known.leftAt = performance.now();
    },
    closeUnused: () => close((leftAt) => leftAt !== undefined && performance.now() - leftAt >= UNUSED_MS),
    closeAll: () => close(() => true),
  };
}
