import { listTherapistFacets, listTherapists } from '@attune/sdk';
import type { Therapist, TherapistPage } from '@attune/sdk';
import type { Client } from '../../contexts/client.ts';
import { AddressController } from '../../controllers/address-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { failureOf } from '../../controllers/failure.ts';
import type { Failure } from '../../controllers/failure.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { loadLanguage } from '../../locales/catalogue.ts';
import { controls } from '../../styles/controls.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { AttuneElement } from '../attune-element.ts';
import { fallback } from '../fallback.ts';
import { property } from '../property.ts';
import type { DirectoryDialog, Shown } from './directory-dialog.ts';
import { directoryView } from './directory-view.ts';
import type { DirectoryView } from './directory-view.ts';
import { activeFields, fromParameters, noFilters, toParameters, toQuery } from './filters.ts';
import type { Filters } from './filters.ts';
import { AttuneFiltersChangedEvent, AttuneSlotChosenEvent } from './therapist-directory.events.ts';
import { styles } from './therapist-directory.styles.ts';
import { fullName } from '../full-name.ts';
import type { Slot } from './view.ts';

/**
 * Finds a therapist of the practice: search, filters that say how many would remain, and the next free times on each card.
 * A tap on a time opens the booking picker with that time chosen.
 *
 * @summary Search, filters and cards with the next free times.
 * @tag attune-therapist-directory
 *
 * @slot - A link or words that are shown until the directory works, and whenever it cannot.
 *
 * @fires {AttuneSlotChosenEvent} attune-slot-chosen - A free time was tapped. Cancel it to do something else than open our booking picker.
 * @fires {AttuneFiltersChangedEvent} attune-filters-changed - The search changed; says which fields are filtered, never what was typed.
 * @fires {AttuneBookingSubmittedEvent} attune-booking-submitted - In the picker that the directory opened, the visitor asked for the booking. Carries `therapistId` and `serviceId`.
 * @fires {AttuneBookingConfirmedEvent} attune-booking-confirmed - There, the booking is made. Carries `bookingId`.
 * @fires {AttuneBookingFailedEvent} attune-booking-failed - There, the booking did not happen; the visitor has been told. Carries `code`.
 *
 * @csspart search - The search field.
 * @csspart filters - The row of filters on a wide page.
 * @csspart card - A therapist's card.
 * @csspart name - The name on a card.
 * @csspart photo - The round picture or monogram.
 * @csspart time - A free time.
 * @csspart dialog - The dialog of filters, profile and booking.
 * @csspart profile - A therapist's profile.
 * @csspart failure - What is shown when something could not be had.
 * @csspart crisis - The practice's line for somebody in a crisis.
 *
 * @cssproperty [--attune-accent=oklch(0.5 0.09 195)] - The one accent colour. Its lightness is bounded so that text stays readable.
 * @cssproperty [--attune-surface=#fff] - What cards and fields stand on; its dark counterpart follows `color-scheme`.
 * @cssproperty [--attune-ink=oklch(0.25 0.02 220)] - The colour of text.
 * @cssproperty [--attune-radius=10px] - Roundness of controls.
 * @cssproperty [--attune-card-radius=16px] - Roundness of cards and dialogs.
 * @cssproperty [--attune-density=1] - How close everything stands, as a factor: 0.7 is what `density` calls compact.
 * @cssproperty [--attune-good] - Colour of good news.
 * @cssproperty [--attune-warn] - Colour of warnings.
 * @cssproperty [--attune-bad] - Colour of failures.
 */
export class AttuneTherapistDirectory extends AttuneElement {
  static override readonly styles = [tokens, host, controls, styles];

  /** How many therapists are shown at once, 1 to 48. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 12;

  /** What the directory's search parameters in the page's address begin with. A second directory on the page counts on: `attune2`. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'attune';

  /** Leaves the page's address alone: nothing is read from it or written to it. */
  @property({ attribute: 'no-url', type: Boolean }) noUrl = false;

  /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property() address: string | null = null;

