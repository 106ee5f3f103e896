import { randomUUID } from 'node:crypto';
import type { Tx } from '../../database/transaction.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toException } from './exception.view.ts';
import { findTherapist, servicesOf } from './find-therapist.ts';
import { lockTherapist } from './lock-therapist.ts';
import { refreshNextAvailability } from './next-availability.ts';
import { minuteOfDay } from './wall-time.ts';

type Fault = { readonly pointer: string; readonly detail: string };
type NewException = Context<'createAvailabilityException'>['body'];

const mostDays = 731;

/** Closes days or hours of a therapist, or opens some beyond the week. What was booked stays booked. */
export const createAvailabilityException = operation('createAvailabilityException', {
  idempotent: {
    resource: 'availability_exception',
    act: async ({ path, body, tx, caller }) => {
      const { id: therapistId } = await findTherapist(tx, path.therapistId);
      await refuseFaulty(tx, therapistId, body);

      await lockTherapist(tx, therapistId);
      const { id } = await tx
        .insertInto('availability_exception')
        .values({
          practice_id: caller.practiceId,
          id: randomUUID(),
          therapist_id: therapistId,
          kind: body.kind,
          format: body.format ?? null,
          service_id: body.serviceId ?? null,
          starts_on: body.startsOn,
          ends_on: body.endsOn,
          starts_at: body.startsAt ?? null,
          ends_at: body.endsAt ?? null,
          reason: body.reason ?? null,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await refreshNextAvailability(tx, [therapistId]);
      return id;
    },
    render: async ({ tx }, id) => ({ status: 201, body: toException(await findException(tx, id)) }),
  },
});

/** 404 for one that was taken back since. */
async function findException(tx: Tx, id: string) {
  const row = await tx.selectFrom('availability_exception').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? refuse('not-found');
}

async function refuseFaulty(tx: Tx, therapistId: string, body: NewException): Promise<void> {
  const { serviceId } = body;
  const isStrange = serviceId !== undefined && !(await servicesOf(tx, therapistId)).has(serviceId);
  const errors = [
    ...faultsOf(body),
    ...(isStrange ? [{ pointer: '/serviceId', detail: 'is no service of this therapist' }] : []),
  ];
  if (errors.length > 0) refuse('validation-failed', { detail: 'The exception is not as expected.', errors });
}

function faultsOf({ kind, startsOn, endsOn, startsAt, endsAt, format, serviceId }: NewException): Fault[] {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
  const isOpening = kind === 'open';
  const faults: readonly (readonly [boolean, string, string])[] = [
    [days < 0, '/endsOn', 'must not be before startsOn'],
    [days > mostDays, '/endsOn', `must be at most ${mostDays} days after startsOn`],
    [startsAt !== undefined && endsAt === undefined, '/endsAt', 'is needed with startsAt'],
    [startsAt === undefined && endsAt !== undefined, '/startsAt', 'is needed with endsAt'],
    [isOpening && startsAt === undefined && endsAt === undefined, '/startsAt', 'is needed to open'],
    [
      startsAt !== undefined && endsAt !== undefined && isBackward(startsAt, endsAt),
      '/endsAt',
      'must be after startsAt',
    ],
    [!isOpening && format !== undefined, '/format', 'is for openings: a closure is for every format'],
    [!isOpening && serviceId !== undefined, '/serviceId', 'is for openings: a closure is for every service'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, pointer, detail]) => ({ pointer, detail }));
}

function isBackward(startsAt: string, endsAt: string): boolean {
  return minuteOfDay(startsAt) >= minuteOfDay(endsAt);
}
