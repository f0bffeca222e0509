import { draw, drawPath } from './draw.ts';
import type { Manner } from './manner.ts';

/** For how long the button says that it has copied. */
const SAID_MS = 2000;

/** The link, and what can be done with it. */
export function drawLink(link: string, manner: Manner): HTMLElement {
  const { words } = manner;
  const field = draw('input', { part: 'link', readonly: '', value: shown(link), 'aria-label': words.link() });
  field.addEventListener('focus', () => field.select());
  const code = draw('div', { part: 'code', hidden: '' });
  return draw(
    'div',
    { part: 'ways' },
    field,
    ...drawCopy(link, field, manner),
    'share' in navigator && drawShare(link, manner),
    drawCodeButton(link, code, manner),
    code,
  );
}

/** People read addresses without the part that every one of them begins with. */
const shown = (link: string) => link.replace(/^https?:\/\//, '');

function drawCopy(link: string, field: HTMLInputElement, { words, tell }: Manner): HTMLElement[] {
  const button = draw('button', { part: 'button copy', type: 'button' }, words.copy());
  const said = draw('span', { part: 'said', role: 'status' });
  let timer: ReturnType<typeof setTimeout>;
  const say = (isCopied: boolean) => {
    button.textContent = isCopied ? words.copied() : words.copy();
    said.textContent = isCopied ? words.copied() : '';
  };
  const copied = () => {
    say(true);
    clearTimeout(timer);
    timer = setTimeout(() => say(false), SAID_MS);
    tell('copied', link);
  };
  // Where the browser lets no page write to the clipboard, the link is picked out to be copied by hand.
  const refused = () => field.focus();
  button.addEventListener('click', () => {
    if (navigator.clipboard) navigator.clipboard.writeText(link).then(copied, refused);
    else refused();
  });
  return [button, said];
}

/** The link stands in the text: some of those it is shared to drop an address that is given beside it. */
function drawShare(link: string, { words, tell }: Manner): HTMLElement {
  const button = draw('button', { part: 'button share', type: 'button' }, words.share());
  // Who changes their mind shares nothing.
  const unshared = () => {};
  button.addEventListener('click', () => {
    navigator.share({ text: words.shareText({ link }) }).then(() => tell('shared', link), unshared);
  });
  return button;
}

/** The code is drawn when it is first wanted, by a file of its own. */
function drawCodeButton(link: string, code: HTMLElement, { words }: Manner): HTMLElement {
  const button = draw('button', { part: 'button qr', type: 'button', 'aria-expanded': 'false' }, words.qr());
  const turn = async () => {
    if (code.childElementCount === 0) {
      const { qrPath } = await import('../../kit/qr-path.ts');
      const { path, size } = qrPath(link);
      const look = { role: 'img', 'aria-label': words.qrTitle(), 'shape-rendering': 'crispEdges' };
      code.replaceChildren(drawPath(path, size, look));
    }
    code.hidden = !code.hidden;
    button.setAttribute('aria-expanded', String(!code.hidden));
  };
  // Should its file not come, nothing opens, and the next press asks for it again.
  button.addEventListener('click', () => void turn().catch(() => {}));
  return button;
}
