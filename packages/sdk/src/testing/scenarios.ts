import { http, HttpResponse, type RequestHandler } from 'msw';
import { operationTable, type OperationEntry, type OperationId } from '../generated/operations.ts';
import { offerOf, hold as holdIn, therapistFor } from './booking.ts';
import {
  awaitingApproval,
  awaitingPayment,
  bookingCancelled,
  bookingDeclined,
  bookingLimitReached,
  changeTooLate,
  onlyTooClose,
  paidInTime,
  providerUnavailable,
  refundPartly,
  startsSoon,
} from './booking-scenarios.ts';
import { createHandlers, type Resolvers } from './handlers.ts';
import { Refusal } from './mock-operation.ts';
import { refusing } from './refusing.ts';
import { createWorld, type WorldOptions } from './world.ts';

/** What every scenario takes; each call makes a new world, so nothing is left over from another test. */
export interface ScenarioOptions extends WorldOptions {
  /** Origin of the platform; any when left out. */
  api?: string | undefined;
}

/** Everything works; what is held and booked stays so for as long as the handlers live. */
export function everythingFine(options: ScenarioOptions = {}): RequestHandler[] {
  return createHandlers(createWorld(options), options);
}

/** Therapists, but no free time: none ever, or none for `busyDays`. */
export function nothingFree(options: ScenarioOptions = {}): RequestHandler[] {
  return everythingFine({ busyDays: Infinity, ...options });
}

/** The first time that is wanted has just gone; near ones are offered and can be had. */
export function slotJustTaken(options: ScenarioOptions = {}): RequestHandler[] {
  const world = createWorld(options);
  let gone = false;
  const createHold: Resolvers['createHold'] = ({ body }) => {
    if (!gone) {
      gone = true;
      const wanted = therapistFor(world, body);
      world.take(wanted);
      throw new Refusal('slot-taken', { near: world.near(wanted, offerOf(world, wanted).service) });
    }
    return holdIn(world, body);
  };
  return createHandlers(world, { ...options, but: { createHold } });
}

/** The link in the mail has expired, and so has what it opened before: nothing is left that a mail link allows. */
export function linkExpired(options: ScenarioOptions = {}): RequestHandler[] {
  const but = { ...refusing(forLinksOnly, 'session-invalid'), ...refusing(['createLinkSession'], 'link-void') };
  return createHandlers(createWorld(options), { ...options, but });
}

/** The link in the mail is void: a newer one took its place, or it was never one. */
export function linkVoid(options: ScenarioOptions = {}): RequestHandler[] {
  return createHandlers(createWorld(options), { ...options, but: refusing(['createLinkSession'], 'link-void') });
}

/** What the link in the mail was for has been done, and can no longer be changed. */
export function linkSpent(options: ScenarioOptions = {}): RequestHandler[] {
  return createHandlers(createWorld(options), { ...options, but: refusing(['createLinkSession'], 'link-spent') });
}

/** The session was reviewed yesterday: the review can be read, and changed for another day. */
export function alreadyReviewed(options: ScenarioOptions = {}): RequestHandler[] {
  return everythingFine({ reviewed: true, ...options });
}

/** Reading works; holding and booking is too much at once, for half a minute. */
export function rateLimited(options: ScenarioOptions = {}): RequestHandler[] {
  const limited = ids.filter((id) => operationTable[id].rateLimit !== 'none');
  return createHandlers(createWorld(options), { ...options, but: refusing(limited, 'rate-limited') });
}

/** Every answer takes `delay` milliseconds: three seconds, or for ever with `Infinity`. */
export function slow({ delay = 3000, ...options }: ScenarioOptions & { delay?: number } = {}): RequestHandler[] {
  return createHandlers(createWorld(options), { ...options, delay });
}

/** Every answer is 503. */
export function down(options: ScenarioOptions = {}): RequestHandler[] {
  return createHandlers(createWorld(options), { ...options, but: refusing(ids, 'unavailable') });
}

/** A practice that lists nobody yet. */
export function emptyDirectory(options: ScenarioOptions = {}): RequestHandler[] {
  return everythingFine({ ...options, therapists: [] });
}

/** Nobody answers. */
export function offline({ api = '*' }: ScenarioOptions = {}): RequestHandler[] {
  return [http.all(`${api}/v1/*`, () => HttpResponse.error())];
}

/** Every scenario under its name. */
export const scenarios = {
  everythingFine,
  nothingFree,
  slotJustTaken,
  linkExpired,
  linkVoid,
  linkSpent,
  alreadyReviewed,
  rateLimited,
  slow,
  down,
  emptyDirectory,
  offline,
  changeTooLate,
  paidInTime,
  refundPartly,
  awaitingPayment,
  providerUnavailable,
  awaitingApproval,
  bookingDeclined,
  bookingCancelled,
  startsSoon,
  bookingLimitReached,
  onlyTooClose,
};

const ids = Object.keys(operationTable) as OperationId[];

/** What a visitor may not do without a link. */
const forLinksOnly = ids.filter((id) => {
  const { security }: OperationEntry = operationTable[id];
  const needsLink = security
    .filter((needed) => !needed.includes('secretKey'))
    .map((all) => all.includes('linkSession'));
  return needsLink.length > 0 && !needsLink.includes(false);
});
