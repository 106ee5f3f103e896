import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { CalendarRefused } from './calendar-refused.ts';
import { pinnedRequest, type PinnedAnswer } from './pinned-request.ts';
import { isPublicAddress } from './public-address.ts';
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

/** Finds the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Where calendars may be fetched from. */
export interface FetchRules {
  readonly allowsHttp: boolean;
  /** `''` is the one of the protocol. */
  allowsPort(port: string): boolean;
  allowsAddress(address: string): boolean;
}

/** The public network, and nothing that only our own machines can reach. */
export const publicNetwork: FetchRules = {
  allowsHttp: false,
  allowsPort: (port) => ['', '80', '443'].includes(port),
  allowsAddress: isPublicAddress,
};

/** With whom it works; a test hands in others. */
export interface FetchSettings {
  readonly rules?: FetchRules;
  readonly resolve?: Resolve;
  /** For everything together, redirects included. */
  readonly milliseconds?: number;
}

const mostRedirects = 3;

/**
 * A fetch whose address somebody else may choose. The name is resolved once, every address of it is judged, and the connection goes
 * to what was judged, so that a second answer of the name changes nothing; a redirect is judged like the first address.
 */
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
      throw new CalendarRefused(signal.aborted ? 'timed-out' : 'unreachable', error);
    }
  };
}

/** The address as it is fetched: `webcal:` is how calendars write `https:`. @throws {CalendarRefused} */
export function calendarUrl(text: string, rules: FetchRules = publicNetwork): URL {
  const address = text.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(address)) throw new CalendarRefused('address-refused');
  const url = new URL(address);
  const isAllowed =
    (url.protocol === 'https:' || (url.protocol === 'http:' && rules.allowsHttp)) &&
    url.username === '' &&
    url.password === '' &&
    rules.allowsPort(url.port);
  if (!isAllowed) throw new CalendarRefused('address-refused');
  url.hash = '';
  return url;
}

interface Journey {
  readonly rules: FetchRules;
  readonly resolve: Resolve;
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

async function ask(url: URL, source: CalendarSource, { rules, resolve, signal }: Journey): Promise<PinnedAnswer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await orAborted(resolve(host), signal);
  const [address] = addresses;
  if (address === undefined) throw new CalendarRefused('unreachable');
  if (!addresses.every((one) => rules.allowsAddress(one))) throw new CalendarRefused('address-refused');
  return pinnedRequest({ url, host, address, headers: headersOf(source), signal });
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

async function resolveBySystem(host: string): Promise<string[]> {
  return (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);
}

/** A lookup cannot be called off; nobody waits for it any longer. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    }),
  ]);
}
