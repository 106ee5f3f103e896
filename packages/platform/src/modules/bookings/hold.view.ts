import type { Schemas } from '../../http/contract.ts';
import { toInstant } from '../availability/slot.view.ts';
import type { BookingRow } from './own-hold.ts';

/** How often a hold can be extended. */
export const mostExtensions = 10;

/** What a hold looks like to whoever made it; the only answer that carries its secret. */
export function toHold(row: BookingRow, secret: string): Schemas['Hold'] {
  return {
    id: row.id,
    secret,
    therapistId: row.therapist_id,
    serviceId: row.service_id,
    startsAt: toInstant(row.starts_at.getTime()),
    endsAt: toInstant(row.ends_at.getTime()),
    format: row.format,
    expiresAt: expiryOf(row),
    extensionsLeft: mostExtensions - row.extensions,
  };
}

/** What changed when a hold was extended. */
export function toHoldExtension(row: BookingRow): Schemas['HoldExtension'] {
  return { id: row.id, expiresAt: expiryOf(row), extensionsLeft: mostExtensions - row.extensions };
}

function expiryOf({ hold_expires_at }: BookingRow): string {
  if (!hold_expires_at) throw new Error('a hold without an end is kept out by booking_hold_check');
  return toInstant(hold_expires_at.getTime());
}
