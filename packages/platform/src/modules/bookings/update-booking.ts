import type { Updateable } from 'kysely';
import { json } from '../../database/json.ts';
import type { Tx } from '../../database/transaction.ts';
import { refuseStale } from '../../http/entity-tag.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findBooking, toBooking } from './booking.view.ts';
import { refuseState } from './change-booking.ts';
import { cancellable } from './change-rules.ts';
import { checkEmergencyContact } from './check-emergency-contact.ts';
import { lockBooking } from './lock-booking.ts';
import type { BookingTable } from './tables.ts';

type Given = Context<'updateBooking'>;

/** Notes something about a booking: a client whom to call and what they want to say, the practice also where it takes place. */
export const updateBooking = operation('updateBooking', async (context) => {
  const { path, headers, body, tx, caller, deps } = context;
  if (caller.kind !== 'practice') refuseForPractice(body);
  const { booking, now } = await lockBooking(tx, path.bookingId);
  if (caller.kind !== 'practice' && !cancellable.includes(booking.status)) refuseState(booking.status);
  const read = async () => toBooking(await findBooking(tx, path.bookingId), deps.config.publicUrl);
  await refuseStale(headers['if-match'], read);
  await tx
    .updateTable('booking')
    .set({
      ...(await changeOf(tx, body)),
      ...(caller.kind === 'practice' ? {} : { changed_by: 'client' }),
      updated_at: now,
    })
    .where('id', '=', booking.id)
    .execute();
  return { status: 200, body: await read() };
});

function refuseForPractice({ joiningLink, location, therapistNote }: Given['body']): void {
  if ([joiningLink, location, therapistNote].every((value) => value === undefined)) return;
  refuse('forbidden', { detail: 'Where it takes place, and what the practice notes, is for the practice to say.' });
}

async function changeOf(tx: Tx, body: Given['body']): Promise<Updateable<BookingTable>> {
  const { emergencyContact, clientNote, joiningLink, location, therapistNote } = body;
  return {
    ...(emergencyContact !== undefined && { emergency_contact: json(await checkedContact(tx, emergencyContact)) }),
    ...(clientNote !== undefined && { client_note: clientNote }),
    ...(joiningLink !== undefined && { joining_link: joiningLink }),
    ...(location !== undefined && { location }),
    ...(therapistNote !== undefined && { therapist_note: therapistNote }),
  };
}

async function checkedContact(tx: Tx, given: NonNullable<Given['body']['emergencyContact']> | null) {
  if (given === null) return null;
  const { locale } = await tx.selectFrom('practice').select('locale').executeTakeFirstOrThrow();
  return checkEmergencyContact(given, locale);
}
