import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { script } from './directory-page.ts';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/**
 * Where the link in a confirmation mail leads. The page says nothing about any booking: its script takes the token out
 * of the address, exchanges it, and fills in what `data-state` and `data-field` mark. Every sentence is here.
 */
export function bookingPage(practice: PagePractice, key: string, bundles: CdnFiles): Markup {
  const { text } = practice;
  return shell(
    practice,
    text.bookingTitle,
    script(bundles, 'hosted-booking.js', key),
    html`<noscript><p>${text.needsScript} ${contact(practice)}</p></noscript>
      <div aria-live="polite">
        <p data-state="loading" hidden>${text.bookingLoading}</p>
        <p data-state="missing" hidden>${text.bookingMissing}</p>
        <p data-state="spent" hidden>${text.bookingSpent} ${contact(practice)}</p>
        <div data-state="failed" hidden>
          <p>${text.bookingFailed} ${contact(practice)}</p>
          <button type="button" data-action="retry">${text.tryAgain}</button>
        </div>
        <div data-state="shown" hidden>${appointment(practice)}</div>
      </div>`,
  );
}

function appointment(practice: PagePractice): Markup {
  const { text } = practice;
  const statuses = Object.entries(text.status).map(
    ([status, words]) => html`<p data-status="${status}" hidden>${words}</p>`,
  );
  return html`<article class="card">
      ${statuses}
      <dl>
        <dt>${text.when}</dt>
        <dd class="strong" data-field="when"></dd>
        <dt>${text.therapist}</dt>
        <dd data-field="therapist"></dd>
        <dt>${text.service}</dt>
        <dd><span data-field="service"></span>, <span data-field="minutes"></span> ${text.minutes}</dd>
        <dt>${text.where}</dt>
        <dd>
          <span data-format="online" hidden>${text.online}</span
          ><span data-format="in_person" hidden>${text.inPerson}</span><span data-field="location"></span>
        </dd>
        <dt data-with="price">${text.price}</dt>
        <dd data-with="price" data-field="price"></dd>
      </dl>
      <button type="button" data-action="calendar">${text.calendarFile}</button>
    </article>
    <p data-status="confirmed" hidden>${text.toChange} ${contact(practice)}</p>`;
}
