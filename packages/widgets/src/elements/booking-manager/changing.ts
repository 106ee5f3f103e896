import { cancelBooking, updateBooking } from '@attune/sdk';
import type { BookingDetailsChange, BookingRescheduled, ProblemDetail } from '@attune/sdk';
import { FormController } from '../../controllers/form.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { loadChangingLanguage, type ChangingTexts } from '../../locales/changing-catalogue.ts';
import { fields } from '../../styles/fields.styles.ts';
import type { AttuneBookingFailedEvent } from '../booking-picker/booking-picker.events.ts';
import type { Move } from '../booking-picker/purpose.ts';
import {
  AttuneBookingCancelledEvent,
  AttuneBookingChangeFailedEvent,
  AttuneBookingRescheduledEvent,
} from './booking-manager.events.ts';
import { cancelView } from './cancel-view.ts';
import { emergencyView, noteView } from './form-view.ts';
import type { Change, Managed, Managing } from './managing.ts';
import { moveView } from './move-view.ts';
import { zoneOf } from './words.ts';

/** The changes of an appointment that take more than a click. What was typed is kept until it was sent. */
export class Changing {
  readonly form: FormController;
  readonly managing: Managing;
  /** The appointment as a picker is to move it. */
  move: Move | undefined;

  readonly #locale: LocaleController<ChangingTexts>;
  #spoken: Promise<unknown> = Promise.resolve();

  constructor(managing: Managing) {
    const { host } = managing;
    this.managing = managing;
    this.form = new FormController(host);
    this.#locale = new LocaleController(host, (lang) => {
      const loaded = loadChangingLanguage(lang);
      this.#spoken = loaded;
      return loaded;
    });
    if (fields.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(fields.styleSheet);
  }

  /** Its own sentences, with those of every form. */
  get t(): ChangingTexts['changing'] {
    return this.#locale.text.changing;
  }

  /** Makes ready what a change needs to be shown. */
  async begin(change: Change, managed: Managed): Promise<void> {
    const { emergencyContact, notes } = managed.booking;
    this.form.problems = new Map();
    this.form.values
      .set('emergencyContact/name', emergencyContact?.name ?? '')
      .set('emergencyContact/relation', emergencyContact?.relation ?? '')
      .set('emergencyContact/phone', emergencyContact?.phone ?? '')
      .set('clientNote', notes.client ?? '');
    this.move = this.#moveOf(managed);
    if (change === 'move') await import('../booking-picker/define.ts');
    await this.#spoken;
    await this.managing.host.updateComplete;
  }

  /** Draws a change; nothing until there are sentences. */
  view(change: Change, managed: Managed): unknown {
    return this.#locale.ready ? views[change](this, managed) : undefined;
  }

  /** Cancels, once it was shown what that means. Doing it twice does it once. */
  readonly cancel = (): void => {
    const { managing } = this;
    const reason = this.form.text('reason').trim();
    managing.attempt('act', async () => {
      const body = reason ? { reason } : {};
      const booking = await managing.act((client, session) => cancelBooking(client, managing.id, body, { session }));
      await managing.done('cancelled', booking);
      managing.host.dispatchEvent(new AttuneBookingCancelledEvent(booking.id));
    });
  };

  /** Writes something about the appointment. */
  save(change: BookingDetailsChange): void {
    const { managing } = this;
    managing.attempt('act', async () => {
      const booking = await managing.act((client, session) => updateBooking(client, managing.id, change, { session }));
      await managing.done('saved', booking);
    });
  }

  /** Takes the client to the fields that the platform could not take; whether there are any. */
  refuse(faults: readonly ProblemDetail[]): boolean {
    const names = faults.map(({ pointer }) => pointer.slice(1)).filter((name) => this.form.values.has(name));
    if (names.length) this.form.refuse(names.map((name) => [name, 'wrong']));
    return names.length > 0;
  }

  /** What the picker could not do is said of the appointment. */
  readonly handleMoveFailed = (event: AttuneBookingFailedEvent): void => {
    event.stopPropagation();
    this.managing.host.dispatchEvent(new AttuneBookingChangeFailedEvent(event.code));
  };

  #moveOf({ booking }: Managed): Move {
    const { managing } = this;
    return {
      booking,
      zone: zoneOf(booking),
      act: (task) => managing.act(task),
      done: (moved) => void this.#take(moved),
      refused: () => void managing.done('meanwhile'),
    };
  }

  /** The link that it was opened with is void: the new one takes its place, here and for the page. */
  async #take(moved: BookingRescheduled): Promise<void> {
    const { host } = this.managing;
    const isWhereItWas = moved.startsAt === this.move?.booking.startsAt;
    host.token = '';
    host.link = moved.manage;
    await host.updateComplete;
    await this.managing.done(isWhereItWas ? undefined : 'moved', moved);
    host.dispatchEvent(new AttuneBookingRescheduledEvent(moved.id));
  }
}

const views: Readonly<Record<Change, (changing: Changing, managed: Managed) => unknown>> = {
  cancel: cancelView,
  move: moveView,
  emergency: emergencyView,
  note: noteView,
};
