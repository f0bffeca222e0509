import { words as de } from '../../../generated/words/embed/de.ts';
import { words as en } from '../../../generated/words/embed/en.ts';
import { languageOf } from '../../kit/language.ts';
import { HostElement } from '../host/host-element.ts';
import { answerGreetings, type Services, serveFrame, tokensFrom } from './host-channel.ts';
import type { Manners } from './messages.ts';
import STYLES from './portal-element.css?inline';

const WORDS = { en: en.embed, de: de.embed };

/** `<triport-portal>`: the pages for users, in a frame that is as high as they are. What they need of the host's page goes by messages. */
export class PortalElement extends HostElement {
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;

  constructor() {
    super(STYLES);
  }

  protected async begin(life: AbortSignal): Promise<void> {
    const [server, source] = [this.neededAddress('server').origin, this.neededAddress('token-src').href];
    this.neededAddress('portal-src');
    const tokens = tokensFrom(source, life);
    const frame = this.#drawFrame(`${server}/embed?parent=${encodeURIComponent(location.origin)}`);
    const services: Services = {
      manners: () => this.#manners,
      nextToken: tokens.next,
      openWindow: () => window.open(this.neededAddress('portal-src'), '_blank', 'noopener'),
      refuse: (because) => this.fail(because),
    };
    const greeted = answerGreetings({ frame, server, life }, (port) => {
      this.#port = port;
      serveFrame(port, frame, services);
    });
    this.show(frame);
    await Promise.all([greeted, tokens.first]);
  }

  protected restyle(): void {
    this.neededAddress('portal-src');
    if (this.#frame) this.#frame.title = this.#words.title();
    this.#port?.postMessage(this.#manners);
  }

  /** What the host has put into it, or else words. */
  protected fallback(): Node {
    const slot = document.createElement('slot');
    const text = document.createElement('p');
    text.append(this.#words.refused(), ' ', this.#words.refusedFix());
    slot.append(text);
    return slot;
  }

  #drawFrame(address: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    // A browser that cannot share complains of a page that speaks of it.
    frame.allow = 'share' in navigator ? 'clipboard-write; web-share' : 'clipboard-write';
    frame.title = this.#words.title();
    frame.setAttribute('part', 'frame');
    frame.src = address;
    this.#frame = frame;
    this.#port = undefined;
    return frame;
  }

  get #words() {
    return WORDS[languageOf(this.tongues)];
  }

  get #manners(): Manners {
    return { kind: 'manners', theme: this.wornTheme, tongues: this.tongues };
  }
}
