import type { Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';

/** A therapist of the caller's practice, listed or not; 404 for one that is archived or that nobody knows. */
export async function findTherapist(tx: Tx, id: string): Promise<{ readonly id: string; readonly time_zone: string }> {
  const therapist = await tx
    .selectFrom('therapist')
    .select(['id', 'time_zone'])
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return therapist ?? refuse('not-found');
}

/** The services that a therapist gives. */
export async function servicesOf(tx: Tx, therapistId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('therapist_service')
    .select('service_id')
    .where('therapist_id', '=', therapistId)
    .execute();
  return new Set(rows.map(({ service_id }) => service_id));
}
