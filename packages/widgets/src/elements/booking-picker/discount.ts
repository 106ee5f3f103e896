import { isAttuneError, previewDiscount } from '@attune/sdk';
import type { DiscountPreview } from '@attune/sdk';
import { html, nothing } from 'lit';
import { keepFromPage } from '../keep-from-page.ts';
import type { Booking } from './booking.ts';
import type { Journey } from './journey.ts';

/** A code for a lower price: what it comes to is shown before anything is booked. */
export class Discount {
  readonly #booking: Booking;
  readonly #journey: Journey;
  #typed = '';
  #problem: 'missing' | 'wrong' | undefined;
  #good: { readonly code: string; readonly preview: DiscountPreview } | undefined;

  constructor(booking: Booking, journey: Journey) {
    this.#booking = booking;
    this.#journey = journey;
  }

  /** The code to book with, once it is known to be good. */
  get code(): string | undefined {
    return this.#good?.code;
  }

  /** What is to be paid with it; undefined while that is not known. */
  get due(): DiscountPreview['due'] | undefined {
    return this.#good?.preview.due;
  }

  /** The platform would not take the code after all. */
  refuse(): void {
    this.#good = undefined;
    this.#say('wrong');
  }

  view() {
    const { t } = this.#booking;
    const { format, isBusy } = this.#journey;
    const good = this.#good?.preview;
    const problem = this.#problem && (this.#problem === 'missing' ? t.missing : t.codeWrong);
    return html`<form class="code" novalidate @submit=${this.#apply} @keydown=${keepFromPage}>
      <div class="entry">
        <label for="discountCode">${t.code}</label>
        <div class="row">
          <input
            class="field"
            id="discountCode"
            name="discountCode"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="40"
            aria-invalid=${!!problem}
            aria-describedby="code-says"
            .value=${this.#typed}
            @input=${this.#type}
          />
          <button class="button" aria-disabled=${isBusy}>${t.applyCode}</button>
        </div>
        <p class="small ${problem ? 'problem' : ''}" id="code-says" role="status">
          ${problem ?? (good ? t.codeGood(format.money(good.discount), format.money(good.due)) : nothing)}
        </p>
      </div>
    </form>`;
  }

  readonly #type = ({ target }: Event) => {
    this.#typed = (target as HTMLInputElement).value;
    this.#good = this.#problem = undefined;
    this.#journey.host.requestUpdate();
  };

  readonly #apply = (event: Event) => {
    event.preventDefault();
    const { client, service, therapist } = this.#journey;
    const code = this.#typed.trim();
    if (!code || !service || !therapist) return this.#say('missing');
    this.#journey.attempt(async () => {
      try {
        const preview = await previewDiscount(client, { code, serviceId: service.id, therapistId: therapist.id });
        this.#good = { code, preview };
        this.#problem = undefined;
      } catch (error) {
        if (!isAttuneError(error) || error.status !== 422) throw error;
        this.refuse();
      }
    });
  };

  #say(problem: 'missing' | 'wrong'): void {
    this.#problem = problem;
    this.#journey.focus('[name="discountCode"]');
  }
}
