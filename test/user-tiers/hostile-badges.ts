import { badge, base64, EVIL, type HostileBadge, RUN, XHTML } from './hostile-badge.ts';
import { STYLES, UNUSUAL } from './styled-badges.ts';
import { REFUSED, TOILSOME } from './toilsome-badges.ts';

const SCRIPTS: HostileBadge[] = [
  { name: 'a script', svg: badge(`<script>${RUN}</script>`), gone: ['script', 'ran'], does: 'run' },
  { name: 'a script in CDATA', svg: badge(`<script><![CDATA[${RUN}]]></script>`), gone: ['script', 'CDATA'], does: 'run' },
  { name: 'a script from elsewhere', svg: badge(`<script href="${EVIL}/x.js"/>`), gone: ['script', 'evil'], does: 'request' },
  { name: 'a script by xlink', svg: badge(`<script xlink:href="${EVIL}/x.js"/>`), gone: ['script', 'evil'], does: 'request' },
  { name: 'a script as data', svg: badge(`<script href="data:text/javascript,${RUN}"/>`), gone: ['script', 'data:'], does: 'run' },
  { name: 'a script of HTML', svg: badge(`<script ${XHTML}>${RUN}</script>`), gone: ['script', 'xhtml'], does: 'run' },
  {
    name: 'a script behind a prefix',
    svg: badge(`<x:script xmlns:x="http://www.w3.org/2000/svg">${RUN}</x:script>`),
    gone: ['script', 'xmlns:x='],
    does: 'run',
  },
  { name: 'a script in capitals', svg: badge(`<SCRIPT>${RUN}</SCRIPT>`), gone: ['SCRIPT', 'ran'] },
  { name: 'a script in definitions', svg: badge(`<defs><g><script>${RUN}</script></g></defs>`), gone: ['script'], left: ['<g/>'] },
  {
    name: 'a script in a title',
    svg: badge(`<title>Gold<script>${RUN}</script></title>`),
    gone: ['script'],
    left: ['<title>Gold</title>'],
  },
  { name: 'a script as text in a title', svg: badge(`<title>&lt;script>${RUN}&lt;/script></title>`), gone: ['<script'] },
  { name: 'a title that ends early', svg: badge(`<title>&lt;/title>&lt;img src=x onerror="${RUN}">x</title>`), gone: ['<img'] },
  { name: 'HTML in a description', svg: badge(`<desc><img ${XHTML} src="x" onerror="${RUN}"/></desc>`), gone: ['img', 'onerror'] },
  { name: 'a style that ends early', svg: badge(`<style>&lt;/style>&lt;script>${RUN}&lt;/script></style>`), gone: ['style', 'ran'] },
  {
    name: 'a style in a title',
    svg: badge(`<title><style><a title="&lt;/style>&lt;img src=x onerror=alert(1)>"/></style></title>`),
    gone: ['onerror'],
  },
  { name: 'a comment that ends in HTML only', svg: badge(`<!--><img src=x onerror="${RUN}">-->`), gone: ['onerror', '<!'] },
  { name: 'CDATA that is HTML elsewhere', svg: badge(`<desc><![CDATA[<img src=x onerror="${RUN}">]]></desc>`), gone: ['onerror', 'CDATA'] },
  { name: 'a handler in a closing tag of text', svg: badge(`<text>&lt;/svg>&lt;img src=x onerror="${RUN}"></text>`), gone: ['<img'] },
];

