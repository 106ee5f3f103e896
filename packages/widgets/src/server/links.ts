import type { Therapist } from '@attune/sdk';
import { toParameters } from '../elements/therapist-directory/filters.ts';
import type { Filters } from '../elements/therapist-directory/filters.ts';
import type { Slot } from '../elements/therapist-directory/view.ts';

/** Where what can be tapped leads, in a page that has no script yet, or never. */
export interface Links {
  /** The page itself, searching for this. */
  search(filters: Filters, cursor?: string | null): string;
  profile(therapist: Therapist): string;
  book(therapist: Therapist, slot?: Slot): string;
}

/** Where pages of the directory are. Each is an address, or what stands in front of one. */
export interface Places {
  /** The page with the directory, such as `/therapists`: filters become its search parameters. */
  readonly page: string;
  /** What those are called, as the element's `url-prefix`. */
  readonly prefix: string;
  /** The practice's pages on the platform: `https://api.example/p/kiez`. */
  readonly hosted: string;
  /** A therapist's page, if it is not the hosted one. */
  readonly profile?: ((therapist: Therapist) => string) | undefined;
}

export function linksOf({ page, prefix, hosted, profile }: Places): Links {
  return {
    search: (filters, cursor) =>
      addressOf(page, prefixed(toParameters(filters), prefix), cursor && [['cursor', cursor]]),
    profile: profile ?? (({ id }) => `${hosted}/therapists/${id}`),
    book: ({ id }, slot) => addressOf(`${hosted}/book`, [['therapist', id], ...slotParameters(slot)]),
  };
}

/** The path of the page itself. Two slashes in front would name another site. */
export const pathOf = ({ pathname }: URL): string => pathname.replace(/^\/+/, '/');

/** The parameters of a directory among those of a page's address, without their prefix. */
export function ownParameters(search: URLSearchParams, prefix: string): URLSearchParams {
  const own = [...search].filter(([name]) => name.startsWith(`${prefix}-`));
  return new URLSearchParams(own.map(([name, value]) => [name.slice(prefix.length + 1), value]));
}

type Pairs = readonly (readonly [string, string])[];

const prefixed = (parameters: URLSearchParams, prefix: string): Pairs =>
  [...parameters].map(([name, value]) => [`${prefix}-${name}`, value]);

function slotParameters(slot: Slot | undefined): Pairs {
  const { serviceId, format, startsAt } = slot ?? {};
  const named = { service: serviceId, format, startsAt };
  return Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

/** The address with these parameters added to what it has. */
function addressOf(address: string, ...given: readonly (Pairs | null | undefined | '')[]): string {
  const parameters = new URLSearchParams(given.flatMap((pairs) => (pairs || []).map(([name, value]) => [name, value])));
  const query = String(parameters);
  if (!query) return address;
  return address + (address.includes('?') ? '&' : '?') + query;
}
