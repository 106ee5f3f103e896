import type { Schemas } from '../../http/contract.ts';
import { refuseStale } from '../../http/entity-tag.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findDiscountCode } from './discount-code.view.ts';
import { keepScope } from './discount-scope.ts';
import { instantOf, refuseEmptyValidity } from './discount-validity.ts';

/** Changes when, for what and how often a code holds; what was booked with it keeps what it got. */
export const updateDiscountCode = operation('updateDiscountCode', async ({ path, headers, body, caller, tx, now }) => {
  const id = path.discountCodeId;
  const known = await tx.selectFrom('discount_code').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!known) refuse('not-found');
  await refuseStale(headers['if-match'], () => findDiscountCode(tx, id));
  const change = changeOf(body, now);
  const { valid_from, valid_until } = { ...known, ...change };
  refuseEmptyValidity(valid_from, valid_until);
  await tx.updateTable('discount_code').set(change).where('id', '=', id).execute();
  if (body.serviceIds) await keepScope(tx, caller.practiceId, id, body.serviceIds);
  return { status: 200, body: await findDiscountCode(tx, id) };
});

/** Only what was given: null takes a limit away, and leaving it out keeps it. */
function changeOf(given: Schemas['DiscountCodeChange'], now: Date) {
  const { validFrom, validUntil, useLimit, perClientLimit } = given;
  return {
    updated_at: now,
    ...(validFrom === undefined ? {} : { valid_from: instantOf(validFrom) }),
    ...(validUntil === undefined ? {} : { valid_until: instantOf(validUntil) }),
    ...(useLimit === undefined ? {} : { use_limit: useLimit }),
    ...(perClientLimit === undefined ? {} : { per_client_limit: perClientLimit }),
  };
}
