// Prints the next free times of three therapists for grief. Start the demo (npm start), then:
//   node examples/node/find.ts
import { createAttune } from '@attune/sdk';

const attune = createAttune({ key: 'pk_demo_kiez', api: 'http://localhost:4400' });

const { timeZone } = await attune.practice.get();
const { data } = await attune.therapists.list({ specialty: ['grief'], sort: 'soonest', limit: 3 });

for (const { name, city, next } of data) {
  const times = next?.startsAt.map((time) =>
    new Date(time).toLocaleString('de-DE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  );
  console.log(`${name} (${city}): ${times?.join(' · ') ?? 'no free time'}`);
}