  readonly #platform = platformOf(this);
  readonly #locale = new LocaleController(this, loadLanguage);
  protected readonly theme = new ThemeController(this);
  readonly #address = new AddressController(
    this,
    () => (this.noUrl ? '' : this.urlPrefix),
    (parameters) => this.#readAddress(parameters),
  );

  readonly #list = new RequestController(
    this,
    async (signal, client) => {
      const [page] = await Promise.all([this.#ask(signal, client), this.#platform.load(client)]);
      return page;
    },
    () => [this.#filters, this.pageSize],
  );
  readonly #facets = new RequestController(
    this,
    (signal, client) => listTherapistFacets(client, toQuery(this.#filters), { signal }),
    () => [this.#filters],
  );
  /** The pages after the first, together. Asked for by the visitor only. */
  readonly #more = new RequestController<TherapistPage>(
    this,
    async (signal, client): Promise<TherapistPage> => {
      const page = await this.#ask(signal, client, this.#cursor);
      return { ...page, data: [...(this.#more.value?.data ?? []), ...page.data] };
    },
    () => null,
  );
  #filters: Filters = noFilters;
  #shown: Shown | null = null;
  /** A part of ours could not be downloaded. */
  #broken: Failure | undefined;
  #dialog: DirectoryDialog | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #focusNext: number | null = null;

  override disconnectedCallback() {
    clearTimeout(this.#typing);
    super.disconnectedCallback();
  }

  protected override render() {
    return this.#locale.ready && this.#platform.client ? directoryView(this.#view) : fallback;
  }

  protected override updated() {
    this.#dialog?.reveal(!!this.#shown);
    if (this.#isFull && !this.#dialog && !this.#broken) void this.#load(null);
    this.#focusFirstNewCard();
  }

  #ask(signal: AbortSignal, client: Client, cursor?: string | null) {
    const { sort } = this.#filters;
    return listTherapists(
      client,
      { ...toQuery(this.#filters), sort, limit: this.pageSize, cursor: cursor ?? undefined },
      { signal },
    );
  }

  get #view(): DirectoryView {
    const { text, format, lang, dir } = this.#locale;
    const { state } = this.#list;
    return {
      text,
      format,
      lang,
      dir,
      practice: this.#platform.practice,
      address: this.address,
      pageSize: this.pageSize,
      filters: this.#filters,
      facets: this.#facets.value,
      list: state,
      rest: this.#more.state,
      therapists: this.#therapists,
      hasMore: !!this.#cursor,
      isFull: this.#isFull,
      isSettled: state.phase === 'ready' && this.#facets.state.phase === 'ready',
      failure: this.#broken ?? (state.phase === 'failed' ? state.failure : undefined),
      type: ({ target }) => {
        const { value } = target as HTMLInputElement;
        clearTimeout(this.#typing);
        this.#typing = setTimeout(() => this.#change({ ...this.#filters, q: value.trim() }, 'replace'), 250);
      },
      change: (filters) => this.#change(filters),
      clear: () => this.#change({ ...noFilters, sort: this.#filters.sort }),
      showFilters: () => this.#show({ kind: 'filters' }),
      opened: ({ target }) => void this.#load(null).then(() => this.#dialog?.place(target as Element)),
      panel: (field) => this.#dialog?.panel(field, this.#view),
      notice: (isEmpty) => this.#dialog?.notice(isEmpty, this.#view),
      dialog: () => this.#dialog?.render(this.#shown, this.#view),
      href: ({ id }) => this.#address.href(this.#parameters(id)),
      openProfile: (event, therapist) => this.#openProfile(event, therapist),
      openPicker: (therapist, slot) => this.#choose(therapist, slot),
      close: () => {
        const wasProfile = this.#profileId;
        this.#show(null);
        if (wasProfile) this.#address.write(this.#parameters(), 'push');
      },
      /** The time is gone from the cards now. */
      booked: () => {
        this.#more.reset();
        void this.#list.reload();
      },
      retry: () => {
        this.#broken = undefined;
        void this.#list.reload();
        void this.#facets.reload();
      },
      loadMore: () => {
        if (this.#more.state.phase === 'loading') return;
        this.#focusNext = this.#therapists.length;
        void this.#more.reload();
      },
    };
  }

  get #therapists(): readonly Therapist[] {
    return [...(this.#list.value?.data ?? []), ...(this.#more.value?.data ?? [])];
  }

  get #cursor(): string | null {
    return (this.#more.value ?? this.#list.value)?.nextCursor ?? null;
  }

  get #profileId(): string | null {
    return this.#shown?.kind === 'profile' ? this.#shown.id : null;
  }

  /** Everybody is there, if anybody, and nobody has a free time: soonest first would have shown one. */
  get #isFull(): boolean {
    const isWhole = this.#filters.sort === 'soonest' || !this.#cursor;
    return isWhole && !!this.#list.value && this.#therapists.every(({ next }) => !next);
  }

  #parameters(therapistId = this.#profileId): URLSearchParams {
    const parameters = toParameters(this.#filters);
    if (therapistId) parameters.set('therapist', therapistId);
    return parameters;
  }

  #readAddress(parameters: URLSearchParams) {
    const filters = fromParameters(parameters);
    if (String(toParameters(filters)) !== String(toParameters(this.#filters))) this.#use(filters);
    const id = parameters.get('therapist');
    if (id && id !== this.#profileId) this.#show({ kind: 'profile', id, name: '' });
    if (!id && this.#profileId) this.#show(null);
  }

  #use(filters: Filters) {
    clearTimeout(this.#typing);
    this.#filters = filters;
    this.#more.reset();
    this.requestUpdate();
  }

  #change(filters: Filters, step: 'push' | 'replace' = 'push') {
    this.#use(filters);
    this.#address.write(this.#parameters(), step);
    const event = new AttuneFiltersChangedEvent(activeFields(filters));
    this.dispatchEvent(event);
  }

  #show(shown: Shown | null) {
    this.#shown = shown;
    this.requestUpdate();
    if (shown) void this.#load(shown);
  }

  /** Dialogs and lists of filters are downloaded when the first one is wanted, the picker when somebody books. */
  async #load(shown: Shown | null) {
    try {
      const { DirectoryDialog } = await import('./directory-dialog.ts');
      this.#dialog ??= new DirectoryDialog(this, () => this.#profileId);
      this.requestUpdate();
      if (shown?.kind === 'booking') await import('../booking-picker/define.ts');
      this.#broken = undefined;
    } catch (cause) {
      console.error(new Error('Attune: a part of the directory could not be loaded', { cause }));
      this.#broken = failureOf(cause);
      addEventListener('online', this.#view.retry, { once: true });
      this.#show(null);
      await this.updateComplete;
      this.renderRoot.querySelector('.notice')?.scrollIntoView(false);
    }
  }

  #openProfile(event: Event, therapist: Therapist) {
    const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
    if (metaKey || ctrlKey || shiftKey) return; // a new tab was asked for; the link leads there
    event.preventDefault();
    this.#show({ kind: 'profile', id: therapist.id, name: fullName(therapist) });
    this.#address.write(this.#parameters(), 'push');
  }

  #choose(therapist: Therapist, slot?: Slot) {
    if (slot?.startsAt && slot.format) {
      const event = new AttuneSlotChosenEvent({
        ...slot,
        therapistId: therapist.id,
        format: slot.format,
        startsAt: slot.startsAt,
      });
      if (!this.dispatchEvent(event)) return;
    }
    this.#openPicker(therapist, slot);
  }

  #openPicker(therapist: Therapist, slot?: Slot) {
    const wasProfile = this.#profileId;
    this.#show({ kind: 'booking', therapist, slot });
    if (!wasProfile) return;
    this.#address.write(this.#parameters(), 'replace');
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#title')?.focus());
  }

  #focusFirstNewCard() {
    if (this.#focusNext === null || this.#more.state.phase !== 'ready') return;
    this.renderRoot.querySelectorAll<HTMLElement>('.cards .name')[this.#focusNext]?.focus();
    this.#focusNext = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-therapist-directory': AttuneTherapistDirectory;
  }
}
