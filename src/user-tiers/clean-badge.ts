import { Problem } from '../core/problem.ts';

const PLAIN =
  /^<svg xmlns=['"]http:\/\/www\.w3\.org\/2000\/svg['"] viewBox=['"][0-9 ]+['"]>(<path fill=['"]#[0-9A-Fa-f]{6}['"] d=['"][A-Za-z0-9 .]+['"]\/>)*<\/svg>$/;

/** Takes a badge that is nothing but filled paths. Throws `badge_invalid`. */
export async function cleanBadge(svg: string): Promise<{ svg: string; removed: string[] }> {
  if (!PLAIN.test(svg)) throw new Problem('badge_invalid');
  return { svg, removed: [] };
}
