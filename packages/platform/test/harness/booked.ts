import type { Attune, BookingCreated, NewBooking } from '@attune/sdk';
import type { TestPlatform, TestPractice } from '../harness.ts';
import type { TestDiary } from './diary.ts';

/** Who books, where a test does not care. */
export const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

/** A time of a service, online unless something else is said. */
export interface WantedTime extends TestDiary {
  readonly startsAt: string;
  readonly format?: 'online' | 'in_person';
}

/** Holds a time and books it, as the picker does. */
export const bookAt = async (
  attune: Attune,
  wanted: WantedTime,
  given: Partial<NewBooking> = {},
): Promise<BookingCreated> => {
  const hold = await attune.holds.create({ format: 'online', ...wanted });
  return attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: mara,
    consent: { privacy: true },
    ...given,
  });
};

/** Whoever came by the link of a booking just now; after it was moved, by the link of that generation. */
export const linkHolder = async (
  platform: TestPlatform,
  practice: TestPractice,
  bookingId: string,
  generation = 1,
): Promise<Attune> => {
  const claims = { purpose: 'manage_booking', practiceId: practice.id, id: bookingId, generation };
  const { session } = platform.deps.links.session(claims, await platform.clock.now());
  return platform.sdk(practice.publishableKey, { session });
};

/** What the client of a booking was told of it, in order. */
export const toldOf = async ({ owner }: TestPlatform, bookingId: string): Promise<string[]> => {
  const rows = await owner.session((session) =>
    session.query<{ kind: string }>(
      `select message.kind from message join booking_change change using (practice_id, booking_id)
        where booking_id = $1 and change.id = message.change_id and audience = 'client' order by change.number`,
      [bookingId],
    ),
  );
  return rows.map(({ kind }) => kind);
};
