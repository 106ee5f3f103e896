// Nothing here runs: what Svelte's language tools check the tags of a component against. It has to compile.
import type {} from '@attune/widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const directory: SvelteHTMLElements['attune-therapist-directory'] = {
  id: 'find',
  'page-size': 6,
  noUrl: true,
  'onattune-slot-chosen': (event) => event.preventDefault(),
  'on:attune-filters-changed': ({ fields }) => fields.join(),
};

// @ts-expect-error only these two words
export const popup: SvelteHTMLElements['attune-booking-manager'] = { mode: 'popup' };

export const picker: SvelteHTMLElements['attune-booking-picker'] = {
  // @ts-expect-error this event carries an id that is text
  'onattune-booking-confirmed': (event: { bookingId: number }) => event,
};
