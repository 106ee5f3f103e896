import { randomUUID } from 'node:crypto';
import type { Persona } from './personas.ts';
import type { TableState } from './matrix.ts';

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** A row of another table. */
export interface Other {
  readonly table: string;
  readonly row: Row;
}

/** A row that somebody could write, and how it is theirs. */
export interface Made {
  readonly row: Row;
  /** What a link to it is for, as the id in its token: else the booking of the persona. */
  readonly linked?: string;
  /** What it names, and so has to be there first. */
  readonly before?: readonly Other[];
  /** What names it, and makes it theirs. */
  readonly after?: readonly Other[];
  /** It is there already, and stays. */
  readonly isStanding?: true;
}

/** One row for each line of the matrix, of whichever persona; whatever it names is there. */
export const rows: Readonly<Record<TableState, (persona: Persona) => Made>> = {
  practice: () => ({ row: newPractice(randomUUID()) }),
  api_key: (p) => ({
    row: { ...identified(p), kind: 'secret', prefix: 'sk_live_abcd', key_hash: bytes(), name: 'server' },
  }),
  app_clock: () => ({ row: { singleton: true }, isStanding: true }),
  schema_migration: (p) => ({ row: { name: `9999_${String(p.number)}.sql`, checksum: 'x' } }),

  therapist: (p) => ({ row: therapist(p) }),
  'therapist, not verified': (p) => ({ row: { ...therapist(p), verification: 'pending' } }),
  'therapist, archived, of a booking': (p) => {
    const row = { ...therapist(p), archived_at: past };
    return { row, ...bookedBy(p, { therapist_id: row.id }) };
  },
  service: (p) => ({ row: service(p) }),
  'service, archived': (p) => ({ row: { ...service(p), archived_at: past } }),
  'service, archived, of a booking': (p) => {
    const row = { ...service(p), archived_at: past };
    return { row, ...bookedBy(p, { service_id: row.id }) };
  },
  therapist_service: (p) => ({ row: { ...by(p), service_id: p.spareServiceId } }),
  directory_card: (p) => {
    const row = { ...therapist(p), verification: 'pending' };
    const card = { card: '{}', languages: '{}', specialties: '{}', insurances: '{}' };
    return { row: { practice_id: p.practiceId, therapist_id: row.id, ...card }, before: [{ table: 'therapist', row }] };
  },
  directory_entry: (p) => ({
    row: {
      ...{ ...by(p), service_id: randomUUID(), format: 'any', city: 'berlin', turn: 1, day: 1, next_at: future },
      ...{ stale_at: future, price: 9000, name: 'lind', traits: 0, languages: 0, specialties: 0, insurances: 0 },
    },
  }),

  client: (p) => {
    const id = randomUUID();
    const names = { first_name: 'Mara', last_name: 'Vogt', email: `mara.vogt+${id}@example.org` };
    return { row: { practice_id: p.practiceId, id, ...names }, linked: id };
  },
  dependant: (p) => ({ row: { ...identified(p), client_id: p.clientId, name: 'Milo', kind: 'pet' } }),
  consent: (p) => ({
    row: { ...identified(p), client_id: p.clientId, purpose: 'marketing', text_version: '2026-01', source: 'staff' },
  }),

  availability_window: (p) => ({
    row: { ...identified(p), ...by(p), format: 'online', day_of_week: 1, starts_at: '18:00', ends_at: '20:00' },
  }),
  availability_exception: (p) => ({
    row: { ...identified(p), ...by(p), starts_on: '2026-12-24', ends_on: '2026-12-26' },
  }),
  group_session: (p) => ({ row: { ...identified(p), ...session(p, 5), capacity: 8, occupied: 'empty' } }),
  next_availability: (p) => ({
    row: { ...by(p), service_id: p.spareServiceId, format: 'online', refreshed_at: past },
  }),
  calendar_connection: (p) => ({
    row: { ...identified(p), ...by(p), url: 'https://calendar.example/', url_hash: bytes(), host: 'calendar.example' },
  }),
  external_busy: (p) => ({ row: { ...by(p), connection_id: p.connectionId, starts_at: past, ends_at: future } }),
  schedule_alert: (p) => ({ row: { ...by(p), booking_id: p.bookingId, kind: 'calendar_overlap' } }),

  booking: (p) => ({ row: { ...hold(p), replaces_booking_id: p.bookingId } }),
  booking_change: (p) => ({
    row: {
      ...{ ...identified(p), booking_id: p.bookingId, number: 99, status: 'completed' },
      ...{ starts_at: past, changed_by: 'import' },
    },
  }),
  booking_request: (p) => ({
    row: {
      ...{ ...identified(p), client_id: p.clientId, contact: 'booking', preferred_channel: 'email' },
      ...{ person: '{}', expires_at: future },
    },
  }),
  booking_invitation: (p) => {
    const row = { ...identified(p), client_id: p.clientId, service_id: p.serviceId, person: '{}', expires_at: future };
    return { row, linked: row.id };
  },

  payment: (p) => ({
    row: {
      ...{ ...identified(p), booking_id: p.bookingId, client_id: p.clientId, attempt: 2 },
      ...{ provider: 'manual', currency: 'EUR', amount: 9000 },
    },
  }),
  payment_change: (p) => ({
    row: {
      ...{ ...identified(p), payment_id: p.paymentId, number: 99, status: 'captured', changed_by: 'import' },
      ...{ captured_amount: 9000, refunded_amount: 0, kept_amount: 0 },
    },
  }),
  refund: (p) => ({
    row: {
      ...{ ...identified(p), payment_id: p.paymentId, amount: 100, status: 'rejected', settled_at: past },
      ...{ reason: 'Kulanz', requested_by: 'staff' },
    },
  }),
  discount_code: (p) => ({
    row: { ...identified(p), code: `NEW-${String(p.number)}`, kind: 'percentage', percent: 5 },
  }),
  discount_code_service: (p) => ({
    row: { practice_id: p.practiceId, discount_code_id: p.discountCodeId, service_id: p.serviceId },
  }),
  discount_redemption: (p) => ({
    row: {
      ...{ practice_id: p.practiceId, booking_id: p.bookingId },
      ...{ discount_code_id: p.discountCodeId, client_id: p.clientId },
    },
  }),
  webhook_event: (p) => ({ row: webhookEvent(p) }),
  'webhook_event, past its days': (p) => ({ row: { ...webhookEvent(p), received_at: '2026-01-01T00:00:00Z' } }),
  webhook_endpoint: (p) => ({ row: webhookEndpoint(p) }),
  webhook_delivery: (p) => webhookDelivery(p, {}),
  'webhook_delivery, past its days': (p) => webhookDelivery(p, { created_at: '2026-01-01T00:00:00Z' }),

  review: (p) => ({ row: review(p) }),
  'review, private': (p) => ({ row: { ...review(p), visibility: 'private' } }),
  'review, removed': (p) => ({ row: { ...review(p), visibility: 'removed', removed_reason: 'insult' } }),
  report_card: (p) => linkedCard(p, { status: 'sent', sent_at: past, expires_at: future }),
  'report_card, not yet sent': (p) => linkedCard(p, { status: 'ready' }),
  'report_card, past its end': (p) => linkedCard(p, { status: 'sent', sent_at: past, expires_at: past }),

  message: (p) => ({
    row: {
      ...{ ...identified(p), kind: 'link_requested', audience: 'client', recipient: 'mara.vogt@example.org' },
      ...{ locale: 'de-DE', time_zone: 'Europe/Berlin', client_id: p.clientId },
    },
  }),
  subscription: (p) => ({ row: { ...newsOf(p), subscribed: true }, linked: p.clientId }),
  subscription_change: (p) => ({ row: { ...newsOf(p), id: randomUUID(), number: 99 } }),
  suppression: (p) => ({
    row: { ...identified(p), address: `${randomUUID()}@example.org`, topic: 'news', reason: 'unsubscribed' },
  }),
  campaign: (p) => ({ row: { ...identified(p), name: 'Frühling', topic: 'news', subject: 'Neue Zeiten' } }),
  campaign_send: (p) => ({
    row: { practice_id: p.practiceId, campaign_id: p.campaignId, client_id: p.clientId, message_id: randomUUID() },
  }),

  idempotency_key: (p) => ({ row: idempotencyKey(p) }),
  'idempotency_key, past its day': (p) => ({ row: { ...idempotencyKey(p), created_at: '2026-02-27T00:00:00Z' } }),
  link_generation: (p) => {
    const id = randomUUID();
    return { row: { practice_id: p.practiceId, purpose: 'manage_booking', resource_id: id }, linked: id };
  },
  rate_limit: (p) => ({ row: calls(p, future) }),
  'rate_limit, past its window': (p) => ({ row: calls(p, past) }),
  address_key: (p) => ({ row: addressKey(p, `2026-03-0${String(p.number)}`) }),
  'address_key, past its day': (p) => ({ row: addressKey(p, `2026-01-0${String(p.number)}`) }),

  listed_therapist: (p) => ({ row: { practice_id: p.practiceId, id: p.therapistId }, isStanding: true }),
  therapist_offer: (p) => ({ row: { ...by(p), service_id: p.serviceId }, isStanding: true }),
  booking_details: (p) => ({ row: { practice_id: p.practiceId, id: p.bookingId }, isStanding: true }),
  client_payment_summary: (p) => ({ row: { practice_id: p.practiceId, client_id: p.clientId }, isStanding: true }),
};

