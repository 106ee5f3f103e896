import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { json } from '../../src/database/json.ts';
import type { Database } from '../../src/database/schema.ts';
import { transaction } from '../../src/database/transaction.ts';
import type { BookingTable } from '../../src/modules/bookings/tables.ts';
import type { ClientTable } from '../../src/modules/clients/tables.ts';
import type { TestDiary } from './diary.ts';

/** A session that is over: by default of a client of its own, from nine to ten to ten on 2 March 2026, and completed. */
export interface NewPastBooking extends TestDiary {
  readonly practiceId: string;
  /** Of a client that exists already. */
  readonly clientId?: string;
  readonly client?: Partial<Insertable<ClientTable>>;
  readonly columns?: Partial<Insertable<BookingTable>>;
}

export interface PastBooking {
  readonly id: string;
  readonly clientId: string;
}

/** As booking and completing it would have left it. Set the clock past its end first. */
export const createPastBooking = (db: Kysely<Database>, wanted: NewPastBooking): Promise<PastBooking> => {
  const { practiceId, therapistId, serviceId } = wanted;
  const clientId = wanted.clientId ?? randomUUID();
  const id = wanted.columns?.id ?? randomUUID();
  return transaction(db, { kind: 'practice', practiceId, keyId: practiceId }, async (tx) => {
    const client = { ...ordinaryClient(practiceId, clientId), ...wanted.client };
    if (!wanted.clientId) await tx.insertInto('client').values(client).execute();
    await tx
      .insertInto('booking')
      .values({
        practice_id: practiceId,
        id,
        status: 'completed',
        therapist_id: therapistId,
        service_id: serviceId,
        client_id: clientId,
        format: 'online',
        starts_at: new Date('2026-03-02T09:00:00Z'),
        ends_at: new Date('2026-03-02T09:50:00Z'),
        contact: json({
          firstName: client.first_name,
          lastName: client.last_name,
          email: client.email,
          phone: null,
          locale: null,
          timeZone: null,
        }),
        changed_by: 'import',
        ...wanted.columns,
      })
      .execute();
    return { id, clientId };
  });
};

const ordinaryClient = (practiceId: string, id: string): Insertable<ClientTable> => ({
  practice_id: practiceId,
  id,
  first_name: 'Mara',
  last_name: 'Vogt',
  email: `mara.vogt+${id}@example.org`,
});
