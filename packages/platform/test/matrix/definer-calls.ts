import { randomUUID } from 'node:crypto';
import type { TestPlatform } from '../harness.ts';
import type { Persona } from './personas.ts';
import { rows, type Other, type Row } from './rows.ts';
import { insertRows } from './write-rows.ts';

/** What a function that looks past policies may be asked about: ids, and words as good as ids. */
export type Known = Readonly<Record<Name, string>>;

type Name =
  | 'therapistId'
  | 'serviceId'
  | 'clientId'
  | 'email'
  | 'bookingId'
  | 'comingId'
  | 'subject'
  | 'address'
  | 'invitationId'
  | 'requestId'
  | 'cardId'
  | 'refundId'
  | 'campaignId'
  | 'changeId'
  | 'code'
  | 'lastName';

export interface DefinerCall {
  readonly given: (known: Known) => string;
  /** What the link of a link holder is for; else to manage the booking. */
  readonly link?: (known: Known) => { readonly purpose: string; readonly resource: string };
}

/** How each function is called that takes something of a practice. */
export const definerCalls: Readonly<Record<string, DefinerCall>> = {
  accept_invitation: { given: (k) => `'${k.invitationId}', '${k.bookingId}'` },
  booking_of_link: { given: () => '' },
  booking_request_state: { given: (k) => `'${k.requestId}'` },
  busy_ranges: { given: (k) => `array['${k.therapistId}']::uuid[], '2026-03-01', '2026-03-20'` },
  change_own_subscription: { given: () => `'offers', 'email', false, null, null`, link: chooses },
  client_for_booking: { given: (k) => `'Eva', 'Berg', '${k.email}', null, null, null` },
  consent_for_booking: { given: (k) => `'${k.clientId}', 'marketing', true, 'v1'` },
  consent_for_request: { given: (k) => `'${k.clientId}', 'marketing', 'v1'` },
  dependant_for_booking: { given: (k) => `'${k.clientId}', 'pet', 'Milo', null, null, null` },
  directory_found: { given: (k) => `'${k.lastName}', null, 100` },
  expire_holds: { given: (k) => `'${k.therapistId}', '2026-03-20'` },
  expire_unpaid: { given: (k) => `'${k.therapistId}', '2026-03-20'` },
  feed_entries: { given: () => '', link: (k) => ({ purpose: 'calendar_feed', resource: k.therapistId }) },
  group_sessions: { given: (k) => `array['${k.therapistId}']::uuid[], '2026-03-01'` },
  is_own_refused: { given: () => `'news', 'email'`, link: chooses },
  keep_imported_history: {
    given: (k) => `'[{"booking_id": "${k.bookingId}", "previous_start": "2026-03-01T09:00:00Z"}]'`,
  },
  keep_next_availability: { given: (k) => `array['${k.therapistId}']::uuid[], '[]'` },
  linked_booking: { given: () => '', link: (k) => ({ purpose: 'report_card', resource: k.cardId }) },
  live_holds: { given: (k) => `'${k.address}'` },
  note_availability_error: { given: (k) => `'${k.therapistId}', 'x'` },
  open_bookings: { given: (k) => `'${k.clientId}'` },
  open_payment: { given: (k) => `'${k.comingId}', 9000, 'EUR', null, 'client'` },
  open_report_card: { given: (k) => `'${k.cardId}'` },
  queue_booking_messages: { given: (k) => `'${k.comingId}', 'booking_confirmed', 'localhost'` },
  queue_client_message: {
    given: (k) => `'report_card_sent', '${k.clientId}', 'appointments', 'localhost', null, '${k.cardId}', null`,
  },
  queue_invitation_message: { given: (k) => `'${k.invitationId}', 'localhost'` },
  queue_refund_message: { given: (k) => `'${k.bookingId}', '${k.refundId}', 'payment_refunded', 'localhost'` },
  queue_request_messages: { given: (k) => `'${k.requestId}', 'booking_request_received', 'localhost'` },
  request_booking: {
    given: (k) => `'${k.clientId}', null, null, 'booking', null, null, 'email', '{}', '2026-03-10'`,
  },
  resolve_link: { given: (k) => `'manage_booking', '${k.bookingId}'` },
  return_payment: {
    given: (k) => `'${k.bookingId}', 100, 'x', 'staff'`,
    link: (k) => ({ purpose: 'manage_booking', resource: k.bookingId }),
  },
  send_campaign: { given: (k) => `'${k.campaignId}', 'localhost'` },
  subscribe_for_booking: { given: (k) => `'${k.clientId}', 'v1'` },
  undo_one_click: { given: (k) => `'${k.changeId}', 'reviews', 'email'`, link: unsubscribes },
  unsubscribe_one_click: { given: () => `'offers', 'email'`, link: unsubscribes },
  usable_discount: { given: (k) => `'${k.code}', '${k.serviceId}', null, '2026-03-02'` },
};

