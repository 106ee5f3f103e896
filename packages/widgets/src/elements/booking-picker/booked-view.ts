import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import { appointmentView } from './check-view.ts';
import type { View } from './view.ts';

/** What happens now, the appointment, and its calendar entry. */
export function bookedView(view: View) {
  const { journey, text } = view;
  const t = text.picker;
  const { booking, calendar } = journey;
  if (!booking) return nothing;
  const say = booking.status === 'pending_approval' ? t.requestedMail : t.bookedMail;
  return html`<p class="notice good">${icons.check} ${say(booking.client.email)}</p>
    ${appointmentView(view, false)}
    <p class="row">
      <button class="button" aria-disabled=${calendar === 'loading'} @click=${() => journey.saveCalendar()}>
        ${icons.calendar} ${t.addToCalendar}
      </button>
    </p>
    ${calendar === 'failed' ? html`<p class="small" role="status">${t.calendarFailed}</p>` : nothing}
    <p class="quiet">${t.changeLater}</p>`;
}