const past = '2026-03-02T08:00:00Z';
const future = '2026-03-10T09:00:00Z';

const bytes = (): string => `\\x${`${randomUUID()}${randomUUID()}`.replaceAll('-', '')}`;

const identified = ({ practiceId }: Persona) => ({ practice_id: practiceId, id: randomUUID() });

const by = ({ practiceId, therapistId }: Persona) => ({ practice_id: practiceId, therapist_id: therapistId });

const newPractice = (id: string): Row => ({
  ...{ practice_id: id, external_id: 'practice', slug: `practice-${id}`, name: 'Praxis am Park' },
  ...{ locale: 'de-DE', time_zone: 'Europe/Berlin', currency: 'EUR' },
});

const therapist = (p: Persona) => {
  const own = identified(p);
  const names = { first_name: 'Ada', last_name: 'Lind', city: 'Berlin', time_zone: 'Europe/Berlin' };
  return { ...own, external_id: own.id, slug: `therapist-${own.id}`, ...names, verification: 'verified' };
};

const service = (p: Persona) => {
  const own = identified(p);
  const times = { duration_minutes: 50, slot_interval_minutes: 60, formats: '{online}' };
  return { ...own, external_id: own.id, slug: `service-${own.id}`, name: 'Sitzung', kind: 'session', ...times };
};

