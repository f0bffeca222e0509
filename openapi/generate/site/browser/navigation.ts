/**
 * Follows links between pages of the documentation without leaving the document, so that a typed token stays in memory while a reader
 * goes from one operation to the next. Where anything is unusual, the browser follows the link itself.
 */
export function followLinks(prepare: (main: HTMLElement) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target !== '' || !isPage(link)) return;
    if (isHere(link.href)) return; // only another heading of this page
    event.preventDefault();
    void go(link.href, prepare).then((isThere) => {
      if (isThere) history.pushState(null, '', link.href);
      else location.assign(link.href);
      if (isThere) arrive(link.hash);
    });
  });
  let shown = location.pathname;
  window.addEventListener('popstate', () => {
    if (location.pathname === shown) return;
    void go(location.href, prepare).then((isThere) => {
      if (isThere) shown = location.pathname;
      else location.reload();
    });
  });
  document.addEventListener('documentation-page', () => {
    shown = location.pathname;
  });
}

const isPage = ({ origin, pathname }: HTMLAnchorElement) =>
  origin === location.origin && (/^\/docs(\/[A-Za-z-]+)?$/.test(pathname) || pathname === '/changelog');

const isHere = (address: string) => {
  const { pathname, hash } = new URL(address);
  return pathname === location.pathname && hash !== '';
};

async function go(address: string, prepare: (main: HTMLElement) => void): Promise<boolean> {
  const page = await fetch(address)
    .then(async (response) => (response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined))
    .catch(() => undefined);
  const main = page?.querySelector('main');
  const here = document.querySelector('main');
  if (!page || !main || !here) return false;
  document.title = page.title;
  here.replaceChildren(...main.childNodes);
  markCurrent(page);
  prepare(here);
  return true;
}

function arrive(hash: string): void {
  document.dispatchEvent(new Event('documentation-page'));
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) target.scrollIntoView();
  else window.scrollTo({ top: 0, behavior: 'instant' });
  const heading = target ?? document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Marks in the side bar what the server marks in a page that is loaded. */
function markCurrent(page: Document): void {
  const current = page.querySelector('nav [aria-current]')?.getAttribute('href');
  for (const link of document.querySelectorAll('nav a')) {
    const isCurrent = link.getAttribute('href') === current;
    if (isCurrent) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    if (isCurrent) link.closest('details')?.setAttribute('open', '');
  }
}
