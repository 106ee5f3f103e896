import { sql, type Selectable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import type { DiscountCodeTable } from './tables.ts';

type DiscountCodeDetails = Selectable<DiscountCodeTable> & { readonly service_ids: string[]; readonly uses: number };

/** Every code of the practice, with the services it holds for and how often it is used. */
export function discountCodes(tx: Tx) {
  return tx
    .selectFrom('discount_code')
    .selectAll()
    .select([
      sql<string[]>`array(select service_id::text
                            from discount_code_service scope
                           where scope.practice_id = discount_code.practice_id and scope.discount_code_id = discount_code.id
                           order by service_id)`.as('service_ids'),
      sql<number>`(select count(*)::integer
                     from discount_redemption used
                    where used.practice_id = discount_code.practice_id and used.discount_code_id = discount_code.id)`.as(
        'uses',
      ),
    ]);
}

/** One of them; 404 for what is not the practice's. */
export async function findDiscountCode(tx: Tx, id: string): Promise<Schemas['DiscountCode']> {
  const row = await discountCodes(tx).where('id', '=', id).executeTakeFirst();
  return toDiscountCode(row ?? refuse('not-found'));
}

/** What a code looks like to the practice. */
export function toDiscountCode(row: DiscountCodeDetails): Schemas['DiscountCode'] {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    percent: row.percent,
    amount: row.amount === null || row.currency === null ? null : { amount: row.amount, currency: row.currency },
    serviceIds: row.service_ids,
    validFrom: instantOrNull(row.valid_from),
    validUntil: instantOrNull(row.valid_until),
    useLimit: row.use_limit,
    perClientLimit: row.per_client_limit,
    uses: row.uses,
    createdAt: toInstant(row.created_at.getTime()),
    archivedAt: instantOrNull(row.archived_at),
  };
}

function instantOrNull(instant: Date | null): string | null {
  return instant && toInstant(instant.getTime());
}
