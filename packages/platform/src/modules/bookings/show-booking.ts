import type { Tx } from '../../database/transaction.ts';
import type { Deps } from '../../deps.ts';
import { findBooking, toBooking } from './booking.view.ts';

/** What an act on a booking answers, however often it is asked for it: the booking as it is now. */
export const showBooking = async ({ tx, deps }: { readonly tx: Tx; readonly deps: Deps }, id: string) => ({
  status: 200 as const,
  body: toBooking(await findBooking(tx, id), deps.config.publicUrl),
});
