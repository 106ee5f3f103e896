import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toPractice } from './practice.view.ts';

/** The practice that the caller's key belongs to. */
export const getPractice = operation('getPractice', async ({ tx, caller }) => {
  const row = await tx
    .selectFrom('practice')
    .selectAll()
    .where('practice_id', '=', caller.practiceId)
    .executeTakeFirst();
  return { status: 200, body: toPractice(row ?? refuse('not-found')) };
});
