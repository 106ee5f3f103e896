import { createBookingRequest, newIdempotencyKey } from '@attune/sdk';
import type { BookingRequestReceipt, NewAttribution, NewBookingRequest } from '@attune/sdk';
import { html } from 'lit';
import type { Client } from '../../contexts/client.ts';
import { attributionOf } from '../../controllers/attribution.ts';
import { offsetOf, placeOf, visitorZone } from '../booking-picker/zones.ts';
import { contact } from '../contact.ts';
import { icons } from '../icons.ts';
import type { Asking } from './asking.ts';
import { AttuneRequestSentEvent } from './booking-request.events.ts';
import { styles } from './sending.styles.ts';

/** A question on its way to the practice, and arrived. Sent again unchanged, it arrives once. */
export class Sending {
  readonly #asking: Asking;
  #intent = { body: '', key: '' };
  /** Kept from the first attempt on: a page that tidies its address meanwhile makes no other intent of it. */
  #attribution: NewAttribution | undefined;

  constructor(asking: Asking) {
    this.#asking = asking;
    if (styles.styleSheet) asking.host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  }

  /** Rejects as the platform refuses. */
  async send(client: Client): Promise<BookingRequestReceipt> {
    const body = this.#body;
    const text = JSON.stringify(body);
    if (text !== this.#intent.body) this.#intent = { body: text, key: newIdempotencyKey() };
    const sent = await createBookingRequest(client, body, { idempotencyKey: this.#intent.key });
    this.#asking.host.dispatchEvent(new AttuneRequestSentEvent(sent.id));
    return sent;
  }

  /** That it has arrived, and until when the answer comes. */
  view({ expiresAt }: BookingRequestReceipt) {
    const { form, format, needsPhone, practice, t, text } = this.#asking;
    const zone = visitorZone();
    const place = `${placeOf(zone)} (${offsetOf(zone, expiresAt, format.lang)})`;
    const until = [format.longDate(expiresAt, zone), format.time(expiresAt, zone), place].join(text.common.comma);
    return html`<div class="sent">
      <span class="mark">${icons.check}</span>
      <div>
        <h2 tabindex="-1" data-heading>${t.sent}</h2>
        <p><strong class="figures">${t.answerUntil(until)}</strong></p>
        <p>${t.answerTo(form.text(needsPhone ? 'client/phone' : 'client/email').trim())}</p>
        <div class="small quiet">
          <p>${t.noAnswer}</p>
          ${contact(practice)}
        </div>
      </div>
    </div>`;
  }

  get #body(): NewBookingRequest {
    const { form, format, host } = this.#asking;
    const given = (name: string) => form.text(name).trim() || undefined;
    return {
      therapistId: host.therapistId || undefined,
      serviceId: host.serviceId || undefined,
      contact: given('contact'),
      reason: given('reason'),
      message: given('message'),
      preferredChannel: given('preferredChannel'),
      client: {
        firstName: given('client/firstName'),
        lastName: given('client/lastName'),
        email: given('client/email'),
        phone: given('client/phone'),
        locale: format.lang,
        timeZone: visitorZone(),
      },
      consent: { privacy: true },
      attribution: (this.#attribution ??= attributionOf(host)),
    } as NewBookingRequest; // the form has seen to it that what is required is there
  }
}
