import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import { allZones, clocksChange, offsetOf, placeOf, visitorZone } from './zones.ts';
import type { View } from './view.ts';

/** Which zone the times are in, with a way to change it where the visitor may. */
export function zoneView(view: View) {
  const { format, journey, text, times, zone } = view;
  const isFixed = journey.format === 'in_person';
  const instant = times.daySlots[0]?.startsAt ?? times.now;
  const say = isFixed ? text.picker.timesThere : text.picker.timesIn;
  return html`<div class="zone small quiet">
      <span>${icons.place} ${say(placeOf(zone), offsetOf(zone, instant, format.lang))}</span>
      ${isFixed ? nothing : times.isChoosingZone ? select(view) : change(view)}
    </div>
    ${clocksChange(zone, times.now, instant) ? html`<p class="small quiet">${text.picker.clocksChange}</p>` : nothing}`;
}

function change({ text, times }: View) {
  return html`<button class="link" aria-label=${text.picker.changeZoneLabel} @click=${() => times.chooseZone()}>
    ${text.picker.changeZone}
  </button>`;
}

function select({ offer, journey, text, times, zone }: View) {
  const near = new Set([visitorZone(), offer.therapist.timeZone, offer.practice.timeZone]);
  const option = (name: string) => html`<option value=${name} ?selected=${name === zone}>${name.replaceAll('_', ' ')}</option>`;
  return html`<select
    class="field"
    data-zone
    aria-label=${text.picker.zone}
    @change=${(event: Event) => times.setZone((event.target as HTMLSelectElement).value, journey.slot)}
  >
    <optgroup label=${text.picker.nearZones}>${[...near].map(option)}</optgroup>
    <optgroup label=${text.picker.allZones}>${allZones().filter((name) => !near.has(name)).map(option)}</optgroup>
  </select>`;
}