/** What takes nothing of any practice, or says the same whatever is there. */
export const asksOfNobody: readonly string[] = [
  'app_now',
  'schema_version',
  'count_call', // counts in the practice of the transaction
  'todays_address_key', // of the practice of the transaction
  'renew_directory_now', // of the practice of the transaction
  'queue_reminders', // in the practice of the transaction
  'queue_requested_link', // the same for every address
  'resolve_key', // before a practice is known
  'resolve_practice', // before a practice is known
];

function chooses({ clientId }: Known) {
  return { purpose: 'subscription', resource: clientId };
}

function unsubscribes({ clientId }: Known) {
  return { purpose: 'unsubscribe', resource: clientId };
}

/** Nothing of these is anywhere. */
export const invented = (): Known => {
  const ids = ['therapistId', 'serviceId', 'clientId', 'bookingId', 'comingId', 'invitationId', 'requestId'] as const;
  const more = ['cardId', 'refundId', 'campaignId', 'changeId'] as const;
  const fresh = Object.fromEntries([...ids, ...more].map((name) => [name, randomUUID()])) as Record<
    (typeof ids)[number] | (typeof more)[number],
    string
  >;
  const [subject, address] = [`${randomUUID()}${randomUUID()}`.replaceAll('-', ''), randomUUID()];
  return { ...fresh, subject, address, email: `${randomUUID()}@example.org`, code: 'NOBODYS', lastName: 'Nirgendwer' };
};

/** Writes what the calls are about, for a persona. */
export async function knownOf(platform: TestPlatform, p: Persona): Promise<Known> {
  const own = { practice_id: p.practiceId };
  const email = `mara.vogt+${p.clientId}@example.org`;
  const [invitation, request, card] = [
    rows.booking_invitation(p).row,
    rows.booking_request(p).row,
    rows.report_card(p).row,
  ];
  const refund = rows.refund(p).row;
  const contact = JSON.stringify({ firstName: 'Mara', lastName: 'Vogt', email });
  const on = (day: number, columns: Row): Other => {
    const at = `2026-03-${String(day).padStart(2, '0')}T09`;
    const times = { starts_at: `${at}:00:00Z`, ends_at: `${at}:50:00Z` };
    return { table: 'booking', row: { ...rows.booking(p).row, replaces_booking_id: null, ...times, ...columns } };
  };
  const of = { client_id: p.clientId, contact, changed_by: 'import' };
  const coming = on(11, { ...of, status: 'confirmed' });
  const change = { ...own, client_id: p.clientId, topic: 'reviews', channel: 'email', source: 'one_click' };
  const changeId = randomUUID();
  const address = randomUUID();
  await insertRows(platform, [
    coming,
    on(12, { ...of, status: 'pending_payment', due_at: '2026-03-02T11:00:00Z' }),
    on(13, { hold_expires_at: '2026-03-02T11:00:00Z' }),
    on(14, { hold_address: address }),
    { table: 'booking_invitation', row: invitation },
    { table: 'booking_request', row: { ...request, person: JSON.stringify({ email }) } },
    { table: 'report_card', row: card },
    { table: 'refund', row: refund },
    { table: 'group_session', row: rows.group_session(p).row },
    { table: 'link_generation', row: { ...own, purpose: 'manage_booking', resource_id: p.bookingId, generation: 3 } },
    { table: 'suppression', row: { ...rows.suppression(p).row, address: email } },
    { table: 'subscription', row: { ...change, topic: 'offers', source: 'import', subscribed: true } },
    { table: 'subscription', row: { ...change, subscribed: false } },
    { table: 'subscription_change', row: { ...change, id: changeId, number: 99, previous: true, subscribed: false } },
  ]);
  const idOf = (row: Row): string => String(row['id']);
  return {
    ...{ therapistId: p.therapistId, serviceId: p.serviceId, clientId: p.clientId, bookingId: p.bookingId },
    ...{ subject: p.subject, campaignId: p.campaignId, email, address, changeId, comingId: idOf(coming.row) },
    ...{ invitationId: idOf(invitation), requestId: idOf(request), cardId: idOf(card), refundId: idOf(refund) },
    ...{ code: `CODE-${String(p.number)}`, lastName: 'Lind' },
  };
}
