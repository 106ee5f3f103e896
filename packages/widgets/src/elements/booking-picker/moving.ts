import { createHold, newIdempotencyKey, rescheduleBooking } from '@attune/sdk';
import type { Hold, NewHold } from '@attune/sdk';
import { html, nothing } from 'lit';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { loadChangingLanguage, type ChangingTexts } from '../../locales/changing-catalogue.ts';
import { Booking } from './booking.ts';
import { holdView } from './hold-view.ts';
import type { Journey } from './journey.ts';
import type { Move } from './purpose.ts';
import { timeOf, zoneOf } from './words.ts';

/** The state of a chosen time on its way to be the new time of an appointment: kept, checked, moved. */
export class Moving extends Booking {
  readonly #move: Move;
  readonly #words: LocaleController<ChangingTexts>;
  #intent = { holdId: '', key: '' };

  constructor(journey: Journey, move: Move) {
    super(journey);
    this.#move = move;
    this.#words = new LocaleController(journey.host, loadChangingLanguage);
  }

  /** The time as it was and as it will be, and the button that moves it. */
  override view(journey: Journey): unknown {
    const { format, isBusy, slot, text, times } = journey;
    if (!this.isReady || !this.#words.ready || !slot) return nothing;
    const t = this.#words.text.changing;
    const { startsAt } = this.#move.booking;
    const day = (instant: string) => format.longDate(instant, times.zone);
    const whole = (instant: string) => day(instant) + text.common.comma + format.time(instant, times.zone);
    return html`${holdView(this, journey)}
      <dl class="card facts" part="appointment">
        <div>
          <dt class="quiet small">${t.from}</dt>
          <dd class="quiet figures"><s>${whole(startsAt)}</s></dd>
        </div>
        <div>
          <dt class="quiet small">${t.to}</dt>
          <dd>
            <strong class="figures">${whole(slot.startsAt)}</strong><br /><span class="quiet"
              >${zoneOf(slot.startsAt, journey)}</span
            >
          </dd>
        </div>
      </dl>
      <div class="bar">
        <button class="button primary" aria-disabled=${isBusy} @click=${() => this.#confirm()}>
          ${this.hold.isSettling ? t.moving : t.moveTo(day(slot.startsAt), timeOf(slot, journey))}
        </button>
      </div>`;
  }

  override get title(): string | undefined {
    return this.journey.step === 'check' && this.#words.ready ? this.#words.text.changing.checkMove : undefined;
  }

  /** What no other time helps against is for whoever shows the appointment to say. */
  override meet(error: unknown, code: string): boolean {
    if (!/^(?:booking-state|notice-too-short)$/.test(code)) return super.meet(error, code);
    this.#move.refused();
    return true;
  }

  /** The appointment's own time counts as free. */
  protected override keep(hold: NewHold): Promise<Hold> {
    const { act, booking } = this.#move;
    return act((client, session) => createHold(client, { ...hold, reschedules: booking.id }, { session }));
  }

  /** Nothing further is needed before a time is checked. */
  protected override loadCheck(): Promise<void> {
    return Promise.resolve();
  }

  #confirm(): void {
    const { isBusy, slot } = this.journey;
    if (isBusy || !slot) return;
    this.journey.attempt(async () => {
      if (!this.hold.state.hold) await this.place(slot);
      this.#move.done(await this.hold.settle((hold) => this.#send(hold)));
    });
  }

  #send({ id, secret }: Hold) {
    const { act, booking } = this.#move;
    // what is sent again for the same time carries the same key
    if (id !== this.#intent.holdId) this.#intent = { holdId: id, key: newIdempotencyKey() };
    const { key: idempotencyKey } = this.#intent;
    return act((client, session) =>
      rescheduleBooking(client, booking.id, { holdId: id, holdSecret: secret }, { session, idempotencyKey }),
    );
  }
}

/** Begins to move the appointment of a journey. */
export const begin = (journey: Journey): Booking => {
  const { move } = journey.host;
  if (!move) throw new Error('Attune: there is no appointment to move');
  return new Moving(journey, move);
};
