import { badge, EVIL, type HostileBadge, RUN } from './hostile-badge.ts';

export const STYLES: HostileBadge[] = [
  { name: 'an import', svg: badge(`<style>@import url(${EVIL}/x.css);</style>`), gone: ['style', 'evil'], does: 'request' },
  { name: 'an import without url', svg: badge(`<style>@import "${EVIL}/x.css";</style>`), gone: ['style', 'evil'], does: 'request' },
  {
    name: 'a font',
    svg: badge(`<style>@font-face{font-family:x;src:url(${EVIL}/x.woff)}text{font-family:x}</style><text>x</text>`),
    gone: ['style', 'evil'],
    does: 'request',
  },
  { name: 'a style for the whole page', svg: badge('<style>*{display:none!important}</style>'), gone: ['style'] },
  { name: 'a style with a background', svg: badge('', `style="background:url(${EVIL}/x.png)"`), gone: ['style', 'evil'], does: 'request' },
  {
    name: 'a style with a mask',
    svg: badge(`<rect width="9" height="9" style="fill:red;mask:url(${EVIL}/x.svg#a)"/>`),
    gone: ['evil'],
    left: ['style="fill:red"'],
    does: 'request',
  },
  { name: 'a style with a comment in it', svg: badge(`<g style="fill:u/**/rl(${EVIL}/x)"/>`), gone: ['evil'] },
  { name: 'a style with escapes', svg: badge(`<g style="fill:\\75\\72\\6c(${EVIL}/x)"/>`), gone: ['evil'] },
  { name: 'a style with a string across declarations', svg: badge(`<g style="font-family:';fill:url(${EVIL}/x);'"/>`), gone: ['evil'] },
  {
    name: 'a badge over the page',
    svg: badge('', 'style="position:fixed;inset:0;z-index:9;opacity:0.5"'),
    gone: ['position', 'inset', 'z-index'],
    left: ['style="opacity:0.5"'],
  },
  { name: 'the page’s own classes', svg: badge('<g class="modal fixed inset-0"/>'), gone: ['class'] },
  {
    name: 'a name that hides a property of the page',
    svg: badge('<g id="cookie"/><g id="getElementById"/>'),
    gone: ['cookie', 'getElementById'],
  },
  { name: 'a property of its own', svg: badge(`<g style="--x:url(${EVIL}/x);fill:var(--x)"/>`), gone: ['--x', 'evil'] },
  {
    name: 'an animation of the page’s own drawings',
    svg: badge('<set href="#theirs" attributeName="display" to="none"/>'),
    gone: ['theirs'],
  },
  { name: 'behaviour', svg: badge(`<g style="behavior:url(${EVIL}/x.htc);-moz-binding:url(${EVIL}/x.xml#a)"/>`), gone: ['evil'] },
];

export const UNUSUAL: HostileBadge[] = [
  {
    name: 'a document type from elsewhere',
    svg: `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "${EVIL}/Graphics/SVG/1.1/DTD/svg11.dtd">${badge('')}`,
    gone: ['DOCTYPE', 'evil'],
  },
  { name: 'a document type of the system', svg: `<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>${badge('')}`, gone: ['DOCTYPE', 'passwd'] },
  {
    name: 'a handler behind the prefix of the drawing',
    svg: `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" onload="${RUN}"><svg:g onload="${RUN}"/>${badge('')}</svg:svg>`,
    gone: ['onload', 'svg:'],
    left: ['<g/>'],
    does: 'run',
  },
  { name: 'an element that is another', svg: badge('<g is="x-y"/>'), gone: ['is='], left: ['<g/>'] },
  { name: 'a drawing that is another', svg: badge('', 'is="x-y"'), gone: ['is='] },
];
