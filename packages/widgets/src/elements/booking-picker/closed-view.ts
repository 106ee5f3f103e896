import type { Practice } from '@attune/sdk';
import { html } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import type { PickerTexts } from '../../locales/catalogue.ts';
import { contact } from '../contact.ts';
import { failureNotice } from '../failure-notice.ts';
import { timesBones } from './time-step.ts';
import { nameOf, practiceOf, type View } from './view.ts';

/** Why nothing can be booked here at the moment and whom to ask, or undefined if something can. */
export function closedView(view: View) {
  const { journey, offer, text, times } = view;
  const t = text.picker;
  const name = nameOf(offer.therapist);
  const isUnknown = !journey.service && journey.step !== 'service';
  if (!offer.therapist.acceptingNew) return closed(t.notAccepting(name), t.notAcceptingHint, practiceOf(view));
  if (isUnknown) return closed(t.notBookable, t.notBookableHint, practiceOf(view));
  if (journey.step === 'time' && times.isEmpty) return closed(t.nothingFree(name), t.nothingFreeHint, practiceOf(view));
  return undefined;
}

/** That the therapist could not be loaded, or is no longer there. */
export function failedView(failure: Failure, isGone: boolean, text: PickerTexts, practice: Practice | null, retry: () => void) {
  const t = text.picker;
  if (isGone) return closed(t.notBookable, t.notBookableHint, practice);
  return failureNotice(failure, text, practice, retry);
}

function closed(heading: string, hint: string, practice: Practice | null) {
  return html`<div class="closed" part="notice">
    <h2>${heading}</h2>
    <p class="quiet">${hint}</p>
    ${contact(practice)}
  </div>`;
}

/** The picker on its way, as large as it will be. */
export const pickerBones = () =>
  html`<div aria-busy="true">
    <div class="choice-so-far"><span class="portrait bone"></span><p class="bone">Dr. Ada Lind, 50 minutes</p></div>
    <div class="calendar"><div class="month bone"></div>${timesBones()}</div>
  </div>`;
