import type { BookingCreated } from '@attune/sdk';
import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import type { Booking } from './booking.ts';

/** That it is made, or what is still to be done: the heading of the last page. */
export const madeHeading = ({ t }: Booking, { status }: BookingCreated) =>
  html`<div>
    ${status === 'confirmed' ? html`<span class="face done">${icons.check}</span>` : nothing}
    <h2 tabindex="-1" data-heading>${t.headings[status] ?? t.headings['confirmed']}</h2>
  </div>`;
