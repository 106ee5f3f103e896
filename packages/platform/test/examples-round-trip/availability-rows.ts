import { arrangements } from '../caller-matrix/arrangements.ts';
import { withConnection, withException } from './arrange-requests.ts';
import { withTimesTooClose } from './arrange.ts';
import type { RoundTrips } from './round-trip.ts';

/** When therapists give sessions, and what keeps them from it. */
export const availabilityRows = {
  listSlots: { arrange: withTimesTooClose, call: ({ slots }, { query }) => slots.list(query) },
  listAvailabilityWindows: { call: (attune, { id }) => attune.availabilityWindows.list(id) },
  replaceAvailabilityWindows: {
    call: (attune, { id, body }) => attune.availabilityWindows.replace(id, body, { ifMatch: '*' }),
  },
  listAvailabilityExceptions: {
    arrange: withException,
    call: (attune, { id, query }) => attune.availabilityExceptions.list(id, query),
  },
  createAvailabilityException: { call: (attune, { id, body }) => attune.availabilityExceptions.create(id, body) },
  removeAvailabilityException: { call: (attune, { id }) => attune.availabilityExceptions.remove(id) },
  listGroupSessions: {
    arrange: arrangements.cancelGroupSession,
    call: ({ groupSessions }, { query }) => groupSessions.list(query),
  },
  createGroupSession: { call: ({ groupSessions }, { body }) => groupSessions.create(body) },
  cancelGroupSession: { call: ({ groupSessions }, { id, body }) => groupSessions.cancel(id, body) },
  listCalendarConnections: {
    arrange: withConnection,
    call: (attune, { id, query }) => attune.calendarConnections.list(id, query),
  },
  createCalendarConnection: { call: (attune, { id, body }) => attune.calendarConnections.create(id, body) },
  refreshCalendarConnection: { call: (attune, { id }) => attune.calendarConnections.refresh(id) },
  removeCalendarConnection: { call: (attune, { id }) => attune.calendarConnections.remove(id) },
  createCalendarFeed: { call: ({ calendarFeeds }, { id, body }) => calendarFeeds.create(id, body) },
  getCalendarFeed: { call: ({ calendarFeeds }, { id }) => calendarFeeds.read(id) },
} satisfies Partial<RoundTrips>;
