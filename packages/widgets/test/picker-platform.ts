import { createClient } from '@attune/sdk';
import type {
  BookingCreated,
  Client,
  NewBooking,
  Problem,
  ProblemCode,
  Service,
  Slot,
  Slots,
  TherapistProfile,
} from '@attune/sdk';
import {
  aProblem,
  createHandlers,
  createWorld,
  examples,
  fetchFrom,
  type HandlerOptions,
  type World,
} from '@attune/sdk/testing';
import { whenAnswering } from './hold-answers.ts';

/** One request as the platform saw it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  /** Told when the page gives the request up. */
  readonly signal: AbortSignal;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** The contract's example therapist, `now` being the moment of the example hold. */
export const now = Date.parse('2026-03-02T08:00:00Z');
export const therapist = examples['therapist-profile'];
export const practice = examples.practice;
export const slots = examples.slots;
export const hold = examples.hold;
export const created = examples['booking-created'];
export const session = therapist.services[1] as TherapistProfile['services'][number];

/** The very times and papers of the examples, where the SDK's mocked platform would make some of its own. */
const asInTheExamples: HandlerOptions['but'] = {
  getPractice: () => practice,
  getTherapist: () => therapist,
  listSlots: ({ query }) => within(slots, query),
  createHold: ({ body }) => ({ ...hold, ...body }),
  extendHold: () => ({ id: hold.id, expiresAt: '2026-03-02T08:20:00Z', extensionsLeft: 1 }),
  releaseHold: () => undefined,
  createBooking: ({ body }) => bookingOf(body),
  getBookingCalendar: () => 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
};

/** The SDK's mocked platform in the page, which answers otherwise where it is told to, and keeps what it was asked. */
export class PickerPlatform {
  readonly asked: Asked[] = [];
  readonly client: Client = createClient({
    key: 'pk_demo_kiez',
    api: 'https://platform.example',
    maxRetries: 0, // a failure is seen at once
    fetch: (request) => this.#answer(request),
  });
  readonly #mocked: (request: Request) => Promise<Response>;
  readonly #answers: Record<string, Answer> = {};

  /** @param world What is there already; that of the examples, at the time of their hold, when left out. */
  constructor(world: World = createWorld({ now: () => now })) {
    this.#mocked = fetchFrom(createHandlers(world, { but: asInTheExamples }));
  }

  /** Answers an operation, such as `POST /holds`, in another way. */
  on(operation: string, answer: Answer): this {
    this.#answers[operation] = answer;
    return this;
  }

  /** Says something else about the service that is booked. */
  offering(differing: Partial<Service>): this {
    const services = therapist.services.map((service) =>
      service === session ? { ...service, ...differing } : service,
    );
    return this.on('GET /therapists/*', () => json({ ...therapist, services }));
  }

  /** What was asked of an operation so far. */
  of(operation: string): Asked[] {
    return this.asked.filter(({ method, path }) => operation === operationOf(method, path));
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace('/v1', '');
    const text = await request.clone().text();
    const asked = {
      method: request.method,
      path,
      query: searchParams,
      headers: request.headers,
      body: text ? JSON.parse(text) : null,
      signal: request.signal,
    };
    this.asked.push(asked);
    await whenAnswering();
    const answer = this.#answers[operationOf(asked.method, path)];
    return answer ? answer(asked) : this.#mocked(request);
  }
}

const operationOf = (method: string, path: string): string =>
  `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '*')}`;

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

/** A refusal of the platform. */
export function refusal(
  status: number,
  code: ProblemCode,
  more: Partial<Problem> & { near?: readonly Slot[] } = {},
): Response {
  return new Response(JSON.stringify(aProblem(code, { status, ...more })), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '20' },
  });
}

/** The slots between the two instants of a query, and the first one from there on. */
export function within(all: Slots, query: URLSearchParams): Slots {
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const isThen = ({ startsAt }: Slot) =>
    Date.parse(startsAt) >= Date.parse(from) && Date.parse(startsAt) < Date.parse(to);
  const format = query.get('format');
  const fitting = all.slots.filter((slot) => slot.format === format);
  const next = fitting.find(({ startsAt }) => Date.parse(startsAt) >= Date.parse(from))?.startsAt ?? null;
  return { slots: fitting.filter(isThen), contactOnly: all.contactOnly.filter(isThen), nextAvailableAt: next };
}

function bookingOf({ client, answers = {}, dependant }: NewBooking): BookingCreated {
  const contact = { phone: null, locale: null, timeZone: null, ...client };
  return { ...created, client: contact, answers, dependant: dependant ? { breed: null, ...dependant } : null };
}
