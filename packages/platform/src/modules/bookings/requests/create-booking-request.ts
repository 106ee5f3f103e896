import { sql } from 'kysely';
import { json } from '../../../database/json.ts';
import type { Tx } from '../../../database/transaction.ts';
import { operation, type Context } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { queueRequestMessages } from '../../messaging/queue-messages.ts';
import { attributionOf } from '../attribution.view.ts';
import { checkParties } from '../booking-parties.ts';
import { checkTimeZone } from '../check-time-zone.ts';
import { clientOf, contactOf } from '../keep-client.ts';
import { loadPolicy } from '../policy.ts';
import type { BookingContact } from '../tables.ts';
import type { BookingRequestStatus } from './tables.ts';

type Given = Context<'createBookingRequest'>;

/** Keeps a wish to be contacted, and tells the practice. An existing client is found by address, and neither edited nor revealed. */
export const createBookingRequest = operation('createBookingRequest', {
  idempotent: {
    resource: 'booking_request',
    act: async (context) => {
      const { body, tx } = context;
      await checkParties(tx, body, '/serviceId');
      const practice = await termsOf(tx);
      const person = personOf(body, practice.locale);
      const clientId = await clientOf(tx, person);
      const id = await keepRequest(context, clientId, person);
      await keepConsent(tx, clientId, body.consent, practice.consentVersion); // while asking, and at no other time
      await queueRequestMessages(context, id, 'booking_request_received');
      return id;
    },
    render: async ({ tx }, id) => {
      const { rows } = await sql<{ status: BookingRequestStatus; expires_at: Date }>`
        select status, expires_at from booking_request_state(${id})`.execute(tx);
      const [state] = rows;
      if (!state) throw new Error('a request that was just made, or made under this key, is there');
      return { status: 201, body: { id, status: state.status, expiresAt: state.expires_at.toISOString() } };
    },
  },
});

async function termsOf(tx: Tx): Promise<{ locale: string; consentVersion: string }> {
  return tx
    .selectFrom('practice')
    .select(['locale', sql<string>`coalesce(policies ->> 'consentVersion', '')`.as('consentVersion')])
    .executeTakeFirstOrThrow();
}

/** Who asks, and can be reached by the channel they prefer. */
function personOf({ client, preferredChannel }: Given['body'], locale: string): BookingContact {
  checkTimeZone(client.timeZone, '/client/timeZone');
  if (preferredChannel !== 'email' && client.phone === undefined) {
    refuse('validation-failed', {
      errors: [{ pointer: '/client/phone', detail: 'is needed to be called or written to' }],
    });
  }
  return contactOf(client, locale);
}

async function keepConsent(tx: Tx, clientId: string, given: Given['body']['consent'], version: string): Promise<void> {
  await sql`select consent_for_request(${clientId}, 'privacy', ${version})`.execute(tx);
  if (!given.marketing) return;
  await sql`select consent_for_request(${clientId}, 'marketing', ${version})`.execute(tx);
  await sql`select subscribe_for_booking(${clientId}, ${version})`.execute(tx);
}

async function keepRequest({ body, tx, now }: Given, clientId: string, person: BookingContact): Promise<string> {
  const { requestHours } = await loadPolicy(tx);
  const expiresAt = new Date(now.getTime() + requestHours * 3_600_000);
  const { rows } = await sql<{ id: string }>`
    select request_booking(${clientId}, ${body.therapistId ?? null}, ${body.serviceId ?? null}, ${body.contact}, ${body.reason ?? null},
                           ${body.message ?? null}, ${body.preferredChannel}, ${json(person)}, ${expiresAt},
                           ${json(attributionOf(body.attribution))}) as id`.execute(tx);
  const [request] = rows;
  if (!request) throw new Error('request_booking answered no row');
  return request.id;
}
