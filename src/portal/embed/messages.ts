/**
 * What a page of a host and the frame of the portal in it say to each other. The frame greets the page around it; both look who the other
 * one is; then the page hands over one end of a channel, which nobody else can hear. All else goes through that channel.
 */
import type { Theme } from '../../kit/theme.ts';
import type { Seen } from '../frame/stage.tsx';
import type { HandedToken } from '../host/embed-token.ts';

/** What the frame greets with, and what the page answers together with the end of the channel. */
export const GREETING = 'triport:greeting';
export const HANDOVER = 'triport:handover';

/** How the portal should look and speak: as the page does. */
export interface Manners {
  kind: 'manners';
  theme: Theme;
  /** The languages that are wanted, the dearest first. */
  tongues: readonly string[];
}

/** What the frame can ask for. */
export interface Asked {
  token: HandedToken | null;
  seen: Seen;
}

/** From the frame. */
export type FrameSays =
  | { kind: 'ask'; id: number; what: keyof Asked }
  /** How high its page is, in pixels. */
  | { kind: 'height'; height: number }
  /** Another page has begun. */
  | { kind: 'top' }
  /** What the user wants to do is done in a window of its own. */
  | { kind: 'window' }
  /** Nothing can be shown, by the tag of a refusal. */
  | { kind: 'refused'; because: string };

/** From the page around it. */
export type HostSays = Manners | { kind: 'answer'; id: number; answer: Asked[keyof Asked] };
