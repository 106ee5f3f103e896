import type { Therapist } from '@attune/sdk';
import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import { factsOf, nameOf, timeOf, zoneOf, type View } from './view.ts';

/** With whom, what and when: the choice so far, readable at every step, with the way back. */
export function choiceView(view: View) {
  const { format, journey, offer, text } = view;
  const { previous, service, slot, step } = journey;
  return html`<header class="choice-so-far" part="choice-so-far">
    ${previous && step !== 'booked'
      ? html`<button class="turn" aria-label=${text.common.back} @click=${() => journey.back()}>${icons.back}</button>`
      : nothing}
    ${portrait(offer.therapist)}
    <div>
      <p class="name">${nameOf(offer.therapist)}</p>
      ${service ? html`<p class="quiet small figures">${service.name} · ${factsOf(service, journey.format, view)}</p>` : nothing}
      ${slot && step !== 'time'
        ? html`<p class="small figures chosen">
            ${format.shortDate(slot.startsAt, view.zone)}, ${timeOf(slot, view)} <span class="quiet">· ${zoneOf(slot, view)}</span>
          </p>`
        : nothing}
    </div>
  </header>`;
}

function portrait({ monogram, photoUrl }: Therapist) {
  return photoUrl
    ? html`<img class="portrait" src=${photoUrl} alt="" width="48" height="48" />`
    : html`<span class="portrait" aria-hidden="true">${monogram}</span>`;
}

/** The heading of a step; it takes focus when the step is reached. */
export function headingView({ journey, text }: View) {
  const { booking, step, steps } = journey;
  const requested = booking?.status === 'pending_approval';
  const words = requested ? text.picker.requestedHeading : text.picker.headings[step];
  return html`<div class="heading">
    ${step === 'booked' ? nothing : html`<p class="quiet small">${text.picker.step(steps.indexOf(step) + 1, steps.length)}</p>`}
    <h2 tabindex="-1" data-heading>${words}</h2>
  </div>`;
}

/** How long the time is kept, with a way to keep it longer. */
export function holdView({ format, journey, text, zone }: View) {
  const { state } = journey.hold;
  const t = text.picker;
  if (state.phase === 'placing') return html`<p class="hold small quiet" role="status">${icons.clock} ${t.placing}</p>`;
  if (state.phase === 'expired') return html`<p class="hold notice warn small" role="status">${t.expired}</p>`;
  if (state.phase === 'none') return nothing;
  const { hold, secondsLeft, until } = state;
  return html`<p class="hold small ${secondsLeft <= 120 ? 'notice warn' : 'quiet'}">
    <span class="figures">${icons.clock} ${t.keptUntil(format.time(until, zone))} · <span role="timer">${t.left(clock(secondsLeft))}</span></span>
    ${hold.extensionsLeft > 0 ? html`<button class="link" @click=${() => journey.extend()}>${t.keepLonger}</button>` : nothing}
  </p>`;
}

const clock = (seconds: number): string =>
  [seconds / 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
