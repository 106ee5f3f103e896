import { createHash, randomUUID } from 'node:crypto';
import { operation, type Context } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { findConnection, saidOf, toConnection } from './connection.view.ts';
import { lookAtCalendar } from './look-at-calendar.ts';
import { storeReading, type Looked } from './store-reading.ts';
import { tellOfOverlaps } from './tell-of-overlaps.ts';

type Given = Context<'createCalendarConnection'>;

const mostOfATherapist = 10;

/**
 * Connects a calendar and reads it at once: an address that cannot be read is refused (422) instead of being kept. The same address
 * again is the same connection.
 */
export const createCalendarConnection = operation('createCalendarConnection', {
  outside: async ({ path, body, deps, transaction }) => {
    const { zone, now } = await transaction(async ({ tx, now: moment }) => {
      const therapist = await tx
        .selectFrom('therapist')
        .select('time_zone')
        .where('id', '=', path.therapistId)
        .where('archived_at', 'is', null)
        .executeTakeFirst();
      return { zone: therapist?.time_zone ?? refuse('not-found'), now: moment };
    });
    const looked = await lookAtCalendar(deps.fetchCalendar, {
      url: body.url,
      etag: null,
      lastModified: null,
      zone,
      now,
    });
    if (looked.kind === 'failed') {
      const detail = saidOf(looked.fault);
      refuse('feed-refused', { detail, errors: [{ pointer: '/url', detail }] });
    }
    return transaction(async (context) => {
      const id = await keep(context, looked);
      return { status: 201, body: toConnection(await findConnection(context.tx, id)) };
    });
  },
});

async function keep(context: Given, looked: Looked): Promise<string> {
  const { path, body, tx, caller, now } = context;
  const connection = {
    id: randomUUID(),
    practice_id: caller.practiceId,
    therapist_id: path.therapistId,
    url: body.url.trim(),
    url_hash: hashOf(body.url),
    host: new URL(body.url.trim().replace(/^webcal:/i, 'https:')).hostname,
    due_at: now,
  };
  const added = await tx
    .insertInto('calendar_connection')
    .values(connection)
    .onConflict((same) => same.constraint('calendar_connection_url_key').doNothing())
    .executeTakeFirst();
  const kept = tx
    .selectFrom('calendar_connection')
    .select(['id', 'practice_id', 'therapist_id', 'failures'])
    .where('therapist_id', '=', path.therapistId);
  if (added.numInsertedOrUpdatedRows === 1n && (await kept.execute()).length > mostOfATherapist) {
    refuse('feed-refused', { detail: `A therapist has at most ${mostOfATherapist} calendars.` });
  }
  const row = await kept.where('url_hash', '=', connection.url_hash).executeTakeFirstOrThrow();
  tellOfOverlaps(context, await storeReading(tx, row, looked));
  return row.id;
}

function hashOf(url: string): Buffer {
  return createHash('sha256').update(url.trim()).digest();
}
