import { html, nothing } from 'lit';
import { failureNotice } from '../failure-notice.ts';
import { monthView } from './month-view.ts';
import { timesView } from './times-view.ts';
import { practiceOf, timeOf, type View } from './view.ts';

/** The month, the times of the chosen day beside it, and the button that keeps the chosen time. */
export function timeStep(view: View) {
  const { times } = view;
  const isThere = times.state.phase !== 'failed' || times.daySlots.length > 0;
  return html`<div class="calendar">
      ${monthView(view)} ${isThere ? (times.opening ? timesBones() : timesView(view)) : failedMonth(view)}
    </div>
    ${bar(view)}`;
}

function bar(view: View) {
  const { format, journey, text, zone } = view;
  const { announcement, busy, slot } = journey;
  const t = text.picker;
  return html`<div class="bar" part="bar">
    ${slot
      ? html`<p class="figures">${format.shortDate(slot.startsAt, zone)}, ${timeOf(slot, view)}</p>`
      : html`<p class="quiet">${announcement === 'chooseFirst' ? t.chooseFirst : t.noTimeYet}</p>`}
    <button class="button primary" aria-disabled=${busy || !slot} @click=${() => journey.proceed()}>
      ${busy ? t.placing : t.proceed}
    </button>
  </div>`;
}

function failedMonth(view: View) {
  const { text, times } = view;
  if (times.state.phase !== 'failed') return nothing;
  return failureNotice(times.state.failure, text, practiceOf(view), () => times.refresh());
}

/** Times that are on their way, as large as they will be. */
export const timesBones = () =>
  html`<div class="times" aria-hidden="true">
    <p class="bone">Tuesday, 24 November</p>
    <div class="row">${[1, 2, 3, 4, 5, 6].map(() => html`<span class="time bone">09:00</span>`)}</div>
  </div>`;
