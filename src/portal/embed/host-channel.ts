import type { Seen } from '../frame/stage.tsx';
import { fetchToken, type HandedToken } from '../host/embed-token.ts';
import { Failure } from '../host/failure.ts';
import { type Asked, type FrameSays, GREETING, HANDOVER, type HostSays, type Manners } from './messages.ts';

/** A frame that was loaded greets at once; one that does not is a page of the browser's that says why there is no other. */
const GRACE_MS = 3000;
/** So long it may take until it is loaded. */
const PATIENCE_MS = 30_000;
/** No page is higher. */
const HEIGHT_MAX = 50_000;

/** A frame in a host's page, and where it may come from. */
export interface Framed {
  frame: HTMLIFrameElement;
  /** The origin of the server. */
  server: string;
  /** As long as it is in the page. */
  life: AbortSignal;
}

/**
 * Hands the frame one end of a channel whenever it greets, which it does anew when it was loaded anew. Only a page of the server in this very
 * frame is listened to, and only such a page gets the end. Rejects when the frame shows none.
 */
export function answerGreetings({ frame, server, life }: Framed, talk: (port: MessagePort) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Failure('frame'));
    setTimeout(refuse, PATIENCE_MS);
    frame.addEventListener('load', () => setTimeout(refuse, GRACE_MS));
    let mine: MessagePort | undefined;
    const close = () => mine?.close();
    life.addEventListener('abort', close);
    const listen = ({ origin, source, data }: MessageEvent) => {
      if (origin !== server || source !== frame.contentWindow || data !== GREETING) return;
      close();
      const { port1, port2 } = new MessageChannel();
      mine = port1;
      talk(port1);
      frame.contentWindow?.postMessage(HANDOVER, server, [port2]);
      resolve();
    };
    window.addEventListener('message', listen, { signal: life });
  });
}

/** What the page does for the frame in it. */
export interface Services {
  manners(): Manners;
  nextToken(): Promise<HandedToken>;
  /** Opens the portal in a window of its own. */
  openWindow(): void;
  refuse(because: string): void;
}

/** Listens to the frame at this end of a channel, and answers it. */
export function serveFrame(port: MessagePort, frame: HTMLIFrameElement, services: Services): void {
  const say = (message: HostSays) => port.postMessage(message);
  const answers: { [What in keyof Asked]: () => Promise<Asked[What]> } = {
    token: () => services.nextToken().catch(() => null),
    seen: async () => seenOf(frame),
  };
  port.onmessage = async ({ data }: MessageEvent<FrameSays>) => {
    // The page may have kept this script a little longer than the server has served the frame.
    if (data.kind === 'ask' && data.what in answers) say({ kind: 'answer', id: data.id, answer: await answers[data.what]() });
    if (data.kind === 'height') frame.style.setProperty('height', `${Math.min(Number(data.height), HEIGHT_MAX)}px`);
    if (data.kind === 'top' && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    if (data.kind === 'window') services.openWindow();
    if (data.kind === 'refused') services.refuse(String(data.because));
  };
  say(services.manners());
}

function seenOf(frame: HTMLIFrameElement): Seen {
  const { top, height } = frame.getBoundingClientRect();
  const [from, to] = [Math.max(0, -top), Math.min(height, window.innerHeight - top)];
  return { top: from, height: Math.max(0, to - from) };
}

/** Asks for a first token now, to have it when it is wanted, and for another one each time after that. */
export function tokensFrom(source: string, life: AbortSignal): { first: Promise<HandedToken>; next(): Promise<HandedToken> } {
  const first = fetchToken(source, life);
  let isFirst = true;
  return {
    first,
    next() {
      if (!isFirst) return fetchToken(source, life);
      isFirst = false;
      return first;
    },
  };
}
