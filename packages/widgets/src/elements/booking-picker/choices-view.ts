import { html } from 'lit';
import { styles } from './choices.styles.ts';
import type { Journey } from './journey.ts';
import { adviceView, factsOf, meetingOf, placeFor } from './words.ts';

/** Gives a picker what its choices look like. */
export function dress({ host }: Journey): void {
  if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
}

/** The services to choose from, one button each. */
export const servicesView = (journey: Journey) =>
  html`<ul class="choices">
    ${journey.therapist?.services.map((service) =>
      choice(
        service.name,
        factsOf(service, '', journey),
        [service.description, adviceView(service, journey)],
        service === journey.service,
        () => journey.chooseService(service),
      ),
    )}
  </ul>`;

/** The ways to meet, one button each. */
export const formatsView = (journey: Journey) =>
  html`<ul class="choices">
    ${journey.service?.formats.map((format) =>
      choice(meetingOf(format, journey), '', placeFor(format, journey), format === journey.meeting, () =>
        journey.chooseFormat(format),
      ),
    )}
  </ul>`;

const choice = (name: string, facts: string, words: unknown, chosen: boolean, choose: () => void) =>
  html`<li>
    <button class="choice" part="choice" aria-pressed=${chosen} @click=${choose}>
      <bdi class="name">${name}</bdi>
      <span class="quiet figures">${facts}</span>
      <span class="quiet small">${words}</span>
    </button>
  </li>`;
