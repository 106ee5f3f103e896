import { pageConfiguration } from '../contexts/page-configuration.ts';
import type { AttuneAttributes, AttuneTarget } from '../page-api.ts';
import { opened } from './opened.ts';
import { AttunePageError } from './page-error.ts';

/** Every tag of ours. */
export const tags = [
  'attune-booking-manager',
  'attune-booking-picker',
  'attune-booking-request',
  'attune-report-card',
  'attune-review-form',
  'attune-reviews',
  'attune-therapist-directory',
  'attune-unsubscribe-form',
] as const;

/** The elements of ours that a page has, outside of what we have drawn ourselves. */
export const present = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(tags.join())];

/** The element that is meant. A tag means a new one with these attributes, in a dialog: the same one each time they are the same. */
export function findTarget(target: AttuneTarget, attributes: AttuneAttributes): HTMLElement {
  if (tags.some((tag) => tag === target)) return ofTag(target as string, attributes);
  const found = typeof target === 'string' ? document.querySelector(target) : target;
  if (!(found instanceof HTMLElement) || !tags.some((tag) => tag === found.localName))
    throw new AttunePageError('not-found', [typeof target === 'string' ? target : target.localName]);
  return found;
}

/** The element that is meant, if it is there already: of several that were opened by one tag, the one that is open. */
export function seekTarget(target: AttuneTarget): HTMLElement | undefined {
  if (typeof target !== 'string') return target as HTMLElement;
  const ofTag = [...made.values()].filter(({ localName, isConnected }) => localName === target && isConnected);
  const found = ofTag.find((element) => opened.has(element)) ?? ofTag[0];
  return found ?? document.querySelector<HTMLElement>(target) ?? undefined;
}

/** Where no script says whom to ask, a provider of the page does. */
const placeFor = (): Element | null => (pageConfiguration() ? null : document.querySelector('attune-provider'));

/** What was opened by a tag, by tag and attributes. */
const made = new Map<string, HTMLElement>();

function ofTag(tag: string, attributes: AttuneAttributes): HTMLElement {
  const key = `${tag} ${JSON.stringify(Object.entries(attributes).sort())}`;
  const known = made.get(key);
  if (known?.isConnected) return known;
  const element = document.createElement(tag);
  Object.entries({ presentation: 'dialog', ...attributes }).forEach((each) => element.setAttribute(...each));
  made.set(key, element);
  (placeFor() ?? document.body).append(element);
  return element;
}
