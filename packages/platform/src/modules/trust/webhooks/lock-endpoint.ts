import type { Tx } from '../../../database/transaction.ts';
import { refuse } from '../../../http/problem.ts';

/** The endpoint as it stands while nobody else can change it; 404 for what is not the practice's. */
export async function lockEndpoint(tx: Tx, id: string) {
  const row = await tx
    .selectFrom('webhook_endpoint')
    .select(['id', 'practice_id', 'status', 'disabled_reason', 'archived_at'])
    .where('id', '=', id)
    .forNoKeyUpdate() // who books meanwhile need not wait
    .executeTakeFirst();
  return row ?? refuse('not-found');
}

type LockedEndpoint = Awaited<ReturnType<typeof lockEndpoint>>;

/** 409 for an endpoint that nothing is sent to. */
export function refuseDisabled({ status, disabled_reason, archived_at }: LockedEndpoint): void {
  if (archived_at !== null) refuse('endpoint-disabled', { detail: 'The endpoint was put away.' });
  if (status === 'enabled') return;
  const why = { practice: 'by the practice', gone: 'when it answered 410', failing: 'for failing' };
  refuse('endpoint-disabled', { detail: `The endpoint was disabled ${why[disabled_reason ?? 'practice']}.` });
}

/** 409 for an endpoint that was put away, which is for good. */
export function refuseArchived({ archived_at }: LockedEndpoint): void {
  if (archived_at !== null) refuse('endpoint-disabled', { detail: 'The endpoint was put away.' });
}
