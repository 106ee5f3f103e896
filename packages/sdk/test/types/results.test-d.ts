import {
  createAttune,
  createClient,
  createBooking,
  listTherapists,
  safe,
  type Failure,
  type Result,
  type UnlistedStatus,
} from '../../src/index.ts';
import type { BookingCreated, NewBooking, Slot, TherapistPage } from '../../src/index.ts';

const attune = createAttune({ key: 'pk_test', api: 'https://api.example' });

export async function narrowsByCode(booking: NewBooking): Promise<readonly Slot[]> {
  const result = await attune.bookings.create(booking).safe();
  // @ts-expect-error whether it succeeded has to be asked first
  result.data;
  // @ts-expect-error and so has what went wrong
  result.error;
  if (result.ok) return [];
  if (result.code === 'slot-taken') return result.error.near;
  if (result.code === 'rate-limited') return wait(result.error.retryAfterSeconds);
  if (result.code === 'validation-failed') return point(result.error.errors.map(({ pointer }) => pointer));
  // @ts-expect-error only a time that was taken has others near it
  return point(result.error.near);
}

export async function narrowsByStatus(booking: NewBooking): Promise<BookingCreated | readonly Slot[]> {
  const result = await attune.bookings.create(booking).safe();
  if (result.status === 201) return result.data;
  if (result.status === 429) return wait(result.error.retryAfterSeconds);
  if (result.status === 409 && result.code === 'slot-taken') return result.error.near;
  if (result.status === 0) result.code satisfies 'unreachable' | 'timeout' | 'unreadable';
  return [];
}

export const foresees = (result: Result<'createBooking'>): void => {
  result.status satisfies 201 | 0 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | UnlistedStatus;
  // @ts-expect-error it is created or it fails: there is no 200
  result.status satisfies Exclude<Result<'createBooking'>['status'], 201> | 200;
};

export const refuses = (failure: Failure<'createReview'>): void => {
  failure.code satisfies Code;
  // @ts-expect-error a review is of a session that was held: no time can be taken meanwhile
  'slot-taken' satisfies Code;
};

type Code = Failure<'createReview'>['code'];

/** A code that is newer than the library is a string like any other, and found by what its status means. */
export async function namesWhatItDoesNotKnow(booking: NewBooking): Promise<string> {
  const result = await attune.bookings.create(booking).safe();
  if (result.ok) return result.data.id;
  switch (result.code) {
    case 'slot-taken':
    case 'booking-limit':
      return 'choose again';
    default:
      return `${result.code} ${result.error.title} ${result.requestId ?? ''}`;
  }
}

export async function knowsWhatIsEmpty(holdId: string, secret: string): Promise<void> {
  const result = await attune.holds.release(holdId, { secret }).safe();
  if (result.ok) result.data satisfies undefined;
  if (result.ok) result.status satisfies 204;
}

export const lists = async (): Promise<TherapistPage | undefined> => {
  const result = await attune.therapists.list({ city: ['Berlin'] }).safe();
  return result.ok ? result.data : undefined;
};

const client = createClient({ key: 'pk_test', api: 'https://api.example' });

export const functions = async (booking: NewBooking) => {
  const created: Result<'createBooking'> = await safe(createBooking, client, booking);
  const page: Result<'listTherapists'> = await safe(listTherapists, client, { city: ['Berlin'] }, { timeout: 1_000 });
  // @ts-expect-error what a function asks for is asked for here too
  await safe(createBooking, client);
  // @ts-expect-error and nothing else
  await safe(listTherapists, client, { town: ['Berlin'] });
  if (!created.ok && created.code === 'slot-taken') return created.error.near;
  return page.ok && page.data.nextCursor;
};

const wait = (seconds: number | undefined): Slot[] => (seconds === undefined ? [] : []);

const point = (pointers: string[]): Slot[] => pointers.slice(0, 0) as never[];
