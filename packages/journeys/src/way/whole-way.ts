import type { Stage } from '../stage.ts';
import { agreeToBeAsked } from './agree.ts';
import { bookFrom } from './book.ts';
import { holdSession } from './complete.ts';
import { readConfirmation } from './confirm.ts';
import { findSomebody } from './find.ts';
import { writeReview } from './review.ts';
import { unsubscribe } from './unsubscribe.ts';
import { arrive, type Visit, type Way } from './visit.ts';

/** From a stranger's search to the last mail: found, booked, confirmed, held, reviewed, and no more mail but what is needed. */
export async function goTheWholeWay(stage: Stage, way: Way, betweenTimes = nothing): Promise<void> {
  const visit = await arrive(stage, way);
  await bookFrom(await findSomebody(visit), visit);
  const booking = await readConfirmation(visit);
  if (way.partner.asksFirst) await agreeToBeAsked(visit);
  await holdSession(booking, visit);
  await betweenTimes(booking, visit);
  const invitation = await writeReview(booking, visit);
  await unsubscribe(invitation, visit);
}

type Happening = (booking: Awaited<ReturnType<typeof readConfirmation>>, visit: Visit) => Promise<void>;

const nothing: Happening = () => Promise.resolve();
