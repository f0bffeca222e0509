import { addCopyButtons } from "./copy.js";
import { followLinks } from "./navigation.js";
import { addSearch } from "./search.js";
import { addTabs } from "./tabs.js";
import { addTrying } from "./try-it.js";
const menu = document.querySelector('.menu');
menu?.addEventListener('click', () => openMenu(menu.getAttribute('aria-expanded') !== 'true'));
function openMenu(isOpen) {
    menu?.setAttribute('aria-expanded', String(isOpen));
    document.documentElement.classList.toggle('menu-open', isOpen);
}
document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu?.getAttribute('aria-expanded') !== 'true')
        return;
    openMenu(false);
    menu.focus();
});
function showCurrent() {
    const nav = document.querySelector('nav');
    const current = nav?.querySelector('[aria-current]');
    if (!nav || !current)
        return;
    const { top, bottom } = nav.getBoundingClientRect();
    const place = current.getBoundingClientRect();
    if (place.top < top || place.bottom > bottom)
        nav.scrollTop += place.top - top - nav.clientHeight / 3;
}
function prepare(main) {
    openMenu(false);
    showCurrent();
    addCopyButtons(main);
    addTabs(main);
    addTrying(main);
}
const main = document.querySelector('main');
if (main)
    prepare(main);
addSearch();
followLinks(prepare);
