import { html, nothing } from 'lit';
import type { Therapist } from '@attune/sdk';
import type { Format } from '../../locales/format.ts';
import { face } from '../face.ts';
import { icons } from '../icons.ts';
import { fullName } from '../full-name.ts';
import { label, places, price } from './view.ts';
import type { View } from './view.ts';

/** One therapist in the list: who, what for, where, for how much, and the next free times. */
export function therapistCard(therapist: Therapist, view: View) {
  const { format } = view;
  const cost = price(therapist, view);
  return html`<li>
    <article class="card" part="card">
      <header>
        ${face(therapist)}
        <div>
          <div class="title">
            <h3 part="name">${nameLink(therapist, view)}</h3>
            ${rating(therapist, view)}
          </div>
          ${therapist.headline ? html`<p class="quiet" lang=${view.practice?.locale ?? nothing}><bdi>${therapist.headline}</bdi></p>` : nothing}
        </div>
      </header>
      ${topics(therapist, view)}
      <ul class="facts small">
        ${
          therapist.languages.length
            ? fact(icons.speech, therapist.languages.map((code) => format.language(code)).join(view.text.common.comma))
            : nothing
        }
        ${fact(icons.place, places(therapist, view))} ${cost ? fact(icons.price, cost) : nothing}
        ${accepting(therapist, view)}
      </ul>
      <footer>${therapist.next ? nextTimes(therapist, therapist.next, view) : noTimes(therapist, view)}</footer>
    </article>
  </li>`;
}

function nameLink(therapist: Therapist, view: View) {
  const href = view.href(therapist);
  const open = (event: Event) => view.openProfile(event, therapist);
  return href
    ? html`<a class="name" href=${href} @click=${open}><bdi>${fullName(therapist)}</bdi></a>`
    : html`<button class="name" type="button" @click=${open}><bdi>${fullName(therapist)}</bdi></button>`;
}

/** Stars for the eye, words for the ear. */
function rating({ rating }: Therapist, { text, format }: View) {
  if (!rating) return nothing;
  const average = averageOf(rating, format);
  return html`<p class="rating figures">
    ${icons.star}<span aria-hidden="true">${average}</span
    ><span class="unseen">${text.directory.rating(average, rating.count)}</span>
  </p>`;
}

/** "4.8", also "5.0". */
export const averageOf = ({ average }: NonNullable<Therapist['rating']>, format: Format): string =>
  format.number(average, { maximumFractionDigits: 1, minimumFractionDigits: 1 });

const topicsShown = 3;

function topics({ specialties }: Therapist, view: View) {
  const { format, text } = view;
  const more = specialties.length - topicsShown;
  return html`<ul class="chips">
    ${specialties.slice(0, topicsShown).map((value) => html`<li class="chip">${label('specialty', value, view)}</li>`)}
    ${
      more > 0
        ? html`<li class="chip quiet">
            <span aria-hidden="true">+${format.number(more)}</span
            ><span class="unseen">${text.directory.moreTopics(more)}</span>
          </li>`
        : nothing
    }
  </ul>`;
}

/** A line with an icon before it. */
export function fact(icon: unknown, words: unknown) {
  return html`<li>${icon}<span>${words}</span></li>`;
}

/** Whether new clients are taken, and when that was last confirmed. */
export function accepting({ acceptingNew, acceptingNewConfirmedAt: at }: Therapist, { text, format, practice }: View) {
  if (!acceptingNew) return fact(icons.clock, text.directory.notAccepting);
  const zone = practice?.timeZone;
  const date = at && zone ? format.dateTime(at, { timeZone: zone, day: 'numeric', month: 'short' }) : '';
  return html`<li class="accepting">
    ${icons.check}<span
      >${text.directory.accepting}${date ? html` <span class="quiet">(${text.directory.confirmed(date)})</span>` : nothing}</span
    >
  </li>`;
}

type Next = NonNullable<Therapist['next']>;

/** The next day with free times, and the times themselves. */
export function nextTimes(therapist: Therapist, next: Next, view: View) {
  const { text, format, practice } = view;
  const zone = practice?.timeZone ?? 'UTC';
  const day = (instant: string) => format.shortDate(instant, zone);
  const first = next.startsAt[0] ?? '';
  const times = next.startsAt.filter((instant) => day(instant) === day(first));
  return html`<div class="next small">
      <p>${text.directory.next(day(first))}${zoneNote(first, zone, view)}</p>
      ${more(therapist, view)}
    </div>
    <div class="times">
      ${times.map((startsAt) => {
        const time = format.time(startsAt, zone);
        const words = text.directory.book(time, format.longDate(startsAt, zone), fullName(therapist));
        const choose = () => view.openPicker(therapist, { serviceId: next.serviceId, format: next.format, startsAt });
        return html`<button class="time" part="time" type="button" aria-label=${words} @click=${choose}>
          ${time}
        </button>`;
      })}
    </div>`;
}

function more(therapist: Therapist, view: View) {
  const { moreTimes, moreTimesWith } = view.text.directory;
  return html`<button
    class="button plain"
    type="button"
    aria-label=${moreTimesWith(fullName(therapist))}
    @click=${() => view.openPicker(therapist)}
  >
    ${moreTimes}
  </button>`;
}

function noTimes(therapist: Therapist, view: View) {
  return html`<div class="next small">
    <p class="quiet">${view.text.directory.noTimes}</p>
    <button class="button plain" type="button" @click=${(event: Event) => view.openProfile(event, therapist)}>
      ${view.text.directory.seeProfile}<span class="unseen">: ${fullName(therapist)}</span>
    </button>
  </div>`;
}

/** The place whose clock is meant, when the visitor's shows another hour. */
function zoneNote(instant: string, timeZone: string, { format }: View) {
  if (format.time(instant, timeZone) === format.time(instant)) return nothing;
  return html` <span class="quiet">(${timeZone.split('/').at(-1)?.replace('_', ' ')})</span>`;
}
