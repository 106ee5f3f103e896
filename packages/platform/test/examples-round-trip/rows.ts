import { availabilityRows } from './availability-rows.ts';
import { bookingRows } from './booking-rows.ts';
import { directoryRows } from './directory-rows.ts';
import { paymentRows } from './payment-rows.ts';
import { reviewRows } from './review-rows.ts';
import type { RoundTrips } from './round-trip.ts';
import { trustRows } from './trust-rows.ts';
import { webhookRows } from './webhook-rows.ts';

/** How every operation is called by the SDK. An operation without a row does not compile. */
export const roundTrips: RoundTrips = {
  ...directoryRows,
  ...availabilityRows,
  ...bookingRows,
  ...paymentRows,
  ...reviewRows,
  ...trustRows,
  ...webhookRows,
};
