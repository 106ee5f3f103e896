import { examples } from '../generated/examples.ts';
import type {
  Booking,
  BookingHistoryEntry,
  BookingInvitation,
  BookingRequest,
  DiscountCode,
} from '../generated/schema.ts';
import { asOf } from './example-now.ts';

/** What is to be true of appointments in the world of a test. */
export interface AppointmentsOptions {
  /** What is different about the booking behind `token_booking`, from that of the examples. */
  booking?: Partial<Booking> | undefined;
  /** What is different about the invitation behind `token_invitation`, from that of the examples. */
  bookingInvitation?: Partial<BookingInvitation> | undefined;
}

/** What was booked, asked for and offered. */
export interface Appointments {
  readonly bookings: Map<string, Booking>;
  /** What happened to each booking, first to last. */
  readonly histories: Map<string, BookingHistoryEntry[]>;
  readonly bookingRequests: Map<string, BookingRequest>;
  bookingInvitation: BookingInvitation;
  readonly discountCodes: readonly DiscountCode[];
}

/** The appointments of the contract's examples, as of `now`. */
export function createAppointments(now: Date, { booking, bookingInvitation }: AppointmentsOptions): Appointments {
  const made: Booking = { ...asOf(now, examples.booking), ...booking };
  return {
    bookings: new Map([[made.id, made]]),
    histories: new Map([[made.id, [firstEntry(made)]]]),
    bookingRequests: new Map(),
    bookingInvitation: { ...asOf(now, examples['booking-invitation']), ...bookingInvitation },
    discountCodes: asOf(now, examples['discount-codes'].data),
  };
}

/** How the history of a booking begins. */
export const firstEntry = ({ status, startsAt, createdAt }: Booking): BookingHistoryEntry => ({
  number: 1,
  changedAt: createdAt,
  previousStatus: null,
  status,
  previousStartsAt: null,
  startsAt,
  by: 'client',
  reason: null,
});
