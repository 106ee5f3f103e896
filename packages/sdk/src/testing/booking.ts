import { examples } from '../generated/examples.ts';
import type {
  Booking,
  BookingCreated,
  Hold,
  HoldExtension,
  NewBooking,
  NewHold,
  Service,
} from '../generated/schema.ts';
import { instant } from './free-times.ts';
import { toBookingService, toBookingTherapist } from './booking-parts.ts';
import { firstEntry } from './appointments.ts';
import { manageSession, movableBooking } from './manage.ts';
import type { Canceller } from './refund.ts';
import { Refusal } from './mock-operation.ts';
import { discountOf } from './requests.ts';
import type { World } from './world.ts';

const minute = 60_000;

/** createHold in a world: the time is taken from then on. */
export function hold(world: World, body: NewHold, by: Canceller = 'client'): Hold {
  if (body.reschedules) movableBooking(world, body.reschedules, by);
  const wanted = therapistFor(world, body);
  const { service } = offerOf(world, wanted);
  const [slot] = slotsAt(world, wanted, service);
  if (!slot) throw new Refusal('slot-taken', { near: world.near(wanted, service) });
  world.take(slot);
  const kept: Hold = {
    ...slot,
    id: crypto.randomUUID(),
    secret: `hs_${crypto.randomUUID()}`,
    serviceId: service.id,
    format: wanted.format,
    expiresAt: expiry(world),
    extensionsLeft: 10,
  };
  world.holds.set(kept.id, kept);
  return kept;
}

/** The wanted time with whom it is: of any therapist of the service, the first who is free then. */
export function therapistFor(world: World, wanted: NewHold): NewHold & { therapistId: string } {
  const { therapistId } = wanted;
  if (therapistId) return { ...wanted, therapistId };
  const service = world.services.find(({ id }) => id === wanted.serviceId);
  if (!service) throw new Refusal('not-found');
  const slot = slotsAt(world, wanted, service).find(({ format }) => format === wanted.format);
  if (!slot) throw new Refusal('slot-taken', { near: [] });
  return { ...wanted, therapistId: slot.therapistId };
}

function slotsAt(world: World, { therapistId, startsAt, reschedules }: NewHold, service: Service) {
  const start = Date.parse(startsAt);
  return world.slots({ service, therapistId, reschedules, from: new Date(start), to: new Date(start + 1) }).slots;
}

/** extendHold in a world. */
export function extend(world: World, holdId: string, secret: string): HoldExtension {
  const kept = heldBy(world, holdId, secret);
  if (kept.extensionsLeft === 0) throw new Refusal('hold-extended-too-often');
  kept.extensionsLeft -= 1;
  kept.expiresAt = expiry(world);
  return { id: kept.id, expiresAt: kept.expiresAt, extensionsLeft: kept.extensionsLeft };
}

/** releaseHold in a world: the time is free again, and stays so when it is given back twice. */
export function release(world: World, holdId: string, secret: string): void {
  const kept = heldBy(world, holdId, secret);
  if (world.bookings.has(kept.id) || kept.expiresAt === givenBack) return;
  kept.expiresAt = givenBack;
  world.release(kept);
}

const givenBack = instant(0);

/** createBooking in a world: the same answer for the same Idempotency-Key. */
export function book(world: World, wanted: NewBooking, key: string | null): BookingCreated {
  if (!key) throw new Refusal('idempotency-key-missing');
  const before = world.answered.get(key);
  if (before) return before;
  const kept = heldBy(world, wanted.holdId, wanted.holdSecret);
  refuseFaults(wanted, offerOf(world, kept).service);
  const made = { ...toBooking(world, kept, wanted), manage: manageSession(world, kept.id) };
  world.bookings.set(made.id, made);
  world.histories.set(made.id, [firstEntry(made)]);
  if (wanted.invitation) world.bookingInvitation = { ...world.bookingInvitation, status: 'booked', bookingId: made.id };
  world.answered.set(key, made);
  return made;
}

