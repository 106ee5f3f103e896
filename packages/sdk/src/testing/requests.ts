import { examples } from '../generated/examples.ts';
import type {
  BookingRequest,
  BookingRequestAnswer,
  BookingRequestReceipt,
  DiscountPreview,
  Money,
  NewBookingRequest,
  Service,
} from '../generated/schema.ts';
import { toBookingService, toBookingTherapist } from './booking-parts.ts';
import { instant } from './free-times.ts';
import { Refusal } from './mock-operation.ts';
import type { World } from './world.ts';

const hour = 3_600_000;

const nowhere = { source: null, medium: null, campaign: null, term: null, content: null, reference: null };

/** createBookingRequest in a world: open for three days. */
export function askForContact(world: World, wanted: NewBookingRequest): BookingRequestReceipt {
  const { client, preferredChannel } = wanted;
  if (preferredChannel !== 'email' && !client.phone) {
    throw new Refusal('validation-failed', { errors: [{ pointer: '/client/phone', detail: 'is required' }] });
  }
  const therapist = world.therapists.find(({ id }) => id === wanted.therapistId);
  const service = world.services.find(({ id }) => id === wanted.serviceId);
  const now = world.now().getTime();
  const request: BookingRequest = {
    ...examples['booking-request'],
    id: crypto.randomUUID(),
    therapist: therapist ? toBookingTherapist(therapist) : null,
    service: service ? toBookingService(service) : null,
    contact: wanted.contact,
    reason: wanted.reason ?? null,
    message: wanted.message ?? null,
    preferredChannel,
    client: { phone: null, locale: null, timeZone: null, ...client },
    attribution: wanted.attribution ? { ...nowhere, ...wanted.attribution } : null,
    createdAt: instant(now),
    expiresAt: instant(now + 72 * hour),
  };
  world.bookingRequests.set(request.id, request);
  return { id: request.id, status: request.status, expiresAt: request.expiresAt };
}

/** answerBookingRequest in a world: once. */
export function answerRequest(world: World, id: string | undefined, given: BookingRequestAnswer): BookingRequest {
  const request = requestOf(world, id);
  if (![given.answer, 'open'].includes(request.status)) throw new Refusal('request-closed');
  const answered: BookingRequest = {
    ...request,
    status: given.answer,
    answer: given.message ?? null,
    answeredBy: given.actor ?? 'staff',
    answeredAt: instant(world.now()),
    invitationId: given.invite ? world.bookingInvitation.id : null,
  };
  world.bookingRequests.set(answered.id, answered);
  return answered;
}

/** A request of this world; the example's, before anybody asked. */
export function requestOf({ bookingRequests }: World, id: string | undefined): BookingRequest {
  const example = examples['booking-request'];
  const request = bookingRequests.get(id ?? '') ?? (id === example.id ? example : undefined);
  if (!request) throw new Refusal('not-found');
  return request;
}

/** What a code takes off the price of a service in a world; whatever stands against it is refused alike. */
export function discountOf(
  world: World,
  typed: string,
  service: Service | undefined,
  pointer: string,
): DiscountPreview {
  const code = world.discountCodes.find((known) => known.code === typed.trim().toUpperCase());
  const { price = null, id = '' } = service ?? {};
  if (!code || !price || (code.serviceIds.length > 0 && !code.serviceIds.includes(id))) {
    throw new Refusal('discount-invalid', { errors: [{ pointer, detail: 'does not hold for this booking' }] });
  }
  const off = code.amount?.amount ?? Math.floor((price.amount * (code.percent ?? 0)) / 100);
  const money = (amount: number): Money => ({ ...price, amount });
  return { price, discount: money(off), due: money(Math.max(0, price.amount - off)) };
}
