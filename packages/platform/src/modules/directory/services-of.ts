import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { ServiceRow } from './service.view.ts';

/** What can be booked with a therapist, at that therapist's prices; in the practice's own order. */
export const servicesOf = async (tx: Tx, therapistId: string): Promise<ServiceRow[]> => {
  const { rows } = await sql<ServiceRow>`
    select service.id, service.slug, service.name, service.kind, service.description, service.duration_minutes,
           service.slot_interval_minutes, service.minimum_notice_minutes, service.horizon_days, service.approval_required,
           service.questions, service.level, service.prerequisites, service.materials, service.dependant_kind,
           service.dependant_required, service.group_size, offer.formats, offer.price_amount, offer.price_currency
      from therapist_offer offer
      join service on service.practice_id = offer.practice_id and service.id = offer.service_id
     where offer.therapist_id = ${therapistId}
     order by service.position, service.id`.execute(tx);
  return rows;
};
