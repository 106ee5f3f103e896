import { createRandom } from './random.mjs';
import { isShared } from './shared.mjs';
import { minutesOf, wallOf } from './wall.mjs';

const weeks = { from: -12, to: 4 };

/**
 * Bookings that lie on offered starts inside windows, outside closures, and never overlap: not for a therapist, not for a
 * client. `usual` is the service most people come for; `taken` says by load how likely a free start of a week is taken,
 * week 0 being the one of the import.
 */
export const bookings = ({ therapists, clients, services, usual, taken }) => {
  const practice = { serviceOf: new Map(services.map((service) => [service.externalId, service])), usual };
  const busyClients = new Map(clients.map(({ externalId }) => [externalId, []]));
  const all = therapists.flatMap(({ row, load }, index) =>
    calendar(row, { ...practice, likely: taken[load] }, regulars(clients, index), busyClients),
  );
  return all.map((booking, index) => ({ externalId: `booking-${String(index + 1).padStart(4, '0')}`, ...booking }));
};

const regulars = (clients, index) =>
  [0, 1, 2, 3, 4].map((step) => clients[(index * 5 + step * 61) % clients.length].externalId);

const calendar = (row, practice, own, busyClients) => {
  const random = createRandom(`calendar ${row.slug}`);
  const occupied = [];
  const found = [];
  for (let week = weeks.from; week <= weeks.to; week += 1)
    for (const window of row.windows)
      for (const start of startsOf(row, window, week, practice, random)) {
        if (!random.chance(practice.likely(week)) || isClosed(row, start.day) || overlaps(occupied, start)) continue;
        const client = random.shuffle(own).find((each) => !overlaps(busyClients.get(each), start));
        if (!client || isCapped(found, start)) continue;
        const status = statusOf(week, random);
        if (status !== 'cancelled') [occupied, busyClients.get(client)].forEach((list) => list.push(start));
        found.push({
          client,
          therapist: row.externalId,
          service: start.service,
          startsAt: relative(start),
          format: window.format,
          status,
        });
      }
  return found;
};

// One service per start: mostly what most people come for.
const startsOf = (row, window, week, { serviceOf, usual }, random) => {
  const offered = row.services.filter(
    ({ service, formats }) =>
      !isShared(serviceOf.get(service)) &&
      (window.services ?? [service]).includes(service) &&
      (formats ?? serviceOf.get(service).formats).includes(window.format),
  );
  const service = serviceOf.get(random.weighted(offered.map(({ service: name }) => [name === usual ? 8 : 1, name])));
  const day = week * 7 + ((window.dayOfWeek + 6) % 7);
  const [from, until] = [minutesOf(window.startsAt), minutesOf(window.endsAt)];
  const step = service.slotIntervalMinutes ?? service.durationMinutes;
  const count = Math.floor((until - from - service.durationMinutes) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, number) => {
    const minute = from + number * step;
    const at = day * 1440 + minute;
    return {
      service: service.externalId,
      cap: service.maxPerDay,
      day,
      minute,
      from: at - (service.bufferBeforeMinutes ?? 0),
      until: at + service.durationMinutes + (service.bufferAfterMinutes ?? 0),
    };
  });
};

const overlaps = (list, { from, until }) => list.some((other) => from < other.until && other.from < until);

const isClosed = ({ closures = [] }, day) =>
  closures.some(({ startsOn, endsOn }) => day >= days(startsOn) && day <= days(endsOn));

const days = (period) => Number(period.replace(/[PD]/g, ''));

const isCapped = (found, { service, cap, day }) =>
  cap !== undefined &&
  found.filter((other) => other.service === service && other.startsAt.startsWith(`${period(day)}T`)).length >= cap;

const statusOf = (week, random) => {
  if (week >= 0) return random.chance(0.03) ? 'cancelled' : 'confirmed';
  return random.weighted([
    [92, 'completed'],
    [4, 'no_show'],
    [4, 'cancelled'],
  ]);
};

const period = (day) => `${day < 0 ? '-' : ''}P${Math.abs(day)}D`;
const relative = ({ day, minute }) => `${period(day)}T${wallOf(minute)}`;
