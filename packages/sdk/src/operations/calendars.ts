import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client } from '../create-client.ts';
import type { CalendarConnectionId, NewCalendarConnection, NewCalendarFeed, TherapistId } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { given, type QueryOf } from './query.ts';

export type ListCalendarConnectionsQuery = QueryOf<'listCalendarConnections'>;

/**
 * Reads the busy times of a calendar from now on; they block slots. Needs a secret key.
 * @throws {ValidationError} `feed-refused`, for an address that may not be read or is no calendar.
 */
export function createCalendarConnection(
  client: Client,
  therapistId: TherapistId,
  body: NewCalendarConnection,
  options?: CallOptions,
): Answer<'createCalendarConnection'> {
  const params = { path: { therapistId } };
  return client.send(
    (http, init) => http.POST('/therapists/{therapistId}/calendar-connections', { ...init, params, body }),
    options,
  );
}

/** The calendars whose busy times block a therapist’s slots. Needs a secret key. */
export function listCalendarConnections(
  client: Client,
  therapistId: TherapistId,
  query: ListCalendarConnectionsQuery = {},
  options?: CallOptions,
): ListAnswer<'listCalendarConnections'> {
  return createList((cursor = query.cursor) => {
    const params = { path: { therapistId }, query: given({ ...query, cursor }) };
    return client.send(
      (http, init) => http.GET('/therapists/{therapistId}/calendar-connections', { ...init, params }),
      options,
    );
  });
}

/** Reads a calendar now. Needs a secret key. */
export function refreshCalendarConnection(
  client: Client,
  calendarConnectionId: CalendarConnectionId,
  options?: CallOptions,
): Answer<'refreshCalendarConnection'> {
  const params = { path: { calendarConnectionId } };
  return client.send(
    (http, init) => http.POST('/calendar-connections/{calendarConnectionId}/refresh', { ...init, params }),
    options,
  );
}

/** Forgets a calendar; its busy times no longer block slots. Needs a secret key. */
export function removeCalendarConnection(
  client: Client,
  calendarConnectionId: CalendarConnectionId,
  options?: CallOptions,
): Answer<'removeCalendarConnection'> {
  const params = { path: { calendarConnectionId } };
  return client.send(
    (http, init) => http.POST('/calendar-connections/{calendarConnectionId}/remove', { ...init, params }),
    options,
  );
}

/** The address of a therapist’s own bookings, for a calendar program; `renew` ends the one before. Needs a secret key. */
export function createCalendarFeed(
  client: Client,
  therapistId: TherapistId,
  body: NewCalendarFeed = {},
  options?: CallOptions,
): Answer<'createCalendarFeed'> {
  const params = { path: { therapistId } };
  return client.send(
    (http, init) => http.POST('/therapists/{therapistId}/calendar-feed', { ...init, params, body }),
    options,
  );
}

/**
 * What a calendar program reads at such an address, as the text of an iCalendar file.
 * @throws {NotFoundError} for a token that nobody was given, or that was renewed.
 */
export function getCalendarFeed(client: Client, token: string, options?: CallOptions): Answer<'getCalendarFeed'> {
  const params = { path: { token } };
  return client.send(
    (http, init) => http.GET('/calendar-feeds/{token}', { ...init, params, parseAs: 'text' }),
    options,
  );
}
