import { type CleanedBadge, cleanBadge } from './clean-badge.ts';

/** What a tier would keep of this badge, and what would be taken out of it. Nothing is kept. Throws `badge_invalid`. */
export function previewBadge(svg: string): Promise<CleanedBadge> {
  return cleanBadge(svg);
}