const HANDLERS: HostileBadge[] = [
  { name: 'onload', svg: badge('', `onload="${RUN}"`), gone: ['onload'], does: 'run' },
  { name: 'onload on a shape', svg: badge(`<g onload="${RUN}"/>`), gone: ['onload'], left: ['<g/>'] },
  { name: 'onclick', svg: badge(`<path onclick="${RUN}" d="M0 0h9v9z"/>`), gone: ['onclick'], left: ['d="M0 0h9v9z"'], does: 'run' },
  { name: 'onmouseover', svg: badge(`<rect onmouseover="${RUN}" width="9" height="9"/>`), gone: ['onmouseover'], does: 'run' },
  { name: 'onfocusin', svg: badge(`<g tabindex="0" onfocusin="${RUN}"/>`), gone: ['onfocusin', 'tabindex'], does: 'run' },
  {
    name: 'onbegin',
    svg: badge(`<animate attributeName="x" dur="1s" onbegin="${RUN}"/>`),
    gone: ['onbegin'],
    left: ['dur="1s"'],
    does: 'run',
  },
  { name: 'onend', svg: badge(`<set attributeName="x" to="1" dur="0.01s" onend="${RUN}"/>`), gone: ['onend'], left: ['<set'], does: 'run' },
  {
    name: 'onrepeat',
    svg: badge(`<animate attributeName="x" dur="0.05s" repeatCount="9" onrepeat="${RUN}"/>`),
    gone: ['onrepeat'],
    does: 'run',
  },
  { name: 'an unknown handler', svg: badge(`<g onwhatever="${RUN}"/>`), gone: ['onwhatever'] },
  { name: 'a handler in capitals', svg: badge(`<g OnClick="${RUN}"/>`), gone: ['OnClick'] },
  { name: 'a handler behind a prefix', svg: badge(`<g xmlns:x="urn:x" x:onclick="${RUN}"/>`), gone: ['onclick', 'urn:x'] },
  { name: 'a handler set by an animation', svg: badge(`<set attributeName="onclick" to="${RUN}"/>`), gone: ['<set', 'onclick'] },
];

const LINKS: HostileBadge[] = [
  {
    name: 'a link that runs',
    svg: badge(`<a href="javascript:${RUN}"><circle r="5"/></a>`),
    gone: ['javascript'],
    left: ['<a><circle r="5"/></a>'],
    does: 'run',
  },
  { name: 'a link by xlink', svg: badge(`<a xlink:href="javascript:${RUN}"><circle r="5"/></a>`), gone: ['javascript'], does: 'run' },
  {
    name: 'a link with a line break in its scheme',
    svg: badge(`<a href="java&#10;script:${RUN}"><circle r="5"/></a>`),
    gone: ['href'],
    does: 'run',
  },
  { name: 'a link in mixed case', svg: badge(`<a href=" JaVaScRiPt:${RUN}"><circle r="5"/></a>`), gone: ['href'], does: 'run' },
  {
    name: 'a link behind another prefix',
    svg: badge(`<a xmlns:y="http://www.w3.org/1999/xlink" y:href="javascript:${RUN}"/>`),
    gone: ['javascript', 'xmlns:y'],
    does: 'run',
  },
  { name: 'a link away', svg: badge(`<a href="${EVIL}/"><circle r="5"/></a>`), gone: ['evil'], does: 'request' },
  { name: 'a link as data', svg: badge(`<a href="data:text/html;base64,${base64(`<script>${RUN}</script>`)}"/>`), gone: ['data:'] },
  {
    name: 'an animated link',
    svg: badge(`<a><animate attributeName="href" values="javascript:${RUN}"/><circle r="5"/></a>`),
    gone: ['animate', 'javascript'],
    left: ['<a><circle'],
  },
  {
    name: 'a link that is set',
    svg: badge(`<a><set attributeName="xlink:href" to="javascript:${RUN}"/><circle r="5"/></a>`),
    gone: ['<set', 'javascript'],
  },
  {
    name: 'an animation of something that follows',
    svg: badge(`<a id="l"/><animate href="#l" attributeName=" href" to="javascript:${RUN}"/>`),
    gone: ['animate', 'javascript'],
  },
  { name: 'a base', svg: badge('<use href="#a"/>', `xml:base="${EVIL}/x.svg"`), gone: ['evil', 'xml:base'], left: ['<use href="#a"/>'] },
  {
    name: 'a namespace that pretends',
    svg: badge(`<g xmlns:xlink="urn:x"><a xlink:href="javascript:${RUN}"/></g>`),
    gone: ['javascript', 'urn:x'],
  },
];

