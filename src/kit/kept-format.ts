/** Formats of `Intl`, each made once: to make one takes a hundred times as long as to use it, and a list uses one in every row. */

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function keep<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const found = (kept.get(key) as T | undefined) ?? make();
  kept.set(key, found);
  return found;
}

/** How a language writes numbers. */
export const numberFormat = (locale: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  keep(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));

/** How a language writes days and moments. Where no zone is given, it is that in which the browser was when it was first asked. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  keep(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
