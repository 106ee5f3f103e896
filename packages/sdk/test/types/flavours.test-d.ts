import { createAttune } from '../../src/index.ts';
import type {
  Booking,
  BookingId,
  Flavour,
  HoldId,
  Instant,
  LocalDate,
  Money,
  NewHold,
  Therapist,
} from '../../src/index.ts';
import { formatMoney, inZone, toDate } from '../../src/format.ts';

const attune = createAttune({ key: 'sk_test', api: 'https://api.example' });

/** Ids: a plain string will do, as it comes from an address or an attribute; the id of something else will not. */
export const ids = (booking: Booking, therapist: Therapist, fromAddress: string) => [
  () => attune.bookings.get(booking.id),
  () => attune.bookings.get(fromAddress),
  () => attune.bookings.get('b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03'),
  // @ts-expect-error a therapist is no booking
  () => attune.bookings.get(therapist.id),
  // @ts-expect-error nor a booking a therapist
  () => attune.therapists.get(booking.id),
  // @ts-expect-error nor in a query
  () => attune.slots.list({ therapistId: booking.id, serviceId: 'a', from: 'b', to: 'c' }),
  // @ts-expect-error nor in a body
  (): Partial<NewHold> => ({ therapistId: booking.id }),
  // @ts-expect-error what holds a time is no booking yet, and a booking does not hold it any more
  (id: HoldId): BookingId => id,
  // @ts-expect-error a cursor of a list is no id
  (cursor: string & Flavour<'Cursor'>) => attune.bookings.get(cursor),
];

/** Times: an instant, a date and a time on the wall are three things. */
export const times = (booking: Booking, date: LocalDate, money: Money) => [
  () => toDate(booking.startsAt),
  () => inZone(booking.startsAt, booking.timeZone).date satisfies LocalDate,
  () => inZone('2026-03-03T08:00:00Z', 'Europe/Berlin'),
  (): Instant => new Date().toISOString(),
  // @ts-expect-error a date has no place on the line of time
  () => toDate(date),
  // @ts-expect-error a wall does not say when it shows its time
  () => toDate(inZone(booking.startsAt, booking.timeZone).time),
  // @ts-expect-error a currency is no zone
  () => inZone(booking.startsAt, money.currency),
];

/** A flavour is a string to everything that takes one. */
export const strings = (booking: Booking): string[] => [
  booking.id,
  booking.id.toUpperCase(),
  `/bookings/${booking.id}`,
  booking.startsAt.slice(0, 10),
];

export const keys = (booking: Booking): Record<BookingId, Booking> => ({ [booking.id]: booking });

export const amounts = (booking: Booking, money: Money) => [
  () => formatMoney(money, booking.client.locale ?? 'de-DE'),
  () => formatMoney({ amount: 9000, currency: 'EUR' }, 'de-DE'),
  // @ts-expect-error an amount is of a currency
  () => formatMoney({ amount: 9000 }, 'de-DE'),
  // @ts-expect-error and a number of units, not text
  () => formatMoney({ amount: '90', currency: 'EUR' }, 'de-DE'),
];
