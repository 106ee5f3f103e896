import { operation } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { raiseGeneration, resolveLink } from '../../trust/link-generation.ts';

/** The address at which a calendar program reads a therapist's bookings. Renewed, it is another, and the one so far ends. */
export const createCalendarFeed = operation('createCalendarFeed', async ({ path, body, tx, caller, deps }) => {
  const { therapistId } = path;
  const { practiceId } = caller;
  const therapist = await tx
    .selectFrom('therapist')
    .select('id')
    .where('id', '=', therapistId)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!therapist) refuse('not-found');
  if (body.renew === true) await raiseGeneration(tx, practiceId, 'calendar_feed', therapistId);
  const { generation } = await resolveLink(tx, 'calendar_feed', therapistId);
  const token = deps.links.feedToken({ practiceId, therapistId, generation });
  return { status: 200, body: { url: `${deps.config.publicUrl}/v1/calendar-feeds/${token}` } };
});
