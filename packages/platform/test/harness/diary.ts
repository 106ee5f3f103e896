import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Database } from '../../src/database/schema.ts';
import { json } from '../../src/database/json.ts';
import { transaction, type Tx } from '../../src/database/transaction.ts';
import { refreshNextAvailability } from '../../src/modules/availability/next-availability.ts';
import type { AvailabilityExceptionTable, AvailabilityWindowTable } from '../../src/modules/availability/tables.ts';
import type { ServiceTable, TherapistTable } from '../../src/modules/directory/tables.ts';

/** Somebody to book: by default open from nine to five every day, online, for fifty minutes on the hour. */
export interface NewDiary {
  readonly practiceId: string;
  readonly therapist?: Partial<Insertable<TherapistTable>>;
  readonly service?: Partial<Insertable<ServiceTable>>;
  /** A service that exists already, instead of one of their own. */
  readonly serviceId?: string;
  readonly windows?: readonly Partial<Insertable<AvailabilityWindowTable>>[];
  readonly exceptions?: readonly Partial<Insertable<AvailabilityExceptionTable>>[];
}

export interface TestDiary {
  readonly therapistId: string;
  readonly serviceId: string;
}

/** A therapist who gives one service, as the import would have written them. */
export const createDiary = (db: Kysely<Database>, wanted: NewDiary): Promise<TestDiary> => {
  const { practiceId } = wanted;
  return transaction(db, { kind: 'practice', practiceId, keyId: practiceId }, async (tx) => {
    const therapistId = await addTherapist(tx, wanted);
    const serviceId = wanted.serviceId ?? (await addService(tx, wanted));
    await tx
      .insertInto('therapist_service')
      .values({
        practice_id: practiceId,
        therapist_id: therapistId,
        service_id: serviceId,
        price_amount: null,
        price_currency: null,
        formats: null,
      })
      .execute();
    for (const window of wanted.windows ?? everyDay) {
      await tx
        .insertInto('availability_window')
        .values({ ...ordinaryWindow(practiceId, therapistId), ...window })
        .execute();
    }
    for (const exception of wanted.exceptions ?? []) {
      await tx
        .insertInto('availability_exception')
        .values({ ...ordinaryException(practiceId, therapistId), ...exception })
        .execute();
    }
    await refreshNextAvailability(tx, [therapistId]);
    return { therapistId, serviceId };
  });
};

const everyDay = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({ day_of_week }));

const addTherapist = async (tx: Tx, { practiceId, therapist }: NewDiary): Promise<string> => {
  const id = randomUUID();
  const ordinary: Insertable<TherapistTable> = {
    practice_id: practiceId,
    id,
    external_id: id,
    slug: `therapist-${id}`,
    first_name: 'Ada',
    last_name: 'Lind',
    title: 'Dr.',
    headline: 'Ruhe finden',
    approach: 'Zuhören',
    email: 'ada.lind@example.org',
    city: 'Berlin',
    street: 'Maybachufer 12',
    postal_code: '12047',
    time_zone: 'Europe/Berlin',
    qualifications: json([]),
    accepting_new: true,
    verification: 'verified',
  };
  await tx
    .insertInto('therapist')
    .values({ ...ordinary, ...therapist })
    .execute();
  return id;
};

const addService = async (tx: Tx, { practiceId, service }: NewDiary): Promise<string> => {
  const id = randomUUID();
  const ordinary: Insertable<ServiceTable> = {
    practice_id: practiceId,
    id,
    external_id: id,
    slug: `service-${id}`,
    name: 'Einzelsitzung',
    kind: 'session',
    duration_minutes: 50,
    slot_interval_minutes: 60,
    formats: ['online', 'in_person'],
    price_amount: 9000,
    price_currency: 'EUR',
    questions: json([]),
  };
  await tx
    .insertInto('service')
    .values({ ...ordinary, ...service })
    .execute();
  return id;
};

const ordinaryWindow = (practiceId: string, therapistId: string): Insertable<AvailabilityWindowTable> => ({
  practice_id: practiceId,
  id: randomUUID(),
  therapist_id: therapistId,
  format: 'online',
  day_of_week: 1,
  starts_at: '09:00',
  ends_at: '17:00',
});

const ordinaryException = (practiceId: string, therapistId: string): Insertable<AvailabilityExceptionTable> => ({
  practice_id: practiceId,
  id: randomUUID(),
  therapist_id: therapistId,
  starts_on: '2026-03-02',
  ends_on: '2026-03-02',
});
