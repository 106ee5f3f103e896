import type { Tx } from '../../database/transaction.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findBooking } from '../bookings/booking.view.ts';
import { invitedTime, isInvited, type InvitedTime } from '../bookings/invitations/invited-time.ts';
import type { Diary } from './diary.ts';
import { loadDiaries } from './load-diaries.ts';
import { offeredSlots, type OfferedSlot, type OfferedSlots } from './offered-slots.ts';
import { toInstant, toSlot } from './slot.view.ts';

const mostDays = 62;
const day = 86_400_000;

/**
 * The bookable starts of a service between two instants: of one therapist, or one per start of everybody who gives it. For who
 * may move a booking also those that only the booking itself takes; for who was invited also the one that was proposed to them.
 */
export const listSlots = operation('listSlots', async ({ query, tx, caller, now: moment }) => {
  const [from, to] = checkRange(query);
  const { therapistId, serviceId, format, reschedules } = query;
  if (reschedules !== undefined) await findBooking(tx, reschedules); // 404 for who may not see it
  const { diaries, now } = await loadDiaries(tx, {
    serviceId,
    ...(reschedules ? { reschedules } : {}),
    ...(therapistId ? { therapistIds: [therapistId] } : {}),
  });
  if (diaries.length === 0) await refuseUnknown(tx, query);

  const invited = await invitedTime(tx, caller, serviceId, moment);
  const { free, contactOnly } = withInvited(offeredSlots(diaries, serviceId, { from, to, now }, format), invited);
  const next = free[0] ?? firstAfter(diaries, serviceId, { from: to, now }, format);
  return {
    status: 200,
    body: {
      slots: free.map(toSlot),
      contactOnly: contactOnly.map(toSlot),
      nextAvailableAt: next ? toInstant(next.start) : null,
    },
  };
});

/** A time that was proposed to who asks can be had, however near it is. */
function withInvited({ free, contactOnly }: OfferedSlots, invited: InvitedTime | null): OfferedSlots {
  const proposed = contactOnly.filter((slot) => isInvited(invited, slot));
  if (proposed.length === 0) return { free, contactOnly };
  return { free: [...proposed, ...free], contactOnly: contactOnly.filter((slot) => !proposed.includes(slot)) };
}

function checkRange({ from, to }: Context<'listSlots'>['query']): [number, number] {
  const first = Date.parse(from);
  const last = Date.parse(to);
  if (first < last && last - first <= mostDays * day) return [first, last];
  return refuse('validation-failed', {
    detail: 'The range is not as expected.',
    errors: [{ pointer: '/query/to', detail: `must be after from, by at most ${mostDays} days` }],
  });
}

/** Nobody gives this service: because nobody does right now (an empty answer), or because there is no such thing (404). */
async function refuseUnknown(tx: Tx, { therapistId, serviceId }: Context<'listSlots'>['query']): Promise<void> {
  const service = await tx.selectFrom('service').select('id').where('id', '=', serviceId).executeTakeFirst();
  if (!service || therapistId) refuse('not-found');
}

function firstAfter(
  diaries: readonly Diary[],
  serviceId: string,
  { from, now }: { readonly from: number; readonly now: number },
  format: string | undefined,
): OfferedSlot | undefined {
  return offeredSlots(diaries, serviceId, { from, to: Infinity, now }, format).free[0];
}
