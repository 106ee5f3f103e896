import type { LinkSession } from '@attune/sdk';

/** What an element is opened by: the token of a link, and the link itself once the platform has opened it. */
export interface Opened {
  readonly token: string;
  readonly link: LinkSession | null;
}

/** Shows the place that a page keeps for an element, with the words that stand there until the element comes. */
export function showPlace(): void {
  document.querySelector('[data-place]')?.removeAttribute('hidden');
}

/**
 * Puts an element of ours into its place, inline, with what it is opened by and how the address of the page says to speak to people. The words of the place go into the element, which shows
 * them until it has drawn itself. An element that stands there already is opened anew.
 */
export function placeElement(tag: string, opened: Opened, attributes: Readonly<Record<string, string>> = {}): void {
  const standing = document.querySelector(tag);
  if (standing) return void Object.assign(standing, opened);
  const place = document.querySelector('[data-place]');
  const element = Object.assign(document.createElement(tag), opened);
  const address = new URLSearchParams(location.search).get('address');
  const all = { mode: 'inline', ...(address && { address }), ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.append(...(place?.childNodes ?? []));
  place?.replaceWith(element);
}
