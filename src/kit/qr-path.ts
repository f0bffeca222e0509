import { encode } from 'uqr';

/** The white around a code by which readers find it, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code: the path of its dark modules, in a square of so many modules. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: QUIET });
  return { path: pathOf(data), size };
}

/** One rectangle for each run of dark modules of a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs = rows.flatMap((row, y) => {
    const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h${-width}z`;
    });
  });
  return runs.join('');
}
