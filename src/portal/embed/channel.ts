import { type Asked, type FrameSays, GREETING, HANDOVER, type HostSays, type Manners } from './messages.ts';

/** The way to the page around the frame. */
export interface Channel {
  say(message: FrameSays): void;
  /** Asks the page for something. It waits for as long as that takes. */
  ask<What extends keyof Asked>(what: What): Promise<Asked[What]>;
  /** Is told how to look and to speak, first when there is a channel, and whenever that changes. */
  onManners(tell: (manners: Manners) => void): void;
}

/** A page that answers, answers at once; one that does not, never will. */
const PATIENCE_MS = 10_000;

/**
 * Greets the page around the frame, and takes the end of a channel from it. Only a page of the origin `parent` hears the greeting, and only
 * the window around the frame, showing such a page, is listened to. Rejects when nobody answers.
 */
export function openChannel(parent: string): Promise<Channel> {
  return new Promise((resolve, reject) => {
    const listen = ({ origin, source, data, ports: [port] }: MessageEvent) => {
      if (origin !== parent || source !== window.parent || data !== HANDOVER || !port) return;
      window.removeEventListener('message', listen);
      clearTimeout(timer);
      resolve(channelOn(port));
    };
    const timer = setTimeout(() => {
      window.removeEventListener('message', listen);
      reject(new Error(`No page of ${parent} answered.`));
    }, PATIENCE_MS);
    window.addEventListener('message', listen);
    window.parent.postMessage(GREETING, parent);
  });
}

function channelOn(port: MessagePort): Channel {
  const waiting = new Map<number, (answer: Asked[keyof Asked]) => void>();
  let last = 0;
  let manners: Manners | undefined;
  let hear: ((manners: Manners) => void) | undefined;
  const say = (message: FrameSays) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<HostSays>) => {
    if (data.kind === 'answer') {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    } else if (data.kind === 'manners') {
      manners = data;
      hear?.(data);
    }
  };
  return {
    say,
    ask: (what) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve as (answer: Asked[keyof Asked]) => void);
        say({ kind: 'ask', id: last, what });
      }),
    onManners(tell) {
      hear = tell;
      if (manners) tell(manners);
    },
  };
}
