import { examples } from '@attune/sdk/testing';
import { html } from 'lit';
import '../src/elements/booking-request/define.ts';
import type { AttuneBookingRequest } from '../src/elements/booking-request/booking-request.ts';
import { ElementPage, type PageGiven } from './element-page.ts';
import { json, PickerPlatform, therapist } from './picker-platform.ts';

export const receipt = examples['booking-request-receipt'];

/** A platform that can be asked, by the contract's examples. */
export const requestPlatform = (): PickerPlatform =>
  new PickerPlatform().on('POST /booking-requests', () => json(receipt, 201));

/** A page with a form to ask the practice in it. */
export class RequestPage extends ElementPage<AttuneBookingRequest> {
  constructor(platform = requestPlatform()) {
    super(platform);
  }

  open({ therapistId = therapist.id, ...given }: PageGiven & { readonly therapistId?: string } = {}): Promise<this> {
    return this.show(
      html`<attune-booking-request therapist-id=${therapistId} address="formal"
        ><a href="/p/kiez/request">Ask for an appointment</a></attune-booking-request
      >`,
      given,
    );
  }

  /** Opens it with everything typed that must be. */
  async openFilledIn(given: PageGiven = {}): Promise<this> {
    await this.open(given);
    await this.see('form');
    this.type('message', 'Are there times in the evening?');
    this.type('client/firstName', 'Mara');
    this.type('client/lastName', 'Vogt');
    this.type('client/email', 'mara.vogt@example.org');
    this.field('consent/privacy').click();
    return this;
  }
}
