import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { operation, type Context } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { refuseAddress } from './allowed-address.ts';
import { findEndpoint } from './endpoint.view.ts';
import { newSecret, seal } from './sealed-secret.ts';

const mostOfAPractice = 16;

/** Tells an address of what happens from now on. Its secret is in this answer and in no other. */
export const createWebhookEndpoint = operation('createWebhookEndpoint', {
  outside: async ({ body, deps, transaction }) => {
    await refuseAddress(deps.webhooks, body.url); // asks for the name, with no transaction open
    return transaction(async (context) => {
      await refuseBeyondLimit(context);
      const [id, secret] = [randomUUID(), newSecret()];
      await keep(context, id, secret);
      return { status: 201, body: { ...(await findEndpoint(context.tx, id)), secret } };
    });
  },
});

async function refuseBeyondLimit({ tx, caller }: Context<'createWebhookEndpoint'>): Promise<void> {
  // of two at once, the second counts the first
  await sql`select pg_advisory_xact_lock(hashtextextended(${`webhooks ${caller.practiceId}`}, 0))`.execute(tx);
  const { count } = await tx
    .selectFrom('webhook_endpoint')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('archived_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (count >= mostOfAPractice)
    refuse('endpoint-limit', { detail: `There are ${count} endpoints; put one away first.` });
}

async function keep({ body, tx, caller, deps }: Context<'createWebhookEndpoint'>, id: string, secret: string) {
  await tx
    .insertInto('webhook_endpoint')
    .values({
      practice_id: caller.practiceId,
      id,
      url: body.url,
      description: body.description ?? null,
      event_types: body.eventTypes ?? [],
      secret: seal(secret, { practiceId: caller.practiceId, endpointId: id }, deps.config.linkKeys),
    })
    .execute();
}
