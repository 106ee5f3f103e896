import { examples } from '../generated/examples.ts';
import type { Booking, Format } from '../generated/schema.ts';
import { book, extend, hold, release } from './booking.ts';
import type { Resolvers } from './handlers.ts';
import { bookingOf, cancel, checkIn, decide, preview, reschedule, startPayment, updateBooking } from './manage.ts';
import { Refusal } from './mock-operation.ts';
import type { Canceller } from './refund.ts';
import { answerRequest, askForContact, discountOf, requestOf } from './requests.ts';
import { servicesOf } from './therapists.ts';
import type { World } from './world.ts';

/** What is held, booked, changed and asked for in a world. */
export function bookingResolvers(world: World) {
  return {
    listSlots: ({ query }) => slotsOf(world, query),
    createHold: ({ body, request }) => hold(world, body, whoAsks(request)),
    extendHold: ({ path, body }) => extend(world, path['holdId'] ?? '', body.secret),
    releaseHold: ({ path, body }) => {
      release(world, path['holdId'] ?? '', body.secret);
      return undefined;
    },
    createBooking: ({ body, request }) => book(world, body, request.headers.get('Idempotency-Key')),
    listBookings: ({ query }) => ({ data: bookingsOf(world, query), nextCursor: null }),
    getBooking: ({ path }) => bookingOf(world, path['bookingId']),
    getBookingCalendar: ({ path }) => toCalendar(bookingOf(world, path['bookingId'])),
    updateBooking: ({ path, body }) => updateBooking(world, path['bookingId'], body),
    listBookingChanges: ({ path }) => ({
      data: world.histories.get(bookingOf(world, path['bookingId']).id) ?? [],
      nextCursor: null,
    }),
    previewCancellation: ({ path, request }) => preview(world, path['bookingId'], whoAsks(request)),
    cancelBooking: ({ path, body, request }) => cancel(world, path['bookingId'], body ?? {}, whoAsks(request)),
    rescheduleBooking: ({ path, body, request }) => reschedule(world, path['bookingId'], body, whoAsks(request)),
    checkInBooking: ({ path }) => checkIn(world, path['bookingId']),
    approveBooking: ({ path, body }) => decide(world, path['bookingId'], 'confirmed', body?.reason),
    declineBooking: ({ path, body }) => decide(world, path['bookingId'], 'declined', body?.reason),
    markNoShow: ({ path, body }) => decide(world, path['bookingId'], 'no_show', body?.reason),
    completeBooking: ({ path }) => decide(world, path['bookingId'], 'completed'),
    startPayment: ({ path }) => startPayment(world, path['bookingId']),
    previewDiscount: ({ body }) => {
      const service = servicesOf(world, body.therapistId ?? null).find(({ id }) => id === body.serviceId);
      return discountOf(world, body.code, service, '/code');
    },
    createBookingRequest: ({ body }) => askForContact(world, body),
    listBookingRequests: () => ({ data: [...world.bookingRequests.values()], nextCursor: null }),
    getBookingRequest: ({ path }) => requestOf(world, path['bookingRequestId']),
    answerBookingRequest: ({ path, body }) => answerRequest(world, path['bookingRequestId'], body),
    createBookingInvitation: () => world.bookingInvitation,
    listBookingInvitations: () => ({ data: [world.bookingInvitation], nextCursor: null }),
    getBookingInvitation: ({ path }) => {
      if (path['bookingInvitationId'] !== world.bookingInvitation.id) throw new Refusal('not-found');
      return world.bookingInvitation;
    },
    revokeBookingInvitation: () => (world.bookingInvitation = { ...world.bookingInvitation, status: 'revoked' }),
  } satisfies Partial<Resolvers>;
}

const whoAsks = (request: Request): Canceller =>
  request.headers.get('Authorization')?.startsWith('Bearer sk_') ? 'staff' : 'client';

function slotsOf(world: World, query: URLSearchParams) {
  const therapistId = query.get('therapistId') ?? undefined;
  const service = servicesOf(world, therapistId ?? null).find(({ id }) => id === query.get('serviceId'));
  if (!service) throw new Refusal('not-found');
  return world.slots({
    service,
    therapistId,
    from: new Date(query.get('from') ?? ''),
    to: new Date(query.get('to') ?? ''),
    format: (query.get('format') as Format | null) ?? undefined,
    reschedules: query.get('reschedules') ?? undefined,
  });
}

function bookingsOf({ bookings }: World, query: URLSearchParams): Booking[] {
  const statuses = query.getAll('status');
  return [...bookings.values()]
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .filter(({ therapist }) => !query.has('therapistId') || therapist.id === query.get('therapistId'))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}

function toCalendar({ id, startsAt, endsAt, sequence }: Booking): string {
  const compact = (time: string) => time.replaceAll(/[-:]/g, '');
  return examples['booking-calendar']
    .replace(examples.booking.id, id)
    .replace(/DTSTART:.*(?=\r)/, `DTSTART:${compact(startsAt)}`)
    .replace(/DTEND:.*(?=\r)/, `DTEND:${compact(endsAt)}`)
    .replace(/SEQUENCE:.*(?=\r)/, `SEQUENCE:${String(sequence)}`);
}
