import type { Updateable } from 'kysely';
import type { BookingTable } from '../../src/modules/bookings/tables.ts';
import type { BookingMessageKind } from '../../src/modules/messaging/tables.ts';
import type { TestPlatform, TestPractice } from '../harness.ts';
import { createDiary, type NewDiary, type TestDiary } from './diary.ts';
import { bookTold, changeTold, type NewToldBooking } from './told-booking.ts';

/** Ten o'clock in Berlin, the day after clocks change. */
export const monday = '2026-03-30T08:00:00Z';
/** Two o'clock in the afternoon, on the day after that. */
export const tuesday = { starts_at: new Date('2026-03-31T12:00:00Z'), ends_at: new Date('2026-03-31T12:50:00Z') };
export const english = { locale: 'en-GB' };

/** What may become of bookings, each step told as the platform tells it. */
export interface ToldLife {
  readonly practice: TestPractice;
  readonly diary: TestDiary;
  diaryOf(wanted: Omit<NewDiary, 'practiceId'>): Promise<TestDiary>;
  /** Books that Monday, and answers the id. */
  book(wanted: Partial<NewToldBooking>): Promise<string>;
  /** Asks for that Monday, where the practice confirms first: it has two days. */
  request(wanted: Partial<NewToldBooking>): Promise<string>;
  change(id: string, columns: Updateable<BookingTable>, kind: BookingMessageKind): Promise<void>;
  cancel(id: string, by: 'client' | 'therapist' | 'staff', reason: string | null): Promise<void>;
}

/** A practice of one therapist, at six in the morning of 20 March 2026. */
export const beginLife = async (platform: TestPlatform): Promise<ToldLife> => {
  await platform.clock.set('2026-03-20T06:00:00Z');
  await platform.owner.session((session) => session.script('delete from message'));
  const practice = await platform.practice({ columns: { phone: '+49 30 5550 1234', email: 'praxis@example.org' } });
  const diaryOf: ToldLife['diaryOf'] = (wanted) =>
    createDiary(platform.owner.db, { practiceId: practice.id, ...wanted });
  const diary = await diaryOf({});
  const book: ToldLife['book'] = (wanted) => bookTold(platform, practice, { ...diary, startsAt: monday, ...wanted });
  const change: ToldLife['change'] = (id, columns, kind) => changeTold(platform, practice.id, id, columns, kind);
  return {
    practice,
    diary,
    diaryOf,
    book,
    request: async (wanted) => book({ ...(await diaryOf({ service: { approval_required: true } })), ...wanted }),
    change,
    cancel: (id, by, reason) => {
      const ended = { status: 'cancelled', cancelled_by: by, cancel_reason: reason } as const;
      return change(id, { ...ended, changed_by: by, change_reason: reason }, 'booking_cancelled');
    },
  };
};

/** Who was told of a change, or is to be. */
export const toldOf = async (platform: TestPlatform, id: string, kind: string): Promise<string[]> => {
  const rows = await rowsOf(platform, id);
  return rows.filter((row) => row.kind === kind).map(({ audience }) => audience);
};

/** What became of each message about a booking. */
export const statusesOf = async (platform: TestPlatform, id: string): Promise<Record<string, string>> => {
  const rows = await rowsOf(platform, id);
  return Object.fromEntries(rows.map(({ kind, audience, status }) => [`${kind} ${audience}`, status]));
};

const rowsOf = ({ owner }: TestPlatform, id: string): Promise<{ kind: string; audience: string; status: string }[]> =>
  owner.session((session) =>
    session.query('select kind, audience, status from message where booking_id = $1 order by audience', [id]),
  );
