import type { Bind, Bound } from '../bound.ts';
import { listSlots } from '../operations/availability.ts';
import {
  createCalendarConnection,
  createCalendarFeed,
  getCalendarFeed,
  listCalendarConnections,
  refreshCalendarConnection,
  removeCalendarConnection,
} from '../operations/calendars.ts';
import { cancelGroupSession, createGroupSession, listGroupSessions } from '../operations/group-sessions.ts';
import {
  createAvailabilityException,
  listAvailabilityExceptions,
  listAvailabilityWindows,
  removeAvailabilityException,
  replaceAvailabilityWindows,
} from '../operations/opening-hours.ts';

/** When therapists give sessions, and what keeps them from it. */
export interface AvailabilityResources {
  readonly slots: {
    /** Free times between two instants. */
    list: Bound<typeof listSlots>;
  };
  readonly availabilityWindows: {
    /** The weekly hours of a therapist. Secret key. */
    list: Bound<typeof listAvailabilityWindows>;
    /** Sets the whole week. Secret key. */
    replace: Bound<typeof replaceAvailabilityWindows>;
  };
  readonly availabilityExceptions: {
    /** Closes, or opens beyond the week. Secret key. */
    create: Bound<typeof createAvailabilityException>;
    /** Closures and extra openings of a therapist. Secret key. */
    list: Bound<typeof listAvailabilityExceptions>;
    /** Takes one back. Secret key. */
    remove: Bound<typeof removeAvailabilityException>;
  };
  readonly groupSessions: {
    /** Sets a session with seats. Secret key. */
    create: Bound<typeof createGroupSession>;
    /** Those of the practice; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listGroupSessions>;
    /** Cancels one and its bookings. Secret key. */
    cancel: Bound<typeof cancelGroupSession>;
  };
  readonly calendarConnections: {
    /** Reads the busy times of a calendar from now on. Secret key. */
    create: Bound<typeof createCalendarConnection>;
    /** Those of a therapist. Secret key. */
    list: Bound<typeof listCalendarConnections>;
    /** Reads one now. Secret key. */
    refresh: Bound<typeof refreshCalendarConnection>;
    /** Forgets one. Secret key. */
    remove: Bound<typeof removeCalendarConnection>;
  };
  readonly calendarFeeds: {
    /** The address of a therapist’s own calendar. Secret key. */
    create: Bound<typeof createCalendarFeed>;
    /** What a calendar program reads there, as text. */
    read: Bound<typeof getCalendarFeed>;
  };
}

export function availabilityResources(bind: Bind): AvailabilityResources {
  return {
    slots: { list: bind(listSlots) },
    availabilityWindows: { list: bind(listAvailabilityWindows), replace: bind(replaceAvailabilityWindows) },
    availabilityExceptions: {
      create: bind(createAvailabilityException),
      list: bind(listAvailabilityExceptions),
      remove: bind(removeAvailabilityException),
    },
    groupSessions: {
      create: bind(createGroupSession),
      list: bind(listGroupSessions),
      cancel: bind(cancelGroupSession),
    },
    calendarConnections: {
      create: bind(createCalendarConnection),
      list: bind(listCalendarConnections),
      refresh: bind(refreshCalendarConnection),
      remove: bind(removeCalendarConnection),
    },
    calendarFeeds: { create: bind(createCalendarFeed), read: bind(getCalendarFeed) },
  };
}
