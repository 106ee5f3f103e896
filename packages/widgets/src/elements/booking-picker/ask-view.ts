import { css, html, nothing } from 'lit';
import '../booking-request/define.ts';
import { icons } from '../icons.ts';
import type { Journey } from './journey.ts';

/** It has the picker's frame, and needs no other. */
const inside = css`
  attune-booking-request::part(frame) {
    padding: 0.75em 0 0;
    border: 0;
    background: none;
  }
`;

/** Shows the form to ask the practice for a time in the picker's place. */
export function ask(journey: Journey): void {
  const sheets = journey.host.shadowRoot?.adoptedStyleSheets;
  if (inside.styleSheet && !sheets?.includes(inside.styleSheet)) sheets?.push(inside.styleSheet);
  journey.asking = () => askView(journey);
  journey.focus('[data-asking]');
}

function askView(journey: Journey) {
  const { format, host, service, text, therapist } = journey;
  const back = () => {
    journey.asking = undefined;
    journey.focus('[data-heading]');
  };
  return html`<div tabindex="-1" data-asking>
    <button class="button plain" @click=${back}>${icons.back} ${text.common.back}</button>
    <attune-booking-request
      lang=${format.words}
      dir=${host.dir || nothing}
      therapist-id=${therapist?.id ?? nothing}
      service-id=${service?.id ?? nothing}
      address=${host.address ?? nothing}
      >${text.common.loading}</attune-booking-request
    >
  </div>`;
}
