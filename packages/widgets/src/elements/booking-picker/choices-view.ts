import { html, nothing } from 'lit';
import { addressOf, factsOf, formatName, type View } from './view.ts';

/** The services to choose from, one button each. */
export function servicesView(view: View) {
  const { offer, journey } = view;
  return html`<ul class="choices">
    ${offer.therapist.services.map((service) =>
      choice(service.name, factsOf(service, '', view), service.description ?? '', service === journey.service, () =>
        journey.chooseService(service),
      ),
    )}
  </ul>`;
}

/** The ways to meet, one button each. */
export function formatsView(view: View) {
  const { text, journey } = view;
  return html`<ul class="choices">
    ${journey.service?.formats.map((format) =>
      choice(
        formatName(format, view),
        format === 'online' ? text.picker.onlineHint : addressOf(format, view),
        '',
        format === journey.format,
        () => journey.chooseFormat(format),
      ),
    )}
  </ul>`;
}

function choice(name: string, facts: string, words: string, chosen: boolean, choose: () => void) {
  return html`<li>
    <button class="choice" part="choice" aria-pressed=${chosen} @click=${choose}>
      <span class="name">${name}</span>
      ${facts ? html`<span class="quiet figures">${facts}</span>` : nothing}
      ${words ? html`<span class="quiet small">${words}</span>` : nothing}
    </button>
  </li>`;
}
