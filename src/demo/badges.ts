/**
 * Badges for the published ladder, drawn by hand: one shape each, that can be told from the others in any colour and at any size.
 * Their ids differ, so that several can stand in one page. They are written as `cleanBadge` writes them.
 */
export const badges = {
  Bronze: draw`
    <linearGradient id="bronze-rim" x2="0" y2="1"><stop stop-color="#F3BE8B"/><stop offset="1" stop-color="#7C3F14"/></linearGradient>
    <radialGradient id="bronze-face" cx="0.36" cy="0.28" r="0.85"><stop stop-color="#E9A66B"/><stop offset="1" stop-color="#A85C25"/></radialGradient>
    <circle cx="12" cy="12" r="10.5" fill="url(#bronze-rim)"/>
    <circle cx="12" cy="12" r="8.7" fill="url(#bronze-face)"/>
    <path fill="none" stroke="#6B3410" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" d="M7.6 14.9L12 10.5L16.4 14.9"/>
    <path fill="none" stroke="#FFE3C4" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M7.6 14.2L12 9.8L16.4 14.2"/>
    <path fill="none" stroke="#FFF" stroke-opacity="0.45" stroke-width="0.7" stroke-linecap="round" d="M5.2 9.6A7.4 7.4 0 0 1 9.6 5.2"/>`,
  Silver: draw`
    <linearGradient id="silver-rim" x2="0" y2="1"><stop stop-color="#D5DCE3"/><stop offset="1" stop-color="#69737E"/></linearGradient>
    <linearGradient id="silver-face" x2="1" y2="1"><stop stop-color="#E3E8ED"/><stop offset="0.5" stop-color="#B4BDC6"/><stop offset="1" stop-color="#8D98A3"/></linearGradient>
    <path fill="url(#silver-rim)" stroke="url(#silver-rim)" stroke-width="2" stroke-linejoin="round" d="M12 2L20.66 7V17L12 22L3.34 17V7Z"/>
    <path fill="url(#silver-face)" stroke="url(#silver-face)" stroke-width="1.4" stroke-linejoin="round" d="M12 4L18.93 8V16L12 20L5.07 16V8Z"/>
    <path fill="none" stroke="#5C6670" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M8 12.5L12 8.5L16 12.5M8 16.7L12 12.7L16 16.7"/>
    <path fill="none" stroke="#FFF" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" d="M8 11.9L12 7.9L16 11.9M8 16.1L12 12.1L16 16.1"/>`,
  Gold: draw`
    <linearGradient id="gold-rim" x2="0" y2="1"><stop stop-color="#FFF0A8"/><stop offset="1" stop-color="#B07600"/></linearGradient>
    <radialGradient id="gold-face" cx="0.38" cy="0.3" r="0.85"><stop stop-color="#FFE36B"/><stop offset="1" stop-color="#E39A0B"/></radialGradient>
    <linearGradient id="gold-star" x2="0" y2="1"><stop stop-color="#FFF"/><stop offset="1" stop-color="#FFF1BF"/></linearGradient>
    <path fill="url(#gold-rim)" d="M12 0.7L13.9 2.3L16.3 1.6L17.5 3.8L20 4L20.2 6.5L22.4 7.7L21.7 10.1L23.3 12L21.7 13.9L22.4 16.3L20.2 17.5L20 20L17.5 20.2L16.3 22.4L13.9 21.7L12 23.3L10.1 21.7L7.7 22.4L6.5 20.2L4 20L3.8 17.5L1.6 16.3L2.3 13.9L0.7 12L2.3 10.1L1.6 7.7L3.8 6.5L4 4L6.5 3.8L7.7 1.6L10.1 2.3Z"/>
    <circle cx="12" cy="12" r="8.3" fill="url(#gold-face)"/>
    <path fill="#A66A00" fill-opacity="0.55" transform="translate(4.8 5.1) scale(0.6)" d="M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z"/>
    <path fill="url(#gold-star)" transform="translate(4.8 4.5) scale(0.6)" d="M12 2L15.09 8.26L22 9.27L17 14.14L18.18 21.02L12 17.77L5.82 21.02L7 14.14L2 9.27L8.91 8.26L12 2Z"/>`,
  Platinum: draw`
    <linearGradient id="platinum-rim" x2="0" y2="1"><stop stop-color="#DDE1EC"/><stop offset="1" stop-color="#8C93A8"/></linearGradient>
    <linearGradient id="platinum-left" x2="0.4" y2="1"><stop stop-color="#5B6B8F"/><stop offset="1" stop-color="#28324F"/></linearGradient>
    <linearGradient id="platinum-right" x2="0.4" y2="1"><stop stop-color="#42507A"/><stop offset="1" stop-color="#1B233C"/></linearGradient>
    <path fill="url(#platinum-rim)" d="M12 1L21 4V11.5C21 17 17.3 21 12 23C6.7 21 3 17 3 11.5V4Z"/>
    <path fill="url(#platinum-left)" d="M12 2.9L4.7 5.3V11.5C4.7 16 7.6 19.4 12 21.2Z"/>
    <path fill="url(#platinum-right)" d="M12 2.9L19.3 5.3V11.5C19.3 16 16.4 19.4 12 21.2Z"/>
    <path fill="url(#platinum-rim)" d="M6.6 9.2L9.4 11.2L12 7L14.6 11.2L17.4 9.2L16.3 14.3H7.7Z"/>
    <rect x="7.7" y="15.2" width="8.6" height="1.4" rx="0.5" fill="url(#platinum-rim)"/>`,
  Diamond: draw`
    <linearGradient id="diamond-glow" x2="1" y2="1"><stop stop-color="#B9F2FF"/><stop offset="0.55" stop-color="#4FB3F6"/><stop offset="1" stop-color="#7A5CF0"/></linearGradient>
    <path fill="url(#diamond-glow)" d="M6.2 3.5H17.8L22.5 9.5L12 22L1.5 9.5Z"/>
    <path fill="#FFF" fill-opacity="0.75" d="M6.2 3.5L8.2 9.5H1.5Z"/>
    <path fill="#FFF" fill-opacity="0.4" d="M6.2 3.5H12L8.2 9.5Z"/>
    <path fill="#FFF" fill-opacity="0.85" d="M12 3.5L15.8 9.5H8.2Z"/>
    <path fill="#FFF" fill-opacity="0.25" d="M12 3.5H17.8L15.8 9.5Z"/>
    <path fill="#FFF" fill-opacity="0.5" d="M17.8 3.5L22.5 9.5H15.8Z"/>
    <path fill="#FFF" fill-opacity="0.35" d="M1.5 9.5H8.2L12 22Z"/>
    <path fill="#20319B" fill-opacity="0.22" d="M15.8 9.5H22.5L12 22Z"/>
    <path fill="#6FD3FF" d="M20.2 0.6L20.9 2.5L22.8 3.2L20.9 3.9L20.2 5.8L19.5 3.9L17.6 3.2L19.5 2.5Z"/>`,
};

/** A badge of these lines. */
function draw([lines = '']: TemplateStringsArray): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${lines.replaceAll(/\n\s*/g, '')}</svg>`;
}
