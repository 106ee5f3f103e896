import { examples } from '../generated/examples.ts';
import type { LinkPurpose, LinkSession } from '../generated/schema.ts';
import { instant } from './free-times.ts';
import type { World } from './world.ts';

/**
 * createLinkSession in a world: the token names what its link was for. `token_booking`, `token_invitation`,
 * `token_review`, `token_report_card` and `token_subscription` do; a token that names nothing is for a booking.
 */
export function openLink(world: World, token: string): LinkSession {
  const purpose =
    purposes.find((name) => token.includes(name.replace('booking_invitation', 'invitation'))) ?? 'manage_booking';
  const expiresAt = instant(world.now().getTime() + 30 * 60_000);
  return { ...sessions[purpose], expiresAt };
}

const sessions: Record<LinkPurpose, LinkSession> = {
  manage_booking: examples['link-session'],
  review: examples['link-session-review'],
  report_card: examples['link-session-report-card'],
  subscription: examples['link-session-subscription'],
  booking_invitation: examples['link-session-invitation'],
};

const purposes = Object.keys(sessions) as LinkPurpose[];
