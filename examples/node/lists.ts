// A list is awaited for a page, looped over for every item, or taken page by page. Nothing is sent before.
import type { Attune } from '@attune/sdk';

export async function readEverything(practice: Attune, bookingId: string): Promise<void> {
  const { data, nextCursor } = await practice.bookings.list({ limit: 5 });
  console.log(`   a page of ${data.length}, and ${nextCursor ? 'more' : 'no more'}`);

  const ahead = await practice.bookings
    .list({ from: new Date().toISOString(), status: ['confirmed'] })
    .toArray({ limit: 20 });
  console.log(`   ${ahead.length} of those ahead, in as many requests as that takes`);

  for await (const { changedAt, status, by } of practice.bookings.changes(bookingId)) {
    console.log(`   ${changedAt}: ${status}, by ${by}`);
  }
}
