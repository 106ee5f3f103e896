import { getTherapist } from '@attune/sdk';
import type { Slot, TherapistProfile } from '@attune/sdk';
import { html, nothing } from 'lit';
import { contact } from '../contact.ts';
import { fullName } from '../full-name.ts';
import type { Booking } from './booking.ts';
import type { Journey } from './journey.ts';
import { shortTimeOf } from './words.ts';

/** Times near one that was taken, by the other people who have them. */
type OtherSlots = readonly (readonly [TherapistProfile, readonly Slot[]])[];

/** The time was taken: near ones of the same therapist, then, once it is known who they are, those of others. */
export function takenView(booking: Booking, journey: Journey, near: readonly Slot[]): () => unknown {
  const own = near.filter(({ therapistId }) => therapistId === journey.therapist?.id);
  let others: OtherSlots = [];
  void loadOthers(journey, near).then((found) => {
    others = found;
    journey.host.requestUpdate();
  });
  return () => {
    const { t } = booking;
    return html`<div class="notice warn" role="group" tabindex="-1" data-obstacle aria-labelledby="taken">
      <h3 id="taken">${t.taken}</h3>
      <p>${journey.t.nothingLost} ${near.length ? t.near : nothing}</p>
      <div class="row">
        ${own.map((slot) => timeButton(journey, slot, () => journey.pick(slot)))}
        ${journey.step === 'time' ? nothing : html`<button class="button plain" @click=${() => journey.back('time')}>${t.otherTime}</button>`}
      </div>
      ${others.map(
        ([other, slots]) =>
          html`<h4 class="small">${t.nearWith(fullName(other))}</h4>
            <div class="row" role="group" aria-label=${t.nearWith(fullName(other))}>
              ${slots.map((slot) => timeButton(journey, slot, () => takeOther(journey, other, slot)))}
            </div>`,
      )}
    </div>`;
  };
}

/** What cannot be done at all, why, and whom to ask. */
export function refusedView(booking: Booking, { practice }: Journey, code: string): () => unknown {
  return () => {
    const [heading, hint] = booking.t.refused[code] ?? [];
    return html`<div class="notice warn" role="group" tabindex="-1" data-obstacle aria-labelledby="refused">
      <h3 id="refused">${heading}</h3>
      <p>${hint}</p>
      ${contact(practice)}
    </div>`;
  };
}

/** Who else has a time near one that is gone; whoever cannot be had is left out. */
async function loadOthers({ client, service, therapist }: Journey, near: readonly Slot[]): Promise<OtherSlots> {
  const ids = [...new Set(near.map(({ therapistId }) => therapistId))].filter((id) => id !== therapist?.id);
  const found = await Promise.all(ids.map((id) => getTherapist(client, id).catch(() => undefined)));
  return found
    .filter((other) => other?.services.some(({ id }) => id === service?.id))
    .map((other) => [other, near.filter(({ therapistId }) => therapistId === other?.id)] as const) as OtherSlots;
}

function takeOther(journey: Journey, other: TherapistProfile, slot: Slot): void {
  journey.other = other;
  journey.service = other.services.find(({ id }) => id === journey.service?.id);
  journey.pick(slot);
}

const timeButton = (journey: Journey, slot: Slot, pick: () => void) =>
  html`<button class="time" @click=${pick}>${shortTimeOf(slot, journey)}</button>`;