const FOREIGNERS: HostileBadge[] = [
  { name: 'foreignObject', svg: badge(`<foreignObject><body ${XHTML} onload="${RUN}"/></foreignObject>`), gone: ['foreignObject', 'body'] },
  {
    name: 'a frame',
    svg: badge(`<foreignObject width="9" height="9"><iframe ${XHTML} src="javascript:${RUN}"/></foreignObject>`),
    gone: ['iframe'],
  },
  {
    name: 'a frame from elsewhere',
    svg: badge(`<foreignObject width="9" height="9"><iframe ${XHTML} src="${EVIL}/"/></foreignObject>`),
    gone: ['evil'],
    does: 'request',
  },
  { name: 'a frame of HTML', svg: badge(`<iframe ${XHTML} srcdoc="&lt;script>${RUN}&lt;/script>"/>`), gone: ['iframe', 'srcdoc'] },
  { name: 'an object', svg: badge(`<object ${XHTML} data="${EVIL}/x.swf"/>`), gone: ['object', 'evil'] },
  { name: 'an embed', svg: badge(`<embed ${XHTML} src="${EVIL}/x.swf"/>`), gone: ['embed', 'evil'] },
  {
    name: 'a form',
    svg: badge(`<form ${XHTML} action="${EVIL}/"><input name="password" autofocus="" onfocus="${RUN}"/></form>`),
    gone: ['form', 'input'],
    does: 'run',
  },
  { name: 'a picture of HTML', svg: badge(`<img ${XHTML} src="${EVIL}/x.png" onerror="${RUN}"/>`), gone: ['img', 'evil'], does: 'request' },
  {
    name: 'a link to a style',
    svg: badge(`<link ${XHTML} rel="stylesheet" href="${EVIL}/x.css"/>`),
    gone: ['<link', 'evil'],
    does: 'request',
  },
  { name: 'a refresh', svg: badge(`<meta ${XHTML} http-equiv="refresh" content="0;url=${EVIL}/"/>`), gone: ['meta', 'evil'] },
  {
    name: 'HTML that breaks out of a drawing',
    svg: badge(`<g><p><img src="x" onerror="${RUN}"/></p></g>`),
    gone: ['<p>', 'onerror'],
    left: ['<g/>'],
  },
  {
    name: 'HTML that says it is a title',
    svg: badge(`<title><a ${XHTML} href="javascript:${RUN}">x</a></title>`),
    gone: ['javascript', 'xhtml'],
  },
  {
    name: 'mathematics',
    svg: badge(`<math xmlns="http://www.w3.org/1998/Math/MathML"><mtext><script ${XHTML}>${RUN}</script></mtext></math>`),
    gone: ['math', 'script'],
  },
  {
    name: 'a handler element',
    svg: badge(`<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${RUN}</handler>`),
    gone: ['handler', 'ev:'],
  },
  {
    name: 'a listener',
    svg: badge('<listener xmlns="http://www.w3.org/2001/xml-events" event="click" handler="#x"/>'),
    gone: ['listener'],
  },
  { name: 'sound', svg: badge(`<audio ${XHTML} src="${EVIL}/x.mp3" autoplay=""/>`), gone: ['audio', 'evil'], does: 'request' },
  { name: 'a drawing program’s notes', svg: badge('<metadata><x:y xmlns:x="urn:x"/></metadata>'), gone: ['metadata', 'urn:x'] },
];

