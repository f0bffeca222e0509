/** An entry of `search.json`: where it is, its title, what stands below it, and the words by which it is found, too. */
type Entry = [address: string, title: string, kind: string, words: string];

const SHOWN_MAX = 12;

let index: Promise<Entry[]> | undefined;
/** The index, fetched once; what failed is asked for again at the next letter. */
const load = () => {
  index ??= fetch('/docs/search.json')
    .then((response) => (response.ok ? (response.json() as Promise<Entry[]>) : Promise.reject(new Error(response.statusText))))
    .catch(() => {
      index = undefined;
      return [];
    });
  return index;
};

/** The words of a text, in lower case, those inside of `setUserTier` and `tx_hash` too. */
export function wordsOf(text: string): string[] {
  const parts = text.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return [...new Set(`${parts} ${text.toLowerCase()}`.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))];
}

/** How well an entry answers the words that were typed; 0 when it has not all of them. Errors come after what they are met at. */
export function scoreOf([, title, kind, words]: Entry, wanted: readonly string[]): number {
  const fields: [string[], number][] = [
    [wordsOf(title), kind === 'Error' ? 3 : 8],
    [wordsOf(words), 4],
    [wordsOf(kind), 2],
  ];
  let score = 0;
  for (const word of wanted) {
    let best = 0;
    for (const [found, weight] of fields) {
      if (found.includes(word)) best = Math.max(best, 2 * weight);
      else if (found.some((one) => one.startsWith(word))) best = Math.max(best, weight);
    }
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** The box in the head of the page, with what it finds below it (the pattern "Combobox" of the ARIA Authoring Practices). */
export function addSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#search');
  const list = document.querySelector<HTMLElement>('#found');
  const count = document.querySelector<HTMLElement>('#found-count');
  if (!input || !list || !count) return;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  let active = -1;
  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    input.setAttribute('aria-expanded', String(isShown));
    if (!isShown) mark(-1);
  };
  const mark = (place: number) => {
    active = place;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === place));
    const option = options()[place];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const find = async () => {
    const typed = input.value;
    const found = await entriesFor(typed);
    if (typed !== input.value) return;
    list.replaceChildren(...found.map(optionOf));
    const isVain = typed.trim() !== '' && found.length === 0;
    count.textContent = isVain ? 'Nothing found' : typed.trim() === '' ? '' : `${found.length} found`;
    count.classList.toggle('unseen', !isVain);
    show(found.length > 0);
    if (found.length > 0) mark(0);
  };
  input.addEventListener('focus', () => void load());
  input.addEventListener('input', () => void find());
  const close = () => {
    show(false);
    count.classList.add('unseen');
  };
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const all = options().length;
    if (event.key === 'Escape') {
      input.value = '';
      close();
    } else if (event.key === 'Enter' && active >= 0) options()[active]?.click();
    else if (event.key === 'ArrowDown' && all > 0) mark((active + 1) % all);
    else if (event.key === 'ArrowUp' && all > 0) mark((active + all - 1) % all);
    else return;
    event.preventDefault();
  });
  // The box keeps its focus until what was clicked has been followed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    input.value = '';
    input.blur();
    follow(option?.dataset['address']);
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });
}

/** An option can be no link itself: what follows links is given one. */
function follow(address: string | undefined): void {
  if (address === undefined) return;
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
}

async function entriesFor(typed: string): Promise<Entry[]> {
  const wanted = typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const scored = (await load()).map((entry): [number, Entry] => [scoreOf(entry, wanted), entry]);
  return scored
    .filter(([score]) => score > 0)
    .sort(([a], [b]) => b - a)
    .slice(0, SHOWN_MAX)
    .map(([, entry]) => entry);
}

function optionOf([address, title, kind]: Entry, place: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `found-${place}`;
  option.setAttribute('role', 'option');
  option.dataset['address'] = address;
  const name = document.createElement('strong');
  name.textContent = title;
  const below = document.createElement('span');
  below.textContent = kind;
  option.append(name, below);
  return option;
}
