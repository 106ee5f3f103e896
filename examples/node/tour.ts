// A tour of @attune/sdk from a server: each file beside this one is one idea. Start the demo (npm start), then, at the root:
//   node --conditions=@attune/source examples/node/tour.ts [address of the platform]
import { book } from './book.ts';
import { failGently } from './failures.ts';
import { findTime } from './find-time.ts';
import { readEverything } from './lists.ts';
import { openMailLink } from './mail-link.ts';
import { manage } from './manage.ts';
import { withoutPlatform } from './mocks.ts';
import { practice, visitor } from './platform.ts';
import { startReceiver } from './webhooks.ts';

const email = `tour-${Date.now()}@example.org`;

console.log('\n1. The practice’s server wants to hear of what happens');
const receiver = await startReceiver(practice);

console.log('\n2. A visitor looks for a free time');
const time = await findTime(visitor);

console.log('\n3. They hold it, and book it');
const booking = await book(visitor, time, email);

console.log('\n4. The link of their mail opens it');
const client = await openMailLink(email);

console.log('\n5. They move it, and cancel it');
await manage(client, booking, time.service);

console.log('\n6. The server has heard of all that, in whatever order');
await receiver.heard('booking.cancelled');
await receiver.stop();

console.log('\n7. The practice reads its bookings');
await readEverything(practice, booking.id);

console.log('\n8. What goes wrong comes as a value');
await failGently(visitor);

console.log('\n9. All of it in a test, without a platform');
await withoutPlatform();

console.log('\nThat was all. packages/sdk/docs has a guide for each.');