/** The therapist and the service that are meant. */
export function offerOf(world: World, { therapistId, serviceId }: Pick<Hold, 'therapistId' | 'serviceId'>) {
  const therapist = world.therapists.find(({ id }) => id === therapistId);
  const service: Service | undefined = therapist?.services.find(({ id }) => id === serviceId);
  if (!therapist || !service) throw new Refusal('not-found');
  return { therapist, service };
}

function heldBy({ holds }: World, holdId: string, secret: string): Hold {
  const kept = holds.get(holdId);
  if (kept?.secret !== secret) throw new Refusal('not-found');
  return kept;
}

function refuseFaults({ client, consent, dependant }: NewBooking, service: Service): void {
  const errors = [
    { pointer: '/client/firstName', detail: 'must not be empty', fine: client.firstName.trim() !== '' },
    { pointer: '/client/lastName', detail: 'must not be empty', fine: client.lastName.trim() !== '' },
    { pointer: '/client/email', detail: 'must match format "email"', fine: /^\S+@\S+\.\S+$/.test(client.email) },
    { pointer: '/consent/privacy', detail: 'must be true', fine: consent.privacy as boolean },
    { pointer: '/dependant', detail: 'is required', fine: !service.dependant?.required || dependant !== undefined },
  ].filter(({ fine }) => !fine);
  if (errors.length === 0) return;
  throw new Refusal('validation-failed', { errors: errors.map(({ pointer, detail }) => ({ pointer, detail })) });
}

function toBooking(world: World, kept: Hold, wanted: NewBooking): Booking {
  const { client, answers = {}, dependant, emergencyContact } = wanted;
  const { therapist, service } = offerOf(world, kept);
  const place = therapist.locations.find(({ format }) => format === 'in_person');
  const id: string = kept.id; // a booking keeps the id of its hold
  return {
    ...examples.booking,
    id,
    therapist: toBookingTherapist(therapist),
    service: toBookingService(service),
    format: kept.format,
    location:
      kept.format === 'in_person' && place ? `${place.street ?? ''}, ${place.postalCode ?? ''} ${place.city}` : null,
    startsAt: kept.startsAt,
    endsAt: kept.endsAt,
    timeZone: world.practice.timeZone,
    ...costOf(world, service, wanted.discountCode),
    client: { phone: null, locale: null, timeZone: null, ...client },
    dependant: dependant ? { name: dependant.name, breed: dependant.breed ?? null } : null,
    answers,
    emergencyContact: emergencyContact ? { relation: null, ...emergencyContact } : null,
    joiningLink: null,
    createdAt: instant(world.now().getTime()),
  };
}

/** What a booking costs, and what it awaits: money beforehand where the practice wants that, else a yes, else nothing. */
function costOf(world: World, service: Service, code?: string) {
  const { price } = service;
  const off = code === undefined ? null : discountOf(world, code, service, '/discountCode');
  const amount = off?.due ?? price;
  const isPrepaid = world.practice.policies.payment === 'online' && (amount?.amount ?? 0) > 0;
  const waits = isPrepaid ? 'pending_payment' : service.approvalRequired ? 'pending_approval' : null;
  const now = world.now().getTime();
  const respondUntil = waits && instant(now + (isPrepaid ? 30 : 48 * 60) * minute);
  return {
    status: waits ?? 'confirmed',
    price,
    discount: off?.discount ?? null,
    respondUntil,
    payment: amount && {
      ...examples.checkout.payment,
      id: crypto.randomUUID(),
      provider: isPrepaid ? 'stripe' : 'manual',
      amount,
      captured: { ...amount, amount: 0 },
      refunded: { ...amount, amount: 0 },
      dueAt: isPrepaid ? respondUntil : null,
    },
  };
}

const expiry = (world: World) => instant(world.now().getTime() + world.practice.policies.holdMinutes * minute);
