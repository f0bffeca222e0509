/** A badge that somebody made to do harm, and what becomes of it. */
export interface HostileBadge {
  name: string;
  svg: string;
  /** Not even cleaned: it is no well-formed badge, or too much of one. */
  refused?: true;
  /** Texts that the cleaned badge must not have any more. */
  gone?: readonly string[];
  /** Texts that the cleaned badge must still have, beside its drawing. */
  left?: readonly string[];
  /** What it does in a browser that opens it as it is, when that is sure. The browser's tests must notice. */
  does?: 'run' | 'request';
}

/** Nobody answers here. */
export const EVIL = 'http://evil.example';
/** Leaves a trace in every place where the tests look for one. */
export const RUN = "globalThis.ran=true;document.title='ran';console.log('ran');alert('ran')";
/** The harmless part of each of these badges, which stays. */
export const DRAWING = '<path fill="#FFD700" d="M4 4h16v16H4z"/>';

export const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
export const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
export const badge = (body: string, attributes = '') =>
  `<svg ${NAMESPACES} viewBox="0 0 24 24"${attributes && ` ${attributes}`}>${body}${DRAWING}</svg>`;
export const base64 = (text: string) => Buffer.from(text).toString('base64');
