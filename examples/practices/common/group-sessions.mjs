import { createRandom } from './random.mjs';

/**
 * The file with dated sessions. Each plan names a therapist by slug, a service, a weekday's distance from Monday, a time of day
 * and the weeks, each with how many of its seats are taken; those that are past were attended.
 */
export const withGroupSessions = (file, plans) => {
  const sessions = plans.flatMap(({ therapist: slug, service, day, at, format, capacity, location, weeks }) =>
    Object.entries(weeks).map(([week, taken]) => ({
      taken,
      day: Number(week) * 7 + day,
      row: {
        externalId: `${service}-${String(Number(week) * 7 + day)}`,
        therapist: file.therapists.find((one) => one.slug === slug).externalId,
        service,
        startsAt: `${period(Number(week) * 7 + day)}T${at}`,
        format,
        capacity,
        ...(location ? { location } : {}),
      },
    })),
  );
  return {
    ...file,
    bookings: [...file.bookings, ...sessions.flatMap((session) => seats(session, file))],
    groupSessions: sessions.map(({ row }) => row),
  };
};

// Of people who have nothing else that day.
const seats = ({ row, day, taken }, { clients, bookings }) => {
  const random = createRandom(`seats ${row.externalId}`);
  const busy = new Set(
    bookings.filter(({ startsAt }) => startsAt.startsWith(`${period(day)}T`)).map(({ client }) => client),
  );
  const free = clients.map(({ externalId }) => externalId).filter((client) => !busy.has(client));
  return random.sample(free, taken).map((client, index) => ({
    externalId: `${row.externalId}-seat-${index + 1}`,
    client,
    therapist: row.therapist,
    service: row.service,
    startsAt: row.startsAt,
    format: row.format,
    status: day < 0 ? 'completed' : 'confirmed',
  }));
};

const period = (day) => `${day < 0 ? '-' : ''}P${Math.abs(day)}D`;
