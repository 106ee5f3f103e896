import { createClient, type Client, type ClientOptions } from './create-client.ts';
import { listSlots } from './operations/availability.ts';
import {
  completeBooking,
  createBooking,
  createHold,
  extendHold,
  getBooking,
  getBookingCalendar,
  releaseHold,
} from './operations/bookings.ts';
import { getTherapist, listServices, listTherapistFacets, listTherapists } from './operations/directory.ts';
import { getPractice, importPractice } from './operations/practices.ts';
import { createLinkSession } from './operations/trust.ts';

/** Every operation of the platform, grouped by what it is about. Each method throws an `AttuneError` when it fails. */
export interface Attune extends Client {
  readonly practice: {
    /** Name, look, words, policies and crisis help of the practice. */
    get: Bound<typeof getPractice>;
    /** Loads a whole practice from one document. Secret key. */
    import: Bound<typeof importPractice>;
  };
  readonly therapists: {
    /** The directory; await it for a page, or loop over it. */
    list: Bound<typeof listTherapists>;
    /** One therapist's profile. */
    get: Bound<typeof getTherapist>;
    /** How many therapists each filter value would leave. */
    facets: Bound<typeof listTherapistFacets>;
  };
  readonly services: {
    /** What can be booked. */
    list: Bound<typeof listServices>;
  };
  readonly slots: {
    /** Free times between two instants. */
    list: Bound<typeof listSlots>;
  };
  readonly holds: {
    /** Keeps a time. */
    create: Bound<typeof createHold>;
    /** Keeps it longer. */
    extend: Bound<typeof extendHold>;
    /** Gives it back. */
    release: Bound<typeof releaseHold>;
  };
  readonly bookings: {
    /** Books a held time. */
    create: Bound<typeof createBooking>;
    /** A booking, by session or secret key. */
    get: Bound<typeof getBooking>;
    /** Its calendar file, as text. */
    calendar: Bound<typeof getBookingCalendar>;
    /** Marks a session as held. Secret key. */
    complete: Bound<typeof completeBooking>;
  };
  readonly linkSessions: {
    /** Opens a mail link. */
    create: Bound<typeof createLinkSession>;
  };
}

/** An operation without its first argument. */
export type Bound<Operation> = Operation extends (client: Client, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/**
 * A client with every operation.
 *
 *     const attune = createAttune({ key: 'pk_live_…', api: 'https://api.example' });
 *     for await (const therapist of attune.therapists.list({ city: ['Berlin'] })) console.log(therapist.name);
 *
 * @throws {TypeError} for a secret key in a browser.
 */
export function createAttune(options: ClientOptions): Attune {
  const client = createClient(options);
  const bind = bindTo(client);
  return {
    ...client,
    practice: { get: bind(getPractice), import: bind(importPractice) },
    therapists: { list: bind(listTherapists), get: bind(getTherapist), facets: bind(listTherapistFacets) },
    services: { list: bind(listServices) },
    slots: { list: bind(listSlots) },
    holds: { create: bind(createHold), extend: bind(extendHold), release: bind(releaseHold) },
    bookings: {
      create: bind(createBooking),
      get: bind(getBooking),
      calendar: bind(getBookingCalendar),
      complete: bind(completeBooking),
    },
    linkSessions: { create: bind(createLinkSession) },
  };
}

function bindTo(client: Client) {
  return <Rest extends unknown[], Answer>(operation: (client: Client, ...rest: Rest) => Answer) =>
    (...rest: Rest): Answer =>
      operation(client, ...rest);
}
