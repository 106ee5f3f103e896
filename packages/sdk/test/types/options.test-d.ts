import { createAttune, createClient, updateDiscountCode } from '../../src/index.ts';

const attune = createAttune({ key: 'sk_test', api: 'https://api.example' });
const { signal } = new AbortController();

/** What overwrites must say what it has read; what a person with a link changes may; nothing else can. */
export const matching = (id: string) => [
  () => attune.discountCodes.update(id, { useLimit: 5 }, { ifMatch: '"3f1c"', signal }),
  () => attune.discountCodes.update(id, { useLimit: 5 }, { ifMatch: '*' }),
  // @ts-expect-error without it somebody else's change would be lost
  () => attune.discountCodes.update(id, { useLimit: 5 }),
  // @ts-expect-error also where there are other options
  () => attune.discountCodes.update(id, { useLimit: 5 }, { signal }),
  // @ts-expect-error a function asks for the same
  () => updateDiscountCode(createClient({ key: 'sk_test', api: 'https://api.example' }), id, { useLimit: 5 }),
  () => attune.bookings.update(id, { clientNote: null }, { ifMatch: '"3f1c"', session: 'ls_1' }),
  () => attune.bookings.update(id, { clientNote: null }),
  // @ts-expect-error what only reads has nothing to lose
  () => attune.bookings.get(id, { ifMatch: '"3f1c"' }),
];

export const options = (id: string) => [
  () => attune.bookings.get(id, { signal, timeout: 5_000, maxRetries: 0, session: 'ls_1' }),
  // @ts-expect-error a session of a link does not open the directory, and would keep it from being cached
  () => attune.therapists.list({}, { session: 'ls_1' }),
  // @ts-expect-error nothing happens twice that only reads
  () => attune.bookings.get(id, { idempotencyKey: 'a' }),
  // @ts-expect-error seconds are a number, of milliseconds
  () => attune.bookings.get(id, { timeout: '5s' }),
];