const session = (p: Persona, day: number) => ({
  ...{ ...by(p), service_id: p.serviceId, format: 'online' },
  ...{ starts_at: `2026-03-0${String(day)}T09:00:00Z`, ends_at: `2026-03-0${String(day)}T09:50:00Z` },
});

/** A time kept for the persona, by the secret they have. */
const hold = (p: Persona) => ({
  ...{ ...identified(p), ...session(p, 6), status: 'held', changed_by: 'client' },
  ...{ hold_secret_hash: `\\x${p.subject}`, hold_expires_at: future },
});

/** A booking of the persona that makes a row theirs, though it is not listed any more. */
const bookedBy = (p: Persona, named: Row) => {
  const booking = { ...hold(p), ...named };
  return { linked: booking.id, after: [{ table: 'booking', row: booking }] };
};

const webhookEvent = (p: Persona): Row => ({
  ...{ practice_id: p.practiceId, provider: 'stripe', event_id: `evt_${String(p.number)}`, type: 'x', body: '{}' },
});

const webhookEndpoint = (p: Persona) => ({ ...identified(p), url: 'https://kiez.example/hooks', secret: bytes() });

const webhookDelivery = (p: Persona, state: Row): Made => {
  const endpoint = webhookEndpoint(p);
  const event = { event_id: `evt_${randomUUID().replaceAll('-', '')}`, event_type: 'webhook.test', body: '{}' };
  const row = {
    ...identified(p),
    endpoint_id: endpoint.id,
    subject_id: endpoint.id,
    ...event,
    due_at: future,
    ...state,
  };
  return { row, before: [{ table: 'webhook_endpoint', row: endpoint }] };
};

const review = (p: Persona): Row => ({
  ...{ ...identified(p), ...by(p), booking_id: p.bookingId, rating: 4, visibility: 'published' },
});

const linkedCard = (p: Persona, state: Row): Made => {
  const own = identified(p);
  return { row: { ...own, booking_id: p.bookingId, title: 'Heute', summary: 'Gut', ...state }, linked: own.id };
};

const newsOf = (p: Persona): Row => ({
  ...{ practice_id: p.practiceId, client_id: p.clientId, topic: 'news', channel: 'email', source: 'import' },
});

const idempotencyKey = (p: Persona): Row => ({
  ...{ practice_id: p.practiceId, key_hash: bytes(), request_hash: bytes(), lease: randomUUID() },
  ...{ leased_until: future, resource: 'booking' },
});

const calls = (p: Persona, until: string): Row => ({
  ...{ practice_id: p.practiceId, bucket: 'reads', address: String(p.number), resets_at: until, calls: 1 },
});

const addressKey = (p: Persona, day: string): Row => ({ practice_id: p.practiceId, day, secret: bytes() });
