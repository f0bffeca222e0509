/** What opens a row: the first of its links or buttons. */
const openerOf = (row: Element) => row.querySelector<HTMLElement>('a[href], button');

const isHere = (row: Element) => row.contains(document.activeElement);

const rowsOf = (page: Element) => [...page.querySelectorAll('tbody tr')].filter(openerOf);

/** Goes from row to row of a page's tables: what opens the next one, or the one before, has the focus, so that Enter opens it. */
export function stepRow(page: Element, by: 1 | -1): void {
  const rows = rowsOf(page);
  const at = rows.findIndex(isHere);
  const next = rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  if (next) openerOf(next)?.focus();
}

/** Picks the row that has the focus, or lets go of it, where rows are picked. */
export function pickRow(page: Element): void {
  rowsOf(page).find(isHere)?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}
