import { html, nothing } from 'lit';
import type { Journey } from './journey.ts';
import { visitorZone } from './zones.ts';

/** Every zone there is, the likely ones first. */
export function zoneSelect({ t, therapist, times }: Journey) {
  const near = [...new Set([times.zone, visitorZone(), therapist?.timeZone ?? times.zone])];
  const option = (zone: string) =>
    html`<option value=${zone} ?selected=${zone === times.zone}>${zone.replaceAll('_', ' ')}</option>`;
  return html`<select
    class="field"
    data-zone
    aria-label=${t.zone}
    @change=${({ target }: Event) => times.setZone((target as HTMLSelectElement).value)}
  >
    ${near.map(option)}
    <hr />
    ${Intl.supportedValuesOf('timeZone').map((zone) => (near.includes(zone) ? nothing : option(zone)))}
  </select>`;
}
