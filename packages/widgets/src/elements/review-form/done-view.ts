import type { Review } from '@attune/sdk';
import { html, nothing } from 'lit';
import { offsetOf, placeOf, visitorZone } from '../booking-picker/zones.ts';
import { icons } from '../icons.ts';
import { starRow } from '../stars.ts';
import { keptView } from './sequel-view.ts';
import type { Sequel } from './sequel.ts';

/** The review as the platform has it. Thanks and next step do not depend on the rating: the platform gives them. */
export function doneView(sequel: Sequel, review: Review) {
  const { outcome, t } = sequel;
  return html`<div class="thanks">
      ${outcome === 'found' ? nothing : html`<span class="done">${icons.check}</span>`}
      <h2 tabindex="-1" data-heading>${t.outcomes[outcome]}</h2>
    </div>
    ${reviewView(sequel, review)} ${sequel.isLost ? keptView(sequel) : nothing} ${nextView(sequel, review)}
    ${changeView(sequel, review)}`;
}

function reviewView({ practiceName, t, writing }: Sequel, { rating, text, visibility }: Review) {
  return html`<div class="card review" part="review">
    <p>${starRow(rating, writing.t.rating(rating, writing.t.ratings[rating - 1] ?? ''))}</p>
    ${text ? html`<p class="words" dir="auto">${text}</p>` : nothing}
    <p class="quiet small">${t.standings[visibility]?.(practiceName) ?? nothing}</p>
  </div>`;
}

/** Where else it can be told, or that the practice alone reads it. */
function nextView({ practiceName, t }: Sequel, { nextStep: { kind, links } }: Review) {
  if (kind === 'private_feedback') return html`<p>${t.privately(practiceName)}</p>`;
  if (!links.length) return nothing;
  return html`<div class="next">
    <p>${t.share}</p>
    <ul>
      ${links.map(
        ({ label, url }) =>
          html`<li>
            <a class="button" href=${url} target="_blank" rel="noopener"
              >${label} <span class="quiet small">${t.newTab}</span></a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function changeView(sequel: Sequel, review: Review) {
  const { isChangeable, t, writing } = sequel;
  const zone = visitorZone();
  const time = writing.format.dateTime(review.editableUntil, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  const until = `${time} (${placeOf(zone)}, ${offsetOf(zone, review.editableUntil, writing.format.lang)})`;
  if (!isChangeable) return html`<p class="quiet small" data-closed>${t.closed(until)}</p>`;
  return html`<div class="bar">
    <p class="quiet small figures">${t.until(until)}</p>
    <button class="button" type="button" @click=${() => sequel.change(review)}>${t.change}</button>
  </div>`;
}
