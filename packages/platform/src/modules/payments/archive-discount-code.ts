import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { findDiscountCode } from './discount-code.view.ts';

/** Puts a code away: it no longer holds. Doing it again changes nothing. */
export const archiveDiscountCode = operation('archiveDiscountCode', async ({ path, tx }) => {
  await tx
    .updateTable('discount_code')
    .set({ archived_at: sql`app_now()`, updated_at: sql`app_now()` })
    .where('id', '=', path.discountCodeId)
    .where('archived_at', 'is', null)
    .execute();
  return { status: 200, body: await findDiscountCode(tx, path.discountCodeId) };
});
