import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { NewBooking } from '@attune/sdk';
import type { Updateable } from 'kysely';
import ICAL from 'ical.js';
import { transaction } from '../../src/database/transaction.ts';
import { dueMessages } from '../../src/jobs/sweep.ts';
import type { BookingTable } from '../../src/modules/bookings/tables.ts';
import { listOutbox, type OutboxMail } from '../../src/modules/messaging/list-outbox.ts';
import { queueBookingMessages, type QueueGiven } from '../../src/modules/messaging/queue-messages.ts';
import { sendMessage } from '../../src/modules/messaging/send-message.ts';
import type { BookingMessageKind, MessageAudience, MessageKind } from '../../src/modules/messaging/tables.ts';
import { demoMailer } from '../../src/providers/demo-mail.ts';
import type { TestPlatform, TestPractice } from '../harness.ts';
import type { TestDiary } from './diary.ts';

export const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

export interface NewToldBooking extends TestDiary {
  readonly startsAt: string;
  readonly client?: Partial<NewBooking['client']>;
  readonly format?: 'online' | 'in_person';
}

/** Books by the API, as Mara, and answers the booking's id. */
export const bookTold = async (
  platform: TestPlatform,
  practice: TestPractice,
  { client, format = 'online', ...slot }: NewToldBooking,
): Promise<string> => {
  const attune = platform.sdk(practice.publishableKey);
  const { therapistId, serviceId, startsAt } = slot;
  const hold = await attune.holds.create({ therapistId, serviceId, startsAt, format });
  const booking = await attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: { ...mara, ...client },
    consent: { privacy: true },
  });
  return booking.id;
};

/** What happens next to a booking, and the message that tells of it, in one transaction. */
export const changeTold = (
  platform: TestPlatform,
  practiceId: string,
  bookingId: string,
  columns: Updateable<BookingTable>,
  kind: BookingMessageKind,
): Promise<void> =>
  within(platform, practiceId, async (given) => {
    const change = { changed_by: 'staff', change_reason: null, ...columns } as const;
    await given.tx.updateTable('booking').set(change).where('id', '=', bookingId).execute();
    await queueBookingMessages(given, bookingId, kind);
  });

/** Runs as the practice, with what the queue of messages takes. */
export const within = <T>(
  platform: TestPlatform,
  practiceId: string,
  work: (given: QueueGiven) => Promise<T>,
): Promise<T> =>
  transaction(platform.owner.db, { kind: 'practice', practiceId, keyId: practiceId }, (tx) =>
    work({ tx, caller: { practiceId }, deps: platform.deps, after: () => undefined }),
  );

/** A payment of a booking, with what was paid of it, and its id. */
export const payTold = (
  platform: TestPlatform,
  practiceId: string,
  bookingId: string,
  { amount, captured }: { readonly amount: number; readonly captured: number },
): Promise<string> =>
  within(platform, practiceId, async ({ tx }) => {
    const { client_id } = await tx
      .selectFrom('booking')
      .select('client_id')
      .where('id', '=', bookingId)
      .executeTakeFirstOrThrow();
    const amounts = { amount, authorized_amount: captured, captured_amount: captured };
    const { id } = await tx
      .insertInto('payment')
      .values({
        practice_id: practiceId,
        id: randomUUID(),
        booking_id: bookingId,
        client_id: client_id ?? assert.fail('it has a client'),
        provider: 'manual',
        currency: 'EUR',
        ...amounts,
      })
      .onConflict((conflict) => conflict.constraint('payment_booking_key').doUpdateSet(amounts))
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  });

/** Sends what is due, and answers the one mail of a kind to somebody about a booking. */
export const toldMail = async (
  platform: TestPlatform,
  bookingId: string,
  kind: MessageKind,
  audience: MessageAudience = 'client',
): Promise<OutboxMail> => {
  await sendDue(platform);
  const rows = await platform.owner.session((session) =>
    session.query<{ id: string }>('select id from message where booking_id = $1 and kind = $2 and audience = $3', [
      bookingId,
      kind,
      audience,
    ]),
  );
  assert.equal(rows.length, 1, `${String(rows.length)} messages of ${kind} to the ${audience}`);
  const mails = await listOutbox(platform.deps.db, platform.deps);
  return mails.find(({ id }) => id === rows[0]?.id) ?? assert.fail(`the ${kind} to the ${audience} was not sent`);
};

/** Has everything sent that is due. */
export const sendDue = async (platform: TestPlatform): Promise<void> => {
  for (const { practiceId, id } of await dueMessages(platform.deps.db))
    await sendMessage({ ...platform.deps, mailer: demoMailer() }, practiceId, id);
};

/** What a calendar program makes of the file of a mail; null where there is none. */
export interface CalendarFile {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
  readonly organizer: string;
  readonly attendee: string;
  readonly location: string | null;
}

/** Reads it back, with a parser that is not ours. */
export const calendarOfMail = ({ attachments: [file] }: OutboxMail): CalendarFile | null => {
  if (!file) return null;
  const calendar = new ICAL.Component(ICAL.parse(file.content) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent') ?? assert.fail('a file has an event');
  const said = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
  const method = String(calendar.getFirstPropertyValue('method'));
  assert.equal(file.contentType, `text/calendar; method=${method}`);
  return {
    method,
    uid: said('uid'),
    sequence: Number(said('sequence')),
    status: said('status'),
    start: said('dtstart'),
    organizer: said('organizer'),
    attendee: said('attendee'),
    location: said('location') || null,
  };
};

/** Subject, and what stands between the greeting and the facts. */
export const saidIn = ({ subject, text }: OutboxMail): { subject: string; said: string[] } => {
  const [, ...parts] = text.split('\n\n');
  const facts = parts.findIndex((part) => /^\S.*: {1,}\S/.test(part) && part.includes('\n'));
  return { subject, said: parts.slice(0, facts).map(plain) };
};

/** The facts of a letter, by their word. */
export const factsOf = ({ html }: OutboxMail): Record<string, string> => {
  const rows = html.matchAll(/<th scope="row"[^>]*>([^<]*)<\/th>\s*<td[^>]*>([^<]*)<\/td>/g);
  return Object.fromEntries([...rows].map(([, word = '', value = '']) => [word, plain(value)]));
};

/** Whether a comma stands behind the day of the week is for the version of ICU to say. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll(/day, (?=\d)/g, 'day ');
