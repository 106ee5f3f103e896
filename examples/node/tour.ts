// A tour of @attune/sdk from a server: each file beside this one is one idea. Start the demo (npm start), then, at the root:
//   node --conditions=@attune/source examples/node/tour.ts [address of the platform]
import { book } from './book.ts';
import { failGently } from './failures.ts';
import { readEverything } from './lists.ts';
import { openMailLink } from './mail-link.ts';
import { manage } from './manage.ts';
import { practice, visitor } from './platform.ts';
import { findTime } from './find-time.ts';
import { withoutPlatform } from './mocks.ts';
import { receiveWebhooks } from './webhooks.ts';

const email = `tour-${Date.now()}@example.org`;

console.log('\n1. A visitor looks for a free time');
const time = await findTime(visitor);

console.log('\n2. They hold it, and book it');
const booking = await book(visitor, time, email);

console.log('\n3. The link of their mail opens it');
const client = await openMailLink(email);

console.log('\n4. They move it, and cancel it');
await manage(client, booking, time.service);

console.log('\n5. The practice reads its bookings');
await readEverything(practice, booking.id);

console.log('\n6. What goes wrong comes as a value');
await failGently(visitor);

console.log('\n7. A server hears of it, and knows who said so');
await receiveWebhooks();

console.log('\n8. All of it in a test, without a platform');
await withoutPlatform();

console.log('\nThat was all. packages/sdk/docs has a guide for each.');
