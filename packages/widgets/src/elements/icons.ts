import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** A dozen icons of one stroke width, hidden from assistive technology: the words stand beside them. */
export const icons = {
  search: icon('M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM20 20l-4-4'),
  filters: icon('M4 7h9M18 7h2M4 17h2M11 17h9M15.5 4.5v5M8.5 14.5v5'),
  chevron: icon('m7 10 5 5 5-5'),
  back: icon('m14 6-6 6 6 6'),
  close: icon('m6 6 12 12M18 6 6 18'),
  check: icon('m5 12.5 4.5 4.5L19 7.5'),
  star: icon('m12 4.5 2.3 4.9 5.2.6-3.9 3.6 1.1 5.2-4.7-2.7-4.7 2.7 1.1-5.2L4.5 10l5.2-.6Z'),
  place: icon('M12 21s-6.5-5.8-6.5-11a6.5 6.5 0 0 1 13 0c0 5.2-6.5 11-6.5 11ZM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z'),
  speech: icon('M20 12a7.5 7.5 0 0 1-11.3 6.5L4 20l1.5-4.5A7.5 7.5 0 1 1 20 12Z'),
  price: icon('M4 12.5V5a1 1 0 0 1 1-1h7.5l7.5 7.5-8 8.5ZM8.5 8.5h.01'),
  phone: icon('M6 3.5h3l1.5 4.5L8 9.8a12 12 0 0 0 6.2 6.2l1.8-2.5 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7a2 2 0 0 1 2-2.2Z'),
  mail: icon('M4 6h16v12H4ZM4 7l8 6 8-6'),
  calendar: icon('M5 6.5h14V20H5ZM5 10.5h14M8.5 4v4M15.5 4v4'),
  clock: icon('M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 7.5V12l3 2'),
};

function icon(path: string): SVGTemplateResult {
  return svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
