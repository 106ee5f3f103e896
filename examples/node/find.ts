// Prints the next free times of three therapists who help with grief. Start the demo (npm start), then, in this folder:
//   node --conditions=@attune/source find.ts [address of the platform]
import { createAttune } from '@attune/sdk';

const [api = 'http://localhost:4400'] = process.argv.slice(2);
const attune = createAttune({ key: 'pk_demo_kiez', api });

const { timeZone } = await attune.practice.get();
const { data } = await attune.therapists.list({ specialty: ['grief'], sort: 'soonest', limit: 3 });

for (const { name, city, next } of data) {
  const words = (time: string) =>
    new Date(time).toLocaleString('de-DE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  console.log(`${name} (${city}): ${next?.startsAt.map(words).join(' · ') ?? 'no free time'}`);
}
