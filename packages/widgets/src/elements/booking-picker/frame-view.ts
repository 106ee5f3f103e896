import { isNotFound } from '@attune/sdk';
import type { Practice, TherapistProfile } from '@attune/sdk';
import { html, nothing } from 'lit';
import { fullName } from '../full-name.ts';
import { contact } from '../contact.ts';
import { face } from '../face.ts';
import { failureNotice } from '../failure-notice.ts';
import { icons } from '../icons.ts';
import type { Names } from '../../locales/en.ts';
import type { Journey } from './journey.ts';
import { askButton, calendarBones, contactOnlyView } from './times-view.ts';
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
    ${face(therapist)}
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
  if (booking?.made) return booking.headingView(booking.made);
  return html`<div>
    <p class="quiet small">${t.step(steps.indexOf(step) + 1, steps.length)}</p>
    <h2 tabindex="-1" data-heading>${booking?.title ?? (t.headings as Names)[step]}</h2>
  </div>`;
}

/** What came in the way, and what to do about it. It takes focus when it appears. */
export function obstacleView({ obstacle, practice, t, text }: Journey) {
  if (!obstacle) return nothing;
  if (obstacle.kind === 'refused') return obstacle.view();
  return html`<div tabindex="-1" data-obstacle>
    ${failureNotice(obstacle.failure, text, practice, obstacle.again)}
    <p class="small">${t.nothingLost}</p>
  </div>`;
}

/** Why nothing can be booked here at the moment and whom to ask, or undefined if something can. */
export function closedView(journey: Journey, therapist: TherapistProfile) {
  const { host, practice, service, step, t, times } = journey;
  const name = fullName(therapist);
  if (!therapist.acceptingNew && !host.move) return closed(t.notAccepting(name), t.closedHint, practice);
  if (!service && step !== 'service') return closed(t.notBookable, t.closedHint, practice);
  return times.isEmpty
    ? closed(t.nothingFree(name), [contactOnlyView(journey), askButton(journey)], practice)
    : undefined;
}

/** The picker on its way, as large as it will be; or that the therapist could not be loaded, or is no longer there. */
export function withoutTherapist({ practice, request, t, text }: Journey) {
  const { state } = request;
  if (state.phase !== 'failed') {
    return html`<div class="line"><span class="face bone"></span><span class="bone"></span></div>
      <p class="bone"></p>
      ${calendarBones}`;
  }
  if (isNotFound(state.failure.error)) return closed(t.notBookable, t.closedHint, practice);
  return failureNotice(state.failure, text, practice, () => void request.reload());
}

const closed = (heading: string, hint: unknown, practice: Practice | null) =>
  html`<div class="closed" part="notice">
    <h2 tabindex="-1" data-heading>${heading}</h2>
    <p class="quiet">${hint}</p>
    ${contact(practice)}
  </div>`;
