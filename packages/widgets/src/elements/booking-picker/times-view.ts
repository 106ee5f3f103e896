import type { Slot } from '@attune/sdk';
import { html, nothing } from 'lit';
import { contact } from '../contact.ts';
import { failureNotice } from '../failure-notice.ts';
import { icons } from '../icons.ts';
import { offsetAt, slotsByPart } from './days.ts';
import type { Journey } from './journey.ts';
import { dayName, monthView } from './month-view.ts';
import { shortTimeOf, timeOf, zoneOf } from './words.ts';

/** The month, the times of the chosen day beside it, and the button that keeps the chosen time. */
export const timeView = (journey: Journey) => [
  journey.times.isComing
    ? calendarBones
    : html`<div class="calendar">${monthView(journey)} ${timesView(journey)}</div>`,
  barView(journey),
];

function timesView(journey: Journey) {
  const { practice, t, text, times } = journey;
  const { state } = times.request;
  if (!times.day) {
    return state.phase === 'failed' ? failureNotice(state.failure, text, practice, () => times.refresh()) : timesBones;
  }
  return html`<div class="times" part="times">
    <h3 id="day">
      ${dayName(times.day, journey)} <span class="quiet small">${t.timesFree(times.daySlots.length)}</span>
    </h3>
    ${zoneView(journey)}
    <div role="radiogroup" aria-labelledby="day">
      ${slotsByPart(times.daySlots, times.zone).map(
        ([part, slots]) =>
          html`<h4 class="quiet small">${t[part]}</h4>
            <div class="row" role="group" aria-label=${t[part]}>${slots.map((slot) => radio(slot, journey))}</div>`,
      )}
    </div>
    <p class="back-to-day"><button class="link" @click=${() => times.grid.focus()}>${t.anotherDay}</button></p>
    <div class="small quiet">
      ${contactOnlyView(journey)}
      <p>${t.noneOfThese} ${askButton(journey)}</p>
      ${contact(practice)}
    </div>
  </div>`;
}

/** The times that can only be had by asking. */
export function contactOnlyView(journey: Journey) {
  const { t, times } = journey;
  const only = times.contactOnly;
  if (!only.length) return nothing;
  const nameOf = times.day ? timeOf : shortTimeOf;
  return html`<p>${t.contactOnly(only.map((slot) => nameOf(slot, journey)).join(' · '))}</p>`;
}

/** Leads to the form to ask the practice, for whoever may ask: not who has an appointment already. */
export const askButton = (journey: Journey) =>
  journey.host.move ? nothing : html`<button class="link" @click=${() => journey.ask()}>${journey.t.ask}</button>`;

function barView(journey: Journey) {
  const { isBusy, slot, t } = journey;
  return html`<div class="bar ${slot ? 'ready' : ''}" part="bar">
    <p class="figures ${slot ? '' : 'quiet'}">${slot ? shortTimeOf(slot, journey) : t.chooseFirst}</p>
    <button class="button primary" aria-disabled=${isBusy || !slot} @click=${() => journey.proceed()}>
      ${isBusy ? t.placing : t.proceed}
    </button>
  </div>`;
}

/** Times that are on their way, as large as they will be. */
const timesBones = html`<div class="times" aria-hidden="true">
  <p class="bone"></p>
  <div class="row">${[1, 2, 3, 4, 5, 6].map(() => html`<span class="time bone"></span>`)}</div>
</div>`;

/** The same with the month. */
export const calendarBones = html`<div class="calendar" aria-busy="true">
  <div class="month bone"></div>
  ${timesBones}
</div>`;

const radio = (slot: Slot, journey: Journey) =>
  html`<label class="time" part="time">
    <input
      type="radio"
      name="time"
      .checked=${slot.startsAt === journey.slot?.startsAt}
      @change=${() => journey.chooseSlot(slot)}
    />
    ${timeOf(slot, journey)} ${slot.seatsLeft ? html`<small>${journey.t.seats(slot.seatsLeft)}</small>` : nothing}
  </label>`;

/** Which zone the times are in, with a way to change it where the visitor may. */
function zoneView(journey: Journey) {
  const { t, times } = journey;
  const { isZoneFixed, now, zone } = times;
  const instant = times.daySlots[0]?.startsAt ?? now;
  return html`<div class="small quiet">
    ${icons.place} <span aria-live="polite">${(isZoneFixed ? t.timesThere : t.timesIn)(zoneOf(instant, journey))}</span>
    ${
      isZoneFixed
        ? nothing
        : (times.zoneSelect?.() ??
          html`<button class="link" aria-label=${t.changeZone} @click=${() => times.chooseZone()}>${t.change}</button>`)
    }
    ${offsetAt(zone, now) === offsetAt(zone, +new Date(instant)) ? nothing : html`<p>${t.clocksChange}</p>`}
  </div>`;
}
