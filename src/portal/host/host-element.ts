import { THEMES, type Theme } from '../../kit/theme.ts';
import { Failure, reasonOf } from './failure.ts';

/** Those whose change begins everything anew; the others only change how it looks. */
const ANEW = ['server', 'token-src'];

/**
 * What stands in a host's page for a user's referrals: an element that the page's markup configures. It begins when it is in the page, ends
 * when it is not, and where it fails it shows what the host has put into it instead.
 */
export abstract class HostElement extends HTMLElement {
  static readonly observedAttributes = [...ANEW, 'portal-src', 'theme', 'lang'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #life = new AbortController();
  #isPlanned = false;
  #isAnew = false;
  #hasFailed = false;

  constructor(styles: string) {
    super();
    // A sheet that is no text of the page: the policy of a host need allow no style.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** Shows the referrals, until it is aborted. Whatever it throws is told, and the host's own content is shown. */
  protected abstract begin(life: AbortSignal): Promise<void>;

  /** Follows what has changed of language, theme, and where the portal is. */
  protected abstract restyle(): void;

  /** What is shown in place of the referrals. */
  protected abstract fallback(): Node;

  connectedCallback(): void {
    this.#plan(true);
  }

  /** What is not in the page any more shows nothing of whom it was for. */
  disconnectedCallback(): void {
    this.#life.abort();
    this.show();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.isConnected && before !== now) this.#plan(ANEW.includes(name));
  }

  /** Frameworks set one attribute after the other, and move elements about: what they have done in one go is followed once. */
  #plan(isAnew: boolean): void {
    this.#isAnew ||= isAnew;
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      const mustBegin = this.#isAnew || this.#hasFailed;
      this.#isPlanned = this.#isAnew = false;
      if (this.isConnected) void this.#follow(mustBegin);
    });
  }

  async #follow(mustBegin: boolean): Promise<void> {
    const life = mustBegin ? this.#newLife() : this.#life.signal;
    this.#hasFailed = false;
    try {
      if (mustBegin) await this.begin(life);
      else this.restyle();
    } catch (error) {
      if (!life.aborted) this.fail(reasonOf(error));
    }
  }

  #newLife(): AbortSignal {
    this.#life.abort();
    this.#life = new AbortController();
    return this.#life.signal;
  }

  /** Ends what was begun, shows what the host has for this, and tells it why. It begins anew when an attribute or the network is another. */
  protected fail(because: string): void {
    const waiting = this.#newLife();
    this.#hasFailed = true;
    window.addEventListener('online', () => this.#plan(true), { signal: waiting });
    this.show(this.fallback());
    this.tell('failed', { because });
  }

  /** Tells the host's page of something, by an event that it can listen to anywhere. */
  protected tell(what: 'copied' | 'shared' | 'failed', detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent(`triport:${what}`, { bubbles: true, composed: true, detail }));
  }

  protected show(...content: Node[]): void {
    this.#root.replaceChildren(...content);
  }

  /** The part that has the focus, if it is in here. */
  protected get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** The address that an attribute holds, read from where the page is; undefined where it is not there. Throws a `Failure`. */
  protected addressIn(name: 'server' | 'token-src' | 'portal-src'): URL | undefined {
    const text = this.getAttribute(name);
    if (text === null) return undefined;
    const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) throw new Failure('attributes');
    return url;
  }

  /** The same, where there is no doing without. */
  protected neededAddress(name: 'server' | 'token-src' | 'portal-src'): URL {
    const url = this.addressIn(name);
    if (!url) throw new Failure('attributes');
    return url;
  }

  /** The languages that are wanted, the dearest first: that in which it stands, as the page says it, and those of the browser. */
  protected get tongues(): readonly string[] {
    return [this.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? [], ...navigator.languages].flat();
  }

  /**
   * The look that the attribute names; by default that in which the page around it is drawn. It is not called as the attribute is: frameworks
   * would set a property of that name instead.
   */
  protected get wornTheme(): Theme {
    const named = THEMES.find((theme) => theme !== 'system' && theme === this.getAttribute('theme'));
    if (named) return named;
    const schemes = getComputedStyle(this).colorScheme.split(' ');
    if (schemes.includes('light') && schemes.includes('dark')) return 'system';
    return schemes.includes('dark') ? 'dark' : 'light';
  }
}
