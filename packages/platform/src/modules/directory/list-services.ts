import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toService } from './service.view.ts';
import { servicesOf } from './services-of.ts';

/** What can be booked; with a therapist, at that therapist's prices. */
export const listServices = operation('listServices', async ({ query: { therapistId }, tx }) => {
  if (therapistId === undefined) {
    const rows = await tx
      .selectFrom('service')
      .selectAll()
      .where('archived_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute();
    return { status: 200, body: { data: rows.map(toService), nextCursor: null } };
  }
  const listed = await tx
    .selectFrom('directory_card')
    .select('therapist_id')
    .where('therapist_id', '=', therapistId)
    .executeTakeFirst();
  if (!listed) refuse('not-found');
  return { status: 200, body: { data: (await servicesOf(tx, therapistId)).map(toService), nextCursor: null } };
});
