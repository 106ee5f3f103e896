/**
 * Writes the demo practice `kiez` and its portraits; the same on every machine, every time.
 *
 *   node examples/practices/generate-kiez.mjs [--out FILE] [--portraits DIRECTORY]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bookings } from './kiez/source/bookings.mjs';
import { clients } from './kiez/source/clients.mjs';
import { layout } from './kiez/source/layout.mjs';
import { portrait } from './kiez/source/portrait.mjs';
import { practice, services } from './kiez/source/practice.mjs';
import { reviews } from './kiez/source/reviews.mjs';
import { therapists } from './kiez/source/therapists.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: here('kiez.json') },
    portraits: { type: 'string', default: here('kiez/portraits') },
  },
});

const everyone = therapists();
const visitors = clients();
const sessions = bookings(everyone, visitors);
const file = {
  practice,
  services,
  therapists: everyone.map(({ row }) => row),
  clients: visitors,
  bookings: sessions,
  reviews: reviews(sessions, visitors),
};

writeFileSync(values.out, `${layout(file)}\n`);
mkdirSync(values.portraits, { recursive: true });
for (const { photoUrl, slug, gender } of file.therapists)
  if (photoUrl) writeFileSync(join(values.portraits, `${slug}.svg`), portrait({ slug, gender }));
