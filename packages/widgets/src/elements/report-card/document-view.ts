import type { Practice, ReportCard } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { Format } from '../../locales/format.ts';
import type { ReportTexts } from '../../locales/report-catalogue.ts';
import { contact } from '../contact.ts';
import { face } from '../face.ts';

/** What the document needs in order to be drawn. */
export interface DocumentView {
  readonly text: ReportTexts;
  readonly format: Format;
  readonly practice: Practice | null;
  readonly isReviewing: boolean;
  readonly review: () => void;
}

/** The report card as a document: to be read in peace, and to be printed. */
export function documentView(card: ReportCard, view: DocumentView) {
  const { report } = view.text;
  const { observations, photoUrls, recommendations, summary } = card;
  const language = view.practice?.locale ?? nothing; // the practice writes in its own language
  return html`<article class="card" part="card" aria-labelledby="title">
    ${headView(card, view)}
    <div class="prose" lang=${language}>${paragraphs(summary)}</div>
    ${
      observations.length
        ? html`<section>
            <h3>${report.observations}</h3>
            <dl lang=${language}>
              ${observations.map(
                ({ label, text }) =>
                  html`<div>
                    <dt dir="auto">${label}</dt>
                    <dd dir="auto">${text}</dd>
                  </div>`,
              )}
            </dl>
          </section>`
        : nothing
    }
    ${
      recommendations
        ? html`<section class="notice">
            <h3>${report.recommendations}</h3>
            <div class="prose" lang=${language}>${paragraphs(recommendations)}</div>
          </section>`
        : nothing
    }
    ${photosView(photoUrls, view)} ${footView(card, view)}
  </article>`;
}

function headView(card: ReportCard, { format, practice, text }: DocumentView) {
  const { booking, dependant, service, therapist, title } = card;
  const date = format.dateTime(booking.startsAt, { timeZone: booking.timeZone, dateStyle: 'full' });
  return html`<header>
    <p class="quiet small figures"><span lang=${practice?.locale ?? nothing}>${service.name}</span> · ${date}</p>
    <h2 id="title" tabindex="-1" data-heading dir="auto" lang=${practice?.locale ?? nothing}>${title}</h2>
    <p class="by">
      ${face(therapist)}
      <span
        >${therapist.name}${dependant ? html`<br /><span class="quiet small">${text.report.about(dependant.name)}</span>` : nothing}</span
      >
    </p>
  </header>`;
}

/** Nobody has said what is in a picture, so it is called by its number; one that does not load says so. */
function photosView(urls: readonly string[], { text: { report } }: DocumentView) {
  if (!urls.length) return nothing;
  return html`<section>
    <h3>${report.pictures}</h3>
    <ul class="photos">
      ${urls.map((url, index) => {
        const name = report.picture(index + 1, urls.length);
        return html`<li>
          <img
            src=${url}
            alt=${name}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${showAsMissing}
          />
          <p class="quiet small" hidden>${report.missing(name)}</p>
        </li>`;
      })}
    </ul>
  </section>`;
}

function showAsMissing({ target }: Event) {
  const image = target as HTMLImageElement;
  image.hidden = true;
  image.nextElementSibling?.removeAttribute('hidden');
}

function footView({ booking, expiresAt, review }: ReportCard, view: DocumentView) {
  const { format, isReviewing, text } = view;
  const { report } = text;
  const until = expiresAt && format.dateTime(expiresAt, { timeZone: booking.timeZone, dateStyle: 'long' });
  return html`<footer class="no-print">
    ${until ? html`<p class="quiet small figures">${report.until(until)}</p>` : nothing}
    <div class="row">
      ${
        isReviewing
          ? nothing
          : html`<button class="button" type="button" @click=${view.review}>
              ${review ? report.reviewed : report.review}
            </button>`
      }
      ${window.top === window ? html`<button class="button" type="button" @click=${print}>${report.print}</button>` : nothing}
    </div>
  </footer>`;
}

// a frame of ours may not open the printer's dialog
const print = () => {
  globalThis.print();
};

const paragraphs = (words: string) => words.split(/\n{2,}/).map((paragraph) => html`<p dir="auto">${paragraph}</p>`);

/** Closed until somebody opens it. */
export const sealedView = ({ report }: ReportTexts, open: () => void) =>
  html`<div class="card sealed">
    <h2>${report.label}</h2>
    <p>${report.sealed}</p>
    <button class="button primary" type="button" @click=${open}>${report.show}</button>
  </div>`;

/** It is no longer there, and whom to ask. */
export const goneView = ({ report }: ReportTexts, practice: Practice | null) =>
  html`<div class="card sealed">
    <h2 tabindex="-1" data-heading>${report.gone}</h2>
    <p>${report.goneHint}</p>
    ${contact(practice)}
  </div>`;
