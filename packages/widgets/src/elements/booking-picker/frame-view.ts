import { isNotFound } from '@attune/sdk';
import type { Practice, TherapistProfile } from '@attune/sdk';
import { html, nothing } from 'lit';
import { fullName } from '../full-name.ts';
import { contact } from '../contact.ts';
import { failureNotice } from '../failure-notice.ts';
import { icons } from '../icons.ts';
import type { Journey } from './journey.ts';
import { calendarBones } from './times-view.ts';
import { factsOf, shortTimeOf, zoneOf } from './words.ts';

/** With whom, what and when: the choice so far, readable at every step, with the way back. */
export function choiceView(journey: Journey, therapist: TherapistProfile) {
  const { meeting, previous, service, slot, step, text } = journey;
  return html`<header class="line" part="choice-so-far">
    ${
      previous
        ? html`<button class="turn" aria-label=${text.common.back} @click=${() => journey.back(previous)}>
            ${icons.back}
          </button>`
        : nothing
    }
    ${
      therapist.photoUrl
        ? html`<img class="portrait" src=${therapist.photoUrl} alt="" />`
        : html`<span class="portrait" aria-hidden="true">${therapist.monogram}</span>`
    }
    <div>
      <p class="name"><bdi>${fullName(therapist)}</bdi></p>
      ${service ? html`<p class="quiet small"><bdi>${service.name}</bdi> · ${factsOf(service, meeting, journey)}</p>` : nothing}
      ${
        slot && step !== 'time'
          ? html`<p class="small figures">
              <b>${shortTimeOf(slot, journey)}</b> <span class="quiet">${zoneOf(slot.startsAt, journey)}</span>
            </p>`
          : nothing
      }
    </div>
  </header>`;
}

/** The heading of a step; it takes focus when the step is reached. */
export function headingView({ booking, step, steps, t }: Journey) {
  const made = booking?.made;
  return html`<div>
    ${made ? html`<span class="portrait done">${icons.check}</span>` : html`<p class="quiet small">${t.step(steps.indexOf(step) + 1, steps.length)}</p>`}
    <h2 tabindex="-1" data-heading>${made?.status === 'pending_approval' ? t.requested : t.headings[step]}</h2>
  </div>`;
}

/** What came in the way, and what to do about it. It takes focus when it appears. */
export function obstacleView(journey: Journey) {
  const { obstacle, practice, step, t, text } = journey;
  if (!obstacle) return nothing;
  if (obstacle.kind === 'failed') {
    return html`<div tabindex="-1" data-obstacle>
      ${failureNotice(obstacle.failure, text, practice, obstacle.again)}
      <p class="small">${t.nothingLost}</p>
    </div>`;
  }
  return html`<div class="notice warn" role="group" tabindex="-1" data-obstacle aria-labelledby="taken">
    <h3 id="taken">${t.taken}</h3>
    <p>${t.nothingLost} ${obstacle.near.length ? t.near : nothing}</p>
    <div class="row">
      ${obstacle.near.map((slot) => html`<button class="time" @click=${() => journey.pick(slot)}>${shortTimeOf(slot, journey)}</button>`)}
      ${step === 'time' ? nothing : html`<button class="button plain" @click=${() => journey.back('time')}>${t.otherTime}</button>`}
    </div>
  </div>`;
}

/** Why nothing can be booked here at the moment and whom to ask, or undefined if something can. */
export function closedView({ practice, service, step, t, times }: Journey, therapist: TherapistProfile) {
  const name = fullName(therapist);
  if (!therapist.acceptingNew) return closed(t.notAccepting(name), t.closedHint, practice);
  if (!service && step !== 'service') return closed(t.notBookable, t.closedHint, practice);
  return times.isEmpty ? closed(t.nothingFree(name), t.closedHint, practice) : undefined;
}

/** The picker on its way, as large as it will be; or that the therapist could not be loaded, or is no longer there. */
export function withoutTherapist({ practice, request, t, text }: Journey) {
  const { state } = request;
  if (state.phase !== 'failed') {
    return html`<div class="line"><span class="portrait bone"></span><span class="bone"></span></div>
      <p class="bone"></p>
      ${calendarBones}`;
  }
  if (isNotFound(state.failure.error)) return closed(t.notBookable, t.closedHint, practice);
  return failureNotice(state.failure, text, practice, () => void request.reload());
}

const closed = (heading: string, hint: string, practice: Practice | null) =>
  html`<div class="closed" part="notice">
    <h2>${heading}</h2>
    <p class="quiet">${hint}</p>
    ${contact(practice)}
  </div>`;
