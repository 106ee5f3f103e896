import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { lockTherapist } from './lock-therapist.ts';
import { refreshNextAvailability } from './next-availability.ts';

/** Takes an exception back: the weekly hours hold again. */
export const removeAvailabilityException = operation('removeAvailabilityException', async ({ path, tx }) => {
  const id = path.availabilityExceptionId;
  const exception = await tx
    .selectFrom('availability_exception')
    .select('therapist_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!exception) refuse('not-found');
  await lockTherapist(tx, exception.therapist_id);
  await tx.deleteFrom('availability_exception').where('id', '=', id).execute();
  await refreshNextAvailability(tx, [exception.therapist_id]);
  return { status: 204 };
});
