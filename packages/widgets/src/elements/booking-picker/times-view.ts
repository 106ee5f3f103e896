import type { Slot } from '@attune/sdk';
import { html, nothing } from 'lit';
import { dayToDate } from '../../controllers/calendar-grid-days.ts';
import { contact } from '../contact.ts';
import { slotsByPart, type PartOfDay } from './days.ts';
import { practiceOf, timeOf, type View } from './view.ts';
import { zoneView } from './zone-view.ts';

/** The times of the chosen day, by part of day. */
export function timesView(view: View) {
  const { format, text, times, zone } = view;
  if (!times.day) return html`<p class="times quiet">${text.picker.chooseDay}</p>`;
  const slots = times.daySlots;
  const date = format.dateTime(dayToDate(times.day), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  return html`<div class="times" part="times">
    <h3 id="day">${date} <span class="quiet">· ${text.picker.timesFree(slots.length)}</span></h3>
    ${zoneView(view)}
    <div role="radiogroup" aria-labelledby="day">
      ${slotsByPart(slots, zone).map(([part, some]) => partView(part, some, view))}
    </div>
    ${contactOnly(view)}
    <p><button class="link" @click=${() => times.grid.focus()}>${text.picker.anotherDay}</button></p>
    <div class="none small">
      <p class="quiet">${text.picker.noneOfThese} ${text.picker.ask(practiceOf(view).name)}</p>
      ${contact(practiceOf(view))}
    </div>
  </div>`;
}

function partView(part: PartOfDay, slots: readonly Slot[], view: View) {
  return html`<div class="part" role="group" aria-labelledby=${part}>
    <h4 id=${part} class="quiet small">${view.text.picker[part]}</h4>
    <div class="row">${slots.map((slot) => time(slot, view))}</div>
  </div>`;
}

function time(slot: Slot, view: View) {
  const { journey, text } = view;
  return html`<label class="time" part="time">
    <input
      type="radio"
      name="time"
      .checked=${slot.startsAt === journey.slot?.startsAt}
      @change=${() => journey.chooseSlot(slot)}
    />
    ${timeOf(slot, view)} ${slot.seatsLeft ? html`<small>${text.picker.seats(slot.seatsLeft)}</small>` : nothing}
  </label>`;
}

/** Times too near to book by oneself: shown, so that somebody in need asks. */
function contactOnly(view: View) {
  const { contactOnly: slots } = view.times;
  if (slots.length === 0) return nothing;
  return html`<p class="small quiet">${view.text.picker.contactOnly(view.format.list(slots.map((slot) => timeOf(slot, view))))}</p>`;
}
