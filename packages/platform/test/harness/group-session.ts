import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Database } from '../../src/database/schema.ts';
import { transaction } from '../../src/database/transaction.ts';
import { refreshNextAvailability } from '../../src/modules/availability/next-availability.ts';
import type { GroupSessionTable } from '../../src/modules/availability/tables.ts';
import type { TestDiary } from './diary.ts';

/** When and for how many; ninety minutes online if nothing else is said. */
export interface NewGroupSession extends TestDiary {
  readonly practiceId: string;
  readonly startsAt: string;
  readonly capacity: number;
  readonly columns?: Partial<Insertable<GroupSessionTable>>;
}

/** A dated session with seats, as the import would have written it. Answers its id. */
export const createGroupSession = (db: Kysely<Database>, wanted: NewGroupSession): Promise<string> => {
  const { practiceId, therapistId, serviceId, startsAt, capacity, columns } = wanted;
  const id = randomUUID();
  return transaction(db, { kind: 'practice', practiceId, keyId: practiceId }, async (tx) => {
    await tx
      .insertInto('group_session')
      .values({
        practice_id: practiceId,
        id,
        therapist_id: therapistId,
        service_id: serviceId,
        starts_at: new Date(startsAt),
        ends_at: new Date(Date.parse(startsAt) + 90 * 60_000),
        format: 'online',
        capacity,
        ...columns,
      })
      .execute();
    await refreshNextAvailability(tx, [therapistId]);
    return id;
  });
};
