import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../database/schema.ts';
import { transaction } from '../../../database/transaction.ts';

/** A delivery whose attempt is for us to make, with what that takes. */
export interface ClaimedDelivery {
  readonly practiceId: string;
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly body: string;
  /** How many there were before in this round. */
  readonly attempts: number;
  readonly url: string;
  readonly isEnabled: boolean;
  /** Sealed; the current one first. */
  readonly secrets: readonly Uint8Array[];
  /** What the database says the time is. */
  readonly now: Date;
}

const mostOfAnEndpoint = 4;

/**
 * Claims attempts that are due, a few of each endpoint that is not busy, and of one that fails a single one, after all others: so
 * one that answers slowly, or never, keeps no other waiting. Nobody else makes them for two minutes; if this process dies over
 * one, somebody does then.
 */
export async function claimDeliveries(
  db: Kysely<Database>,
  most: number,
  busyEndpoints: readonly string[],
): Promise<readonly ClaimedDelivery[]> {
  const { rows } = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    sql<ClaimedDelivery>`
      with recursive waiting as ( -- each endpoint that has something pending, by steps through the index
        (select practice_id, endpoint_id from webhook_delivery
          where status = 'pending' order by practice_id, endpoint_id limit 1)
         union all
        select next.practice_id, next.endpoint_id
          from waiting
         cross join lateral (select practice_id, endpoint_id from webhook_delivery
                              where status = 'pending'
                                and (practice_id, endpoint_id) > (waiting.practice_id, waiting.endpoint_id)
                              order by practice_id, endpoint_id limit 1) as next
      ), picked as materialized (
        select picked.practice_id, picked.id, picked.due_at, waiting.endpoint_id, endpoint.failing_since is not null as fails
          from waiting
          join webhook_endpoint as endpoint
            on endpoint.practice_id = waiting.practice_id and endpoint.id = waiting.endpoint_id
         cross join lateral (select practice_id, id, due_at from webhook_delivery delivery
                              where delivery.practice_id = waiting.practice_id and delivery.endpoint_id = waiting.endpoint_id
                                and status = 'pending' and due_at <= app_now()
                              order by due_at
                              limit case when endpoint.failing_since is null then ${sql.lit(mostOfAnEndpoint)} else 1 end
                                for update skip locked) as picked
         where waiting.endpoint_id <> all (${busyEndpoints}::uuid[])
      ), due as materialized ( -- first one of each endpoint, then a second of each
        select practice_id, id from picked
         order by fails, row_number() over (partition by practice_id, endpoint_id order by due_at), due_at
         limit ${most}
      )
      update webhook_delivery claimed
         set due_at = app_now() + interval '2 minutes'
        from due
        join webhook_delivery as delivery on delivery.practice_id = due.practice_id and delivery.id = due.id
        join webhook_endpoint as endpoint
          on endpoint.practice_id = delivery.practice_id and endpoint.id = delivery.endpoint_id
       where claimed.practice_id = due.practice_id and claimed.id = due.id
      returning claimed.practice_id as "practiceId", claimed.id, endpoint.id as "endpointId", claimed.event_id as "eventId",
                claimed.body, claimed.attempts, endpoint.url, endpoint.status = 'enabled' as "isEnabled", app_now() as now,
                array_remove(array[endpoint.secret,
                  case when endpoint.previous_secret_until > app_now() then endpoint.previous_secret end], null) as secrets`.execute(
      tx,
    ),
  );
  return rows;
}
