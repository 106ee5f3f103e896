import { CalendarRefused } from './calendar-refused.ts';
import {
  AddressRefused,
  allowedUrl,
  guardedRequest,
  publicNetwork,
  resolveBySystem,
  type Network,
  type NetworkRules,
} from './guarded-request.ts';
import type { PinnedAnswer } from './pinned-request.ts';
import { readCalendarText } from './read-calendar-text.ts';

/** Which calendar, and what is known of the version that was read last. */
export interface CalendarSource {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What was found: the same as last time, or a text that begins as a calendar. */
export type FetchedCalendar =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'read';
      readonly text: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

/** Reads a calendar from somebody else's server. @throws {CalendarRefused} */
export type CalendarFetch = (source: CalendarSource) => Promise<FetchedCalendar>;

/** With whom it works; a test hands in others. */
export interface FetchSettings extends Partial<Network> {
  /** For everything together, redirects included. */
  readonly milliseconds?: number;
}

const mostRedirects = 3;

/** A fetch whose address somebody else may choose, by `guardedRequest`; a redirect is judged like the first address. */
export function guardedFetch({
  rules = publicNetwork,
  resolve = resolveBySystem,
  milliseconds = 10_000,
}: FetchSettings = {}): CalendarFetch {
  return async (source) => {
    const signal = AbortSignal.timeout(milliseconds);
    try {
      return await follow(calendarUrl(source.url, rules), source, { rules, resolve, signal });
    } catch (error) {
      if (error instanceof CalendarRefused) throw error;
      if (error instanceof AddressRefused) throw new CalendarRefused('address-refused', error);
      throw new CalendarRefused(signal.aborted ? 'timed-out' : 'unreachable', error);
    }
  };
}

/** The address as it is fetched: `webcal:` is how calendars write `https:`. @throws {AddressRefused} */
function calendarUrl(text: string, rules: NetworkRules): URL {
  return allowedUrl(text.trim().replace(/^webcals?:/i, 'https:'), rules);
}

interface Journey extends Network {
  readonly signal: AbortSignal;
}

async function follow(first: URL, source: CalendarSource, journey: Journey): Promise<FetchedCalendar> {
  let url = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await ask(url, source, journey);
    const next = redirectOf(answer);
    if (next === null) return read(answer, journey.signal);
    answer.body.destroy();
    url = calendarUrl(new URL(next, url).href, journey.rules);
  }
  throw new CalendarRefused('too-many-redirects');
}

function ask(url: URL, source: CalendarSource, { signal, ...network }: Journey): Promise<PinnedAnswer> {
  return guardedRequest({ url, headers: headersOf(source), signal }, network);
}

function headersOf({ etag, lastModified }: CalendarSource): Record<string, string> {
  return {
    accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Attune-Calendar/1',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function redirectOf({ status, headers }: PinnedAnswer): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? (headers.location ?? null) : null;
}

async function read(answer: PinnedAnswer, signal: AbortSignal): Promise<FetchedCalendar> {
  const { status, headers, body } = answer;
  if (status === 200) {
    const text = await readCalendarText(body, headers['content-encoding'], signal);
    return { kind: 'read', text, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  }
  body.destroy();
  if (status === 304) return { kind: 'unchanged' };
  throw new CalendarRefused('refused-by-host');
}