const REQUESTS: HostileBadge[] = [
  { name: 'an image', svg: badge(`<image href="${EVIL}/x.png" width="9" height="9"/>`), gone: ['image', 'evil'], does: 'request' },
  { name: 'an image by xlink', svg: badge(`<image xlink:href="${EVIL}/x.png" width="9" height="9"/>`), gone: ['evil'], does: 'request' },
  {
    name: 'an image without a scheme',
    svg: badge('<image href="//evil.example/x.png" width="9" height="9"/>'),
    gone: ['evil'],
    does: 'request',
  },
  {
    name: 'an image as data',
    svg: badge(`<image href="data:image/svg+xml;base64,${base64(badge(`<script>${RUN}</script>`))}"/>`),
    gone: ['image', 'data:'],
  },
  { name: 'a use of another file', svg: badge(`<use href="${EVIL}/x.svg#a"/>`), gone: ['evil'], left: ['<use/>'] },
  { name: 'a use of a file beside', svg: badge('<use href="other.svg#a"/>'), gone: ['other.svg'], does: 'request' },
  {
    name: 'a use of data',
    svg: badge(`<use href="data:image/svg+xml;base64,${base64(badge(`<g id="a"><script>${RUN}</script></g>`))}#a"/>`),
    gone: ['data:'],
  },
  {
    name: 'an image in a filter',
    svg: badge(`<filter id="f"><feImage href="${EVIL}/x.png"/></filter><rect filter="url(#f)" width="9" height="9"/>`),
    gone: ['feImage', 'evil'],
    left: ['url(#f)'],
    does: 'request',
  },
  {
    name: 'a fill from elsewhere',
    svg: badge(`<rect fill="url(${EVIL}/x.svg#a)" width="9" height="9"/>`),
    gone: ['fill="url', 'evil'],
    left: ['<rect width'],
  },
  {
    name: 'a mask from elsewhere',
    svg: badge(`<rect mask="url('${EVIL}/x.svg#a')" width="9" height="9"/>`),
    gone: ['evil'],
    does: 'request',
  },
  { name: 'a clip path from elsewhere', svg: badge(`<rect clip-path="url(${EVIL}/x.svg#a)" width="9" height="9"/>`), gone: ['evil'] },
  { name: 'a filter from elsewhere', svg: badge(`<rect filter="URL( ${EVIL}/x.svg#a )" width="9" height="9"/>`), gone: ['evil'] },
  { name: 'a gradient from elsewhere', svg: badge(`<linearGradient id="g" href="${EVIL}/x.svg#a"/>`), gone: ['evil'], left: ['id="g"'] },
  { name: 'a marker from elsewhere', svg: badge(`<path marker-end="url(${EVIL}/x.svg#a)" d="M0 0h9"/>`), gone: ['evil', 'marker'] },
  {
    name: 'a pointer from elsewhere',
    svg: badge(`<rect cursor="url(${EVIL}/x.png), auto" width="9" height="9"/>`),
    gone: ['evil', 'cursor'],
  },
  { name: 'an image set', svg: badge(`<rect mask="image-set('${EVIL}/x.png' 1x)" width="9" height="9"/>`), gone: ['evil', 'mask'] },
  { name: 'a hidden function', svg: badge(`<rect mask="u\\72l(${EVIL}/x.png)" width="9" height="9"/>`), gone: ['evil', 'mask'] },
  {
    name: 'a path of text from elsewhere',
    svg: badge(`<text><textPath href="${EVIL}/x.svg#a">x</textPath></text>`),
    gone: ['evil'],
    left: ['<textPath>x</textPath>'],
  },
  {
    name: 'a path of motion from elsewhere',
    svg: badge(`<animateMotion><mpath href="${EVIL}/x.svg#a"/></animateMotion>`),
    gone: ['evil'],
    left: ['<mpath/>'],
  },
  {
    name: 'a fill that becomes foreign',
    svg: badge(`<rect><animate attributeName="fill" to="url(${EVIL}/x.svg#a)"/></rect>`),
    gone: ['evil'],
    left: ['<animate'],
  },
  {
    name: 'a style sheet before it',
    svg: `<?xml-stylesheet href="${EVIL}/x.css"?>${badge('')}`,
    gone: ['stylesheet', 'evil'],
    does: 'request',
  },
  { name: 'a transformation before it', svg: `<?xml-stylesheet type="text/xsl" href="${EVIL}/x.xsl"?>${badge('')}`, gone: ['stylesheet'] },
  { name: 'an instruction inside', svg: badge('<?php echo 1 ?>'), gone: ['php'] },
  { name: 'a place to report to', svg: badge(`<a ping="${EVIL}/" href="#"/>`), gone: ['evil', 'ping'] },
];

/** All of them; their names are different. */
export const HOSTILE: readonly HostileBadge[] = [
  ...SCRIPTS,
  ...HANDLERS,
  ...LINKS,
  ...FOREIGNERS,
  ...REQUESTS,
  ...STYLES,
  ...UNUSUAL,
  ...TOILSOME,
  ...REFUSED,
];
