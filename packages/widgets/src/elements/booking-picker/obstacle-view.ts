import type { Slot } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import type { PickerTexts } from '../../locales/catalogue.ts';
import { contact } from '../contact.ts';
import { practiceOf, timeOf, type View } from './view.ts';

/** What came in the way, and what to do about it. It takes focus when it appears. */
export function obstacleView(view: View) {
  const { journey, text } = view;
  const { obstacle } = journey;
  if (!obstacle) return nothing;
  return html`<div class="notice warn" part="notice" tabindex="-1" data-obstacle>
    ${obstacle.kind === 'taken' ? takenView(obstacle.near, view) : nothing}
    ${obstacle.kind === 'too-many-holds' ? html`<p>${text.picker.tooMany}</p>` : nothing}
    ${obstacle.kind === 'failed' ? failedView(obstacle, view) : nothing}
  </div>`;
}

function takenView(near: readonly Slot[], view: View) {
  const { format, journey, text, zone } = view;
  const t = text.picker;
  return html`<p>
      <strong>${journey.step === 'time' ? t.takenEarly : t.taken}</strong> ${near.length > 0 ? t.near : nothing}
    </p>
    <div class="row">
      ${near.map(
        (slot) => html`<button class="time" aria-disabled=${journey.busy} @click=${() => journey.pick(slot)}>
          ${format.shortDate(slot.startsAt, zone)}, ${timeOf(slot, view)}
        </button>`,
      )}
      ${journey.step === 'time' ? nothing : html`<button class="button plain" @click=${() => journey.back('time')}>${t.otherTime}</button>`}
    </div>`;
}

function failedView({ failure, again }: { failure: Failure; again: () => void }, view: View) {
  const { journey, text } = view;
  return html`<p>${failureWords(failure, text)}</p>
    <div class="row">
      <button class="button" aria-disabled=${journey.busy} @click=${again}>${text.common.retry}</button>
      ${contact(practiceOf(view))}
    </div>`;
}

/** Why something could not be done, and that nothing is lost. */
export function failureWords(failure: Failure, { picker }: PickerTexts): string {
  return failure.kind === 'limited' ? picker.limited(failure.seconds) : picker[failure.kind];
}
