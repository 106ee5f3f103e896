import { operation } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { lockTherapist } from '../lock-therapist.ts';
import { changed } from './store-reading.ts';

/** Disconnects a calendar: what it kept its owner from is free, and its address is forgotten. */
export const removeCalendarConnection = operation('removeCalendarConnection', async ({ path, tx }) => {
  const id = path.calendarConnectionId;
  const connection = await tx
    .selectFrom('calendar_connection')
    .select('therapist_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!connection) refuse('not-found');
  await lockTherapist(tx, connection.therapist_id);
  await tx.deleteFrom('calendar_connection').where('id', '=', id).execute();
  await changed(tx, connection.therapist_id);
  return { status: 204 };
});
