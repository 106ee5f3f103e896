import { randomUUID } from 'node:crypto';
import { violates } from '../../database/violates.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { expireUnpaid } from '../bookings/expire-unpaid.ts';
import { expireHolds } from '../bookings/free-slot.ts';
import { isClosed } from './closed-time.ts';
import type { Diary, Offer } from './diary.ts';
import { findTherapist } from './find-therapist.ts';
import { findGroupSession, toGroupSession } from './group-session.view.ts';
import { loadDiaries } from './load-diaries.ts';
import { lockTherapist } from './lock-therapist.ts';
import { refreshNextAvailability } from './next-availability.ts';

type Given = Context<'createGroupSession'>;

/** Sets a session with seats, whatever the weekly hours are, but not where the therapist is away or has something else. */
export const createGroupSession = operation('createGroupSession', {
  idempotent: {
    resource: 'group_session',
    act: async (context) => {
      const { body, tx, caller } = context;
      const { id: therapistId } = await findTherapist(tx, body.therapistId);
      const service = await findService(context);
      const now = await lockTherapist(tx, therapistId);
      await expireHolds(tx, therapistId, now);
      await expireUnpaid(context, therapistId, now);
      const { diary, offer } = await giverOf(context);
      const start = Date.parse(body.startsAt);
      const end = start + offer.rules.durationMinutes * 60_000;
      if (start <= now.getTime()) refuseAt('/startsAt', 'must be in the future');
      if (!offer.formats.includes(body.format)) refuseAt('/format', 'the therapist does not give it in this format');
      if (isClosed(diary, offer, body.format, { start, end })) refuseAt('/startsAt', 'the therapist is away then');

      const id = randomUUID();
      await tx
        .insertInto('group_session')
        .values({
          practice_id: caller.practiceId,
          id,
          therapist_id: therapistId,
          service_id: body.serviceId,
          starts_at: new Date(start),
          ends_at: new Date(end),
          buffer_before_minutes: offer.rules.bufferBeforeMinutes,
          buffer_after_minutes: offer.rules.bufferAfterMinutes,
          format: body.format,
          location: body.location ?? null,
          capacity: seatsOf(body.capacity, service.group_size),
        })
        .execute()
        .catch((error: unknown) => {
          if (!violates(error, 'group_session_no_overlap')) throw error;
          refuse('slot-taken', { detail: 'The therapist has something else then.', near: [] });
        });
      await refreshNextAvailability(tx, [therapistId]);
      return id;
    },
    render: async ({ tx }, id) => ({ status: 201, body: toGroupSession(await findGroupSession(tx, id)) }),
  },
});

async function findService({ tx, body }: Given): Promise<{ readonly group_size: number | null }> {
  const service = await tx
    .selectFrom('service')
    .select(['kind', 'group_size'])
    .where('id', '=', body.serviceId)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!service) refuse('not-found');
  if (service.kind !== 'group' && service.kind !== 'workshop')
    refuseAt('/serviceId', 'is given to one client at a time');
  return service;
}

async function giverOf({ tx, body }: Given): Promise<{ diary: Diary; offer: Offer }> {
  const { diaries } = await loadDiaries(tx, { therapistIds: [body.therapistId], serviceId: body.serviceId });
  const [diary] = diaries;
  const [offer] = diary?.offers ?? [];
  return diary && offer ? { diary, offer } : refuseAt('/serviceId', 'is no service of this therapist');
}

function seatsOf(wanted: number | undefined, most: number | null): number {
  const seats = wanted ?? most ?? refuseAt('/capacity', 'is needed, since the service does not say how many');
  return most === null || seats <= most
    ? seats
    : refuseAt('/capacity', `a session of the service has at most ${most} seats`);
}

function refuseAt(pointer: string, detail: string): never {
  return refuse('validation-failed', { detail: 'The session is not as expected.', errors: [{ pointer, detail }] });
}
