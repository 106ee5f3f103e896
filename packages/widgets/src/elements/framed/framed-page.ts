import type { Practice } from '@attune/sdk';

/** An element as its page in a frame needs to know it. */
type Framed = HTMLElement & { readonly token?: string };

/** The hosted page of each element, below `/p/{practice}`. */
const pages: Readonly<Record<string, string>> = {
  'attune-booking-manager': '/booking',
  'attune-booking-picker': '/book',
  'attune-booking-request': '/request',
  'attune-report-card': '/report-card',
  'attune-review-form': '/review',
  'attune-reviews': '/reviews',
  'attune-unsubscribe-form': '/unsubscribe',
};

/** What an element says to its page in the address, by the property that holds it. */
const parameters: Readonly<Record<string, string>> = {
  therapistId: 'therapist',
  serviceId: 'service',
  format: 'format',
  startsAt: 'startsAt',
  pageSize: 'pageSize',
  address: 'address',
};

/** Where the page of an element is, as a person opens it: with what its attributes say, and the token behind `#`, which is sent to nobody. */
export function addressOf(element: Framed, api: string, practice: Practice): URL {
  const address = new URL(`${api}/p/${encodeURIComponent(practice.slug)}${pages[element.localName] ?? ''}`);
  const said = element as unknown as Readonly<Record<string, unknown>>;
  for (const [property, parameter] of Object.entries(parameters)) {
    const value = said[property];
    if (typeof value === 'string' || typeof value === 'number') address.searchParams.set(parameter, String(value));
    if (value === '') address.searchParams.delete(parameter);
  }
  address.hash = element.token ?? '';
  return address;
}
