import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { quoteFor } from './quote.ts';

/** What a code would take off at this moment; uses nothing up. */
export const previewDiscount = operation('previewDiscount', async ({ body, tx, now }) => {
  const { code, serviceId, therapistId } = body;
  const price = await priceOf(tx, serviceId, therapistId);
  const quote = await quoteFor(tx, { price, serviceId, code, pointer: '/code' }, now);
  const { currency } = price;
  return {
    status: 200,
    body: {
      price,
      discount: { amount: quote.discount?.amount ?? 0, currency },
      due: { amount: quote.due?.amount ?? 0, currency },
    },
  };
});

/** Their own price, else that of the service; 404 for what nobody gives, 422 where it costs nothing anyway. */
async function priceOf(tx: Tx, serviceId: string, therapistId: string | undefined): Promise<Schemas['Money']> {
  const service = await tx
    .selectFrom('service')
    .leftJoin('therapist_service', (join) =>
      join
        .onRef('therapist_service.practice_id', '=', 'service.practice_id')
        .onRef('therapist_service.service_id', '=', 'service.id')
        .on('therapist_service.therapist_id', '=', therapistId ?? null),
    )
    .select(({ fn }) => [
      fn.coalesce('therapist_service.price_amount', 'service.price_amount').as('amount'),
      fn.coalesce('therapist_service.price_currency', 'service.price_currency').as('currency'),
      'therapist_service.therapist_id as therapistId',
    ])
    .where('service.id', '=', serviceId)
    .executeTakeFirst();
  if (!service || (therapistId !== undefined && service.therapistId === null)) refuse('not-found');
  const { amount, currency } = service;
  if (amount === null || currency === null)
    refuse('discount-invalid', { errors: [{ pointer: '/serviceId', detail: 'has no price' }] });
  return { amount, currency };
}
