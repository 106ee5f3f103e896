import { sql } from 'kysely';
import { databaseNow, type Tx } from '../../database/transaction.ts';

/** Where a link stands now. One that was never raised or spent is of generation 1. */
export interface LinkState {
  readonly generation: number;
  readonly isSpent: boolean;
}

/** The state of a link of the current practice. Says nothing about whether the thing behind it exists. */
export const resolveLink = async (tx: Tx, purpose: string, resourceId: string): Promise<LinkState> => {
  const { rows } = await sql<{ generation: number; is_spent: boolean }>`
    select generation, is_spent from resolve_link(${purpose}, ${resourceId}::uuid)`.execute(tx);
  const [row] = rows;
  return { generation: row?.generation ?? 1, isSpent: row?.is_spent ?? false };
};

/** Voids every link and session made so far for this purpose and thing. */
export const raiseGeneration = async (
  tx: Tx,
  practiceId: string,
  purpose: string,
  resourceId: string,
): Promise<void> => {
  const now = await databaseNow(tx);
  await tx
    .insertInto('link_generation')
    .values({ practice_id: practiceId, purpose, resource_id: resourceId, generation: 2, updated_at: now })
    .onConflict((conflict) =>
      conflict.constraint('link_generation_pkey').doUpdateSet((row) => ({
        generation: row('link_generation.generation', '+', 1),
        spent_at: null,
        updated_at: now,
      })),
    )
    .execute();
};

/** Marks the act behind a link as done, and says whether it still was to do: of many at once, one hears true. */
export const spendLink = async (tx: Tx, practiceId: string, purpose: string, resourceId: string): Promise<boolean> => {
  const now = await databaseNow(tx);
  const spent = await tx
    .insertInto('link_generation')
    .values({ practice_id: practiceId, purpose, resource_id: resourceId, spent_at: now, updated_at: now })
    .onConflict((conflict) =>
      conflict
        .constraint('link_generation_pkey')
        .doUpdateSet({ spent_at: now, updated_at: now })
        .where('link_generation.spent_at', 'is', null),
    )
    .executeTakeFirst();
  return (spent.numInsertedOrUpdatedRows ?? 0n) > 0n;
};
