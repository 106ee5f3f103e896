import { html } from 'lit';

/** A dozen icons of one stroke width, hidden from assistive technology: the words stand beside them. */
export const icons = {
  search: icon('M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM20 20l-4-4'),
  filters: icon('M4 7h9M18 7h2M4 17h2M11 17h9M15 5v4M8 15v4'),
  chevron: icon('m7 10 5 5 5-5'),
  back: icon('m14 6-6 6 6 6'),
  check: icon('m5 12 5 5 9-9'),
  star: icon('m12 3 3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1Z'),
  place: icon('M12 21c-4-4-6-8-6-11a6 6 0 0 1 12 0c0 3-2 7-6 11ZM12 10h.01'),
  speech: icon('m5 19 1-4a7 7 0 1 1 3 3Z'),
  price: icon('M4 12V5l1-1h7l8 8-8 8ZM8 8h.01'),
  phone: icon('M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4l-1 1A16 16 0 0 1 4 5Z'),
  mail: icon('M4 6h16v12H4ZM4 7l8 6 8-6'),
  clock: icon('M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 8v4l3 2'),
};

/** An icon of which one part of the library has need. */
export function icon(path: string) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
