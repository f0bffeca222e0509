import { words as de } from '../../../generated/words/widget/de.ts';
import { words as en } from '../../../generated/words/widget/en.ts';
import { languageOf, localeOf } from '../../kit/language.ts';
import { fetchToken, keepToken } from '../host/embed-token.ts';
import { HostElement } from '../host/host-element.ts';
import type { Manner } from './manner.ts';
import { type Referrals, readReferrals } from './referrals.ts';
import { STYLES } from './styles.ts';
import { drawReferrals, drawWaiting } from './view.ts';

const WORDS = { en: en.widget, de: de.widget };

/** What is older is asked for again when the browser comes back to the page, or to the network. */
const FRESH_MS = 60_000;

/** `<triport-referrals>`: a user's link, what it has brought, and what that has earned. */
export class ReferralsElement extends HostElement {
  #referrals: Referrals | undefined;

  constructor() {
    super(STYLES);
  }

  protected async begin(life: AbortSignal): Promise<void> {
    const [server, source] = [this.neededAddress('server').origin, this.neededAddress('token-src').href];
    this.addressIn('portal-src');
    this.#referrals = undefined;
    this.restyle();
    const tokens = keepToken(() => fetchToken(source, life));
    let askedAt = 0;
    const read = async () => {
      askedAt = performance.now();
      const referrals = await readReferrals(server, tokens, life);
      if (!life.aborted) this.#take(referrals);
    };
    await read();
    // What is there stays when it cannot be asked for again.
    const look = () => {
      if (document.visibilityState === 'visible' && performance.now() - askedAt > FRESH_MS) read().catch(() => {});
    };
    document.addEventListener('visibilitychange', look, { signal: life });
    window.addEventListener('online', look, { signal: life });
  }

  /** Draws what has changed, and nothing where nothing has: somebody may be about to press something. */
  #take(referrals: Referrals): void {
    const isNew = JSON.stringify(referrals) !== JSON.stringify(this.#referrals);
    this.#referrals = referrals;
    if (isNew) this.restyle();
  }

  protected restyle(): void {
    const manner = this.#manner();
    const held = this.focused?.part[1] ?? this.focused?.part[0];
    const drawn = this.#referrals ? drawReferrals(this.#referrals, manner) : drawWaiting(manner);
    this.show(drawn);
    if (held) drawn.querySelector<HTMLElement>(`[part~="${held}"]`)?.focus({ preventScroll: true });
  }

  protected fallback(): Node {
    return document.createElement('slot');
  }

  #manner(): Manner {
    const language = languageOf(this.tongues);
    return {
      words: WORDS[language],
      locale: localeOf(language, this.tongues),
      server: this.neededAddress('server').origin,
      portal: this.addressIn('portal-src')?.href,
      tell: (what, link) => this.tell(what, { link }),
    };
  }
}
