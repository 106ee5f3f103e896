import type { Content } from './letter.ts';
import type { Told } from './told-booking.ts';

const linkDays = 30;

/** The way to a booking, until a month after its end. Each mail has the same right: a later one does not void an earlier one's. */
export async function manageLink(
  { booking, linkTo, sentences }: Told,
  label: string = sentences.manage,
): Promise<NonNullable<Content['button']>> {
  const expiresAt = new Date(booking.ends_at.getTime() + linkDays * 86_400_000);
  return { label, address: await linkTo('manage_booking', booking.id, expiresAt), hint: sentences.manageHint };
}
