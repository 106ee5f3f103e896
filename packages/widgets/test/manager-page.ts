import type { Booking, CancellationPreview, LinkSession } from '@attune/sdk';
import { examples } from '@attune/sdk/testing';
import { html } from 'lit';
import '../src/elements/booking-manager/define.ts';
import type { AttuneBookingManager } from '../src/elements/booking-manager/booking-manager.ts';
import { ElementPage, type PageGiven } from './element-page.ts';
import { nameOf } from './picker-page.ts';
import { json, now, PickerPlatform } from './picker-platform.ts';
import { TestClock } from './test-clock.ts';
import { until } from './until.ts';

export const booking = examples.booking;
export const preview = examples['cancellation-preview'];
export const manageLink: LinkSession = examples['link-session'];
export const newLink: LinkSession = { ...manageLink, session: 'session_of_the_new_link' };

/** What is different about the booking, and about what may be done with it. */
export interface Standing {
  readonly booking?: Partial<Booking>;
  readonly preview?: Partial<CancellationPreview>;
}

/** A platform where a booking can be managed, by the contract's examples; what is done to it stays done. */
export function managerPlatform({ booking: differing = {}, preview: asked = {} }: Standing = {}): PickerPlatform {
  let standing: Booking = { ...booking, ...differing };
  const change = (change: Partial<Booking>) => {
    standing = { ...standing, ...change };
    return standing;
  };
  return new PickerPlatform()
    .on('POST /link-sessions', () => json(manageLink, 201))
    .on('GET /bookings/*', () => json(standing))
    .on('GET /bookings/*/cancellation', () => json({ ...preview, ...asked }))
    .on('PATCH /bookings/*', ({ body }) => {
      const { clientNote, emergencyContact } = body as { clientNote?: string; emergencyContact?: object };
      const contact = emergencyContact && { relation: null, ...emergencyContact };
      return json(
        change({
          notes: { client: clientNote ?? null, therapist: null },
          emergencyContact: (contact ?? null) as Booking['emergencyContact'],
        }),
      );
    })
    .on('POST /bookings/*/cancel', ({ body }) =>
      json(
        change({
          status: 'cancelled',
          cancelledBy: 'client',
          cancelReason: (body as { reason?: string }).reason ?? null,
        }),
      ),
    )
    .on('POST /bookings/*/check-in', () => json(change({ checkedInAt: '2026-03-03T07:40:00Z' })))
    .on('POST /bookings/*/reschedule', () =>
      json({
        ...change({ startsAt: '2026-03-03T09:00:00Z', endsAt: '2026-03-03T09:50:00Z', sequence: 1 }),
        manage: newLink,
      }),
    );
}

/** What a page says about its manager. */
export interface ManagerGiven extends PageGiven {
  readonly mode?: 'frame' | 'inline';
  readonly token?: string;
  readonly link?: LinkSession | null;
}

/** A page with a manager in it, at the time of the contract's examples. */
export class ManagerPage extends ElementPage<AttuneBookingManager> {
  readonly clock = new TestClock(now);

  constructor(platform = managerPlatform()) {
    super(platform);
  }

  open({ mode = 'inline', token = 'token_booking', link = null, ...given }: ManagerGiven = {}): Promise<this> {
    return this.show(
      html`<attune-booking-manager mode=${mode} token=${token} address="formal" .link=${link} .clock=${this.clock}
        ><a href="/p/kiez/booking">Your appointment</a></attune-booking-manager
      >`,
      given,
    );
  }

  /** Opens it and waits for the appointment. */
  async openAppointment(given: ManagerGiven = {}): Promise<this> {
    await this.open(given);
    await this.see('dl');
    return this;
  }

  /** Opens it, and the question whether to cancel. */
  async openCancel(given: ManagerGiven = {}): Promise<this> {
    await this.openAppointment(given);
    await this.press('Cancel appointment');
    await this.focus('[data-keep]');
    return this;
  }

  /** Opens it, and the times that it can be moved to. */
  async openTimes(given: ManagerGiven = {}): Promise<this> {
    await this.openAppointment(given);
    await this.press('Change the time');
    await until(() => this.inPicker('[type=radio]'), 'there are times');
    return this;
  }

  /** Opens it with a new time chosen and kept, before it is moved. */
  async openMove(given: ManagerGiven = {}): Promise<this> {
    await this.openTimes(given);
    this.inPicker('[type=radio]')?.click();
    await this.pressInPicker('Continue');
    await until(() => this.inPicker('dl'), 'there is old and new');
    return this;
  }

  inPicker<T extends Element = HTMLElement>(selector: string): T | null {
    return this.find('attune-booking-picker')?.shadowRoot?.querySelector<T>(selector) ?? null;
  }

  get pickerText(): string {
    return (this.inPicker('.attune')?.textContent ?? '').replace(/\s+/g, ' ');
  }

  async pressInPicker(name: string): Promise<void> {
    const find = () => {
      const buttons = this.find('attune-booking-picker')?.shadowRoot?.querySelectorAll('button') ?? [];
      return [...buttons].find((each) => nameOf(each).includes(name) && each.ariaDisabled !== 'true');
    };
    await until(find, `there is a button “${name}”`);
    find()?.focus();
    find()?.click();
  }
}
