import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import type { Booking } from './booking.ts';
import type { Journey } from './journey.ts';

/** How long the time is kept, with a way to keep it longer. */
export function holdView(booking: Booking, journey: Journey) {
  const { hold, t } = booking;
  const { state } = hold;
  if (state.phase === 'none') return nothing;
  if (state.phase !== 'kept') {
    const isPlacing = state.phase === 'placing';
    const words = isPlacing ? journey.t.placing : t.expired;
    return html`<p class="small ${isPlacing ? 'quiet' : 'notice warn'}" role="status">${words}</p>`;
  }
  return html`<p class="row small ${state.secondsLeft > 120 ? 'quiet' : 'notice warn'}">
    <span class="figures"
      >${icons.clock} ${until(booking, journey)} · <span role="timer">${left(booking, journey)}</span></span
    >
    ${
      state.hold.extensionsLeft
        ? html`<button class="link" aria-disabled=${journey.isBusy} @click=${() => booking.extend()}>
            ${t.keepLonger}
          </button>`
        : nothing
    }
  </p>`;
}

/** "Kept for you until 10:42 · 09:41 left". */
export const holdWords = (booking: Booking, journey: Journey): string =>
  `${until(booking, journey)} · ${left(booking, journey)}`;

/** By the visitor's own clock, whichever zone the times are shown in: it is about now. */
const until = ({ hold: { state }, t }: Booking, { format }: Journey): string =>
  t.keptUntil(format.time(state.hold?.expiresAt ?? 0));

function left({ hold: { state }, t }: Booking, { format }: Journey): string {
  const seconds = state.phase === 'kept' ? state.secondsLeft : 0;
  const parts = [seconds / 60, seconds % 60];
  return t.left(parts.map((part) => format.number(Math.floor(part), { minimumIntegerDigits: 2 })).join(':'));
}
