import { html, nothing } from 'lit';
import type { Service, TherapistProfile } from '@attune/sdk';
import { face } from '../face.ts';
import { icons } from '../icons.ts';
import { accepting, averageOf } from './therapist-card.ts';
import { label } from './view.ts';
import type { DialogView } from './directory-dialog.ts';

/** Everything a therapist says about themselves, and what can be booked. */
export function therapistProfile(therapist: TherapistProfile, view: DialogView, dir: string) {
  const { text, format } = view;
  const { dialog } = text;
  const language = view.practice?.locale ?? nothing; // people write in their practice's language
  const named = (field: string, values: readonly string[]) =>
    values.map((value) => label(field, value, view)).join(text.common.comma);
  return html`<article class="profile" part="profile">
    <header>
      ${face(therapist)}
      <div>
        ${therapist.headline ? html`<p class="quiet" lang=${language}><bdi>${therapist.headline}</bdi></p>` : nothing}
        ${rating(therapist, view)}
      </div>
    </header>
    <ul class="facts">
      ${accepting(therapist, view)}
    </ul>
    <section>
      <h3>${dialog.services}</h3>
      <ul class="services" lang=${language}>
        ${therapist.services.map((service) => serviceLine(service, therapist, view))}
      </ul>
    </section>
    ${prose(dialog.about, therapist.about, language)} ${prose(dialog.approach, therapist.approach, language)}
    <dl>
      ${term(dialog.topics, named('specialty', therapist.specialties))}
      ${term(dialog.methods, therapist.methods.join(text.common.comma))}
      ${term(dialog.languages, therapist.languages.map((code) => format.language(code)).join(text.common.comma))}
      ${term(dialog.insurances, named('insurance', therapist.insurances))}
      ${term(
        dialog.places,
        therapist.locations.map((place) => html`<bdi class="line">${address(place, view)}</bdi>`),
      )}
      ${term(
        dialog.qualifications,
        therapist.qualifications.map((one) => html`<bdi class="line">${qualification(one)}</bdi>`),
      )}
    </dl>
    ${reviews(therapist, view, dir)}
  </article>`;
}

/**
 * What clients said. Until the element is there, and if it cannot be had, the sum of it stands there. It is told the
 * page's language without the region that dates borrow, so that it writes numbers as we do.
 */
function reviews({ id, rating }: TherapistProfile, { address, format, text }: DialogView, dir: string) {
  if (!rating) return nothing;
  return html`<section>
    <h3>${text.dialog.reviews}</h3>
    <attune-reviews lang=${format.words} dir=${dir || nothing} therapist-id=${id} address=${address ?? nothing}
      >${text.directory.rating(averageOf(rating, format), rating.count)}</attune-reviews
    >
  </section>`;
}

/** Stars, and how many people they come from. */
function rating({ rating }: TherapistProfile, { text, format }: DialogView) {
  if (!rating) return nothing;
  return html`<p class="rating figures">
    ${icons.star} ${text.directory.rating(averageOf(rating, format), rating.count)}
  </p>`;
}

function serviceLine(service: Service, therapist: TherapistProfile, view: DialogView) {
  const { text, format } = view;
  const how = service.formats.map((value) => text.common.formats[value] ?? value);
  const cost = service.price?.amount === 0 ? text.dialog.free : service.price && format.money(service.price);
  const facts = [text.common.minutes(service.durationMinutes), ...how, cost].filter(Boolean);
  return html`<li>
    <div>
      <h4><bdi>${service.name}</bdi></h4>
      <p class="small quiet figures">${facts.join(' · ')}</p>
      ${service.description ? html`<p class="small"><bdi>${service.description}</bdi></p>` : nothing}
    </div>
    <button
      class="button"
      type="button"
      lang=${format.lang}
      aria-label=${text.dialog.bookService(service.name)}
      @click=${() => view.openPicker(therapist, { serviceId: service.id })}
    >
      ${text.dialog.book}
    </button>
  </li>`;
}

function prose(heading: string, words: string | null, language: unknown) {
  if (!words) return nothing;
  return html`<section>
    <h3>${heading}</h3>
    ${words.split(/\n{2,}/).map((paragraph) => html`<p lang=${language} dir="auto">${paragraph}</p>`)}
  </section>`;
}

function term(name: string, content: string | readonly unknown[]) {
  return content.length
    ? html`<div>
        <dt>${name}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;
}

function address(
  { format, street, postalCode, city }: TherapistProfile['locations'][number],
  { text }: DialogView,
): string {
  if (format === 'online') return text.common.formats['online'] ?? format;
  return [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function qualification({ title, issuer, year }: TherapistProfile['qualifications'][number]): string {
  return [title, issuer, year].filter(Boolean).join(', ');
}
