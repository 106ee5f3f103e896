import { operation } from '../../http/operation.ts';
import { findBooking, toBooking } from './booking.view.ts';

export const getBooking = operation('getBooking', async ({ path, tx, deps }) => ({
  status: 200,
  body: toBooking(await findBooking(tx, path.bookingId), deps.config.publicUrl),
}));
