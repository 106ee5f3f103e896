import { operation } from '../../../http/operation.ts';
import { findRequest, toBookingRequest } from './booking-request.view.ts';

export const getBookingRequest = operation('getBookingRequest', async ({ path, tx, deps }) => ({
  status: 200,
  body: toBookingRequest(await findRequest(tx, path.bookingRequestId), deps.config.publicUrl),
}));
