/** What the pages of the documentation do in a browser. Without it they are still whole: it adds search, tabs and trying. */
import { addCopyButtons } from './copy.ts';
import { followLinks } from './navigation.ts';
import { addSearch } from './search.ts';
import { addTabs } from './tabs.ts';
import { addTrying } from './try-it.ts';

const menu = document.querySelector<HTMLButtonElement>('.menu');
menu?.addEventListener('click', () => openMenu(menu.getAttribute('aria-expanded') !== 'true'));

function openMenu(isOpen: boolean): void {
  menu?.setAttribute('aria-expanded', String(isOpen));
  document.documentElement.classList.toggle('menu-open', isOpen);
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || menu?.getAttribute('aria-expanded') !== 'true') return;
  openMenu(false);
  menu.focus();
});

/** The side bar is longer than most screens: where it scrolls by itself, it begins near the page that is open. */
function showCurrent(): void {
  const nav = document.querySelector('nav');
  const current = nav?.querySelector<HTMLElement>('[aria-current]');
  if (!nav || !current) return;
  const { top, bottom } = nav.getBoundingClientRect();
  const place = current.getBoundingClientRect();
  if (place.top < top || place.bottom > bottom) nav.scrollTop += place.top - top - nav.clientHeight / 3;
}

/** What a page needs when it has come, by a link or by itself. */
function prepare(main: HTMLElement): void {
  openMenu(false);
  showCurrent();
  addCopyButtons(main);
  addTabs(main);
  addTrying(main);
}

const main = document.querySelector('main');
if (main) prepare(main);
addSearch();
followLinks(prepare);
