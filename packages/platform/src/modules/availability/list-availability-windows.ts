import { operation } from '../../http/operation.ts';
import { findTherapist } from './find-therapist.ts';
import { weekOf } from './window.view.ts';

/** The week of a therapist: so few windows that they are one page. */
export const listAvailabilityWindows = operation('listAvailabilityWindows', async ({ path, tx }) => {
  const therapist = await findTherapist(tx, path.therapistId);
  return { status: 200, body: await weekOf(tx, therapist) };
});
