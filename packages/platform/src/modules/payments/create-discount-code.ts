import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { violates } from '../../database/violates.ts';
import type { Schemas } from '../../http/contract.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findDiscountCode } from './discount-code.view.ts';
import { keepScope, refuseAt } from './discount-scope.ts';
import { instantOf, refuseEmptyValidity } from './discount-validity.ts';
import type { DiscountCodeTable } from './tables.ts';

/** Makes a code that takes something off. */
export const createDiscountCode = operation('createDiscountCode', {
  idempotent: {
    resource: 'discount_code',
    act: async ({ body, caller, tx }) => {
      const [validFrom, validUntil] = [instantOf(body.validFrom), instantOf(body.validUntil)];
      refuseEmptyValidity(validFrom, validUntil);
      const id = randomUUID();
      await insertCode(tx, {
        practice_id: caller.practiceId,
        id,
        code: body.code,
        kind: body.kind,
        ...(await termsOf(tx, body)),
        valid_from: validFrom,
        valid_until: validUntil,
        use_limit: body.useLimit ?? null,
        per_client_limit: body.perClientLimit ?? null,
      });
      await keepScope(tx, caller.practiceId, id, body.serviceIds ?? []);
      return id;
    },
    render: async ({ tx }, id) => ({ status: 201, body: await findDiscountCode(tx, id) }),
  },
});

async function insertCode(tx: Tx, row: Insertable<DiscountCodeTable>): Promise<void> {
  try {
    await tx.insertInto('discount_code').values(row).execute();
  } catch (error) {
    if (violates(error, 'discount_code_key')) refuse('discount-exists');
    throw error;
  }
}

type Terms = Pick<Insertable<DiscountCodeTable>, 'percent' | 'amount' | 'currency'>;

/** What belongs to the kind, and nothing that belongs to the other. */
async function termsOf(tx: Tx, { kind, percent, amount }: Schemas['NewDiscountCode']): Promise<Terms> {
  if (kind === 'percentage') {
    if (amount !== undefined) refuseAt('/amount', 'belongs to a fixed discount');
    return { percent: percent ?? refuseAt('/percent', 'says how much'), amount: null, currency: null };
  }
  if (percent !== undefined) refuseAt('/percent', 'belongs to a percentage');
  if (amount === undefined || amount.amount === 0) refuseAt('/amount', 'says how much');
  const { currency } = await tx.selectFrom('practice').select('currency').executeTakeFirstOrThrow();
  if (amount.currency !== currency) refuseAt('/amount/currency', `must be ${currency}, as the practice has it`);
  return { percent: null, ...amount };
}
