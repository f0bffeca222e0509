import { words } from '../core/words.ts';
export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';

/** Elements that animate an attribute of another. */
export const ANIMATIONS: ReadonlySet<string> = new Set(['animate', 'animateTransform', 'set']);

/**
 * What a badge may be drawn with. Left out on purpose:
 * - script, foreignObject, image, feImage and whatever else runs or loads something;
 * - style: in the middle of a page it would style the whole page;
 * - marker: drawn once for every corner of a path, and markers have corners.
 */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...words('svg g defs symbol use switch a title desc'),
  ...words('path rect circle ellipse line polyline polygon text tspan textPath'),
  ...words('linearGradient radialGradient stop pattern clipPath mask'),
  ...words('filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap'),
  ...words('feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology'),
  ...words('feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'),
  ...words('animateMotion mpath'),
  ...ANIMATIONS,
]);

/**
 * Properties, as attributes and in `style`. Left out on purpose: position and its like, cursor, overflow and pointer-events, with
 * which a badge in the middle of a page could cover the page.
 */
export const PROPERTIES: ReadonlySet<string> = new Set([
  ...words('fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit'),
  ...words('stroke-opacity stroke-width stop-color stop-opacity color opacity paint-order vector-effect mix-blend-mode isolation'),
  ...words('clip-path clip-rule mask mask-type filter flood-color flood-opacity lighting-color'),
  ...words('color-interpolation color-interpolation-filters color-rendering image-rendering shape-rendering text-rendering'),
  ...words('display visibility transform transform-box transform-origin'),
  ...words('font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing word-spacing'),
  ...words('text-anchor text-decoration alignment-baseline baseline-shift dominant-baseline direction unicode-bidi writing-mode'),
]);

/** Attributes that place and measure a shape. */
const GEOMETRY = [
  ...words('x y width height cx cy r rx ry x1 y1 x2 y2 fx fy fr d points pathLength offset viewBox preserveAspectRatio'),
  ...words('gradientTransform patternTransform dx dy rotate textLength startOffset'),
  ...words('stdDeviation values tableValues slope intercept amplitude exponent k1 k2 k3 k4 order kernelMatrix divisor bias'),
  ...words('targetX targetY scale radius surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle azimuth'),
  ...words('elevation z pointsAtX pointsAtY pointsAtZ baseFrequency numOctaves seed'),
];

/** What an animation may change: never a link, an event handler or a whole style. */
export const ANIMATED: ReadonlySet<string> = new Set([...PROPERTIES, ...GEOMETRY]);

/** Left out on purpose: class, which in the middle of a page brings the page's own styles, and every link base. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...words('xmlns xmlns:xlink xml:space version id style lang role aria-hidden aria-label aria-labelledby href xlink:href systemLanguage'),
  ...words('gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits lengthAdjust method'),
  ...words('spacing side filterUnits primitiveUnits in in2 result mode operator type edgeMode preserveAlpha kernelUnitLength'),
  ...words('xChannelSelector yChannelSelector stitchTiles'),
  ...words('attributeName attributeType begin dur end min max restart repeatCount repeatDur calcMode keyTimes keySplines keyPoints'),
  ...words('from to by additive accumulate path origin'),
  ...PROPERTIES,
  ...GEOMETRY,
]);

/**
 * Elements whose `href` names another element to draw with. Left out on purpose: links to follow, and animations, which move what
 * they stand in and, in the middle of a page, could move the page's own drawings.
 */
export const REFERRING: ReadonlySet<string> = new Set(words('use textPath linearGradient radialGradient pattern filter mpath'));
