import { listTherapistFacets, listTherapists } from '@attune/sdk';
import type { Therapist, TherapistPage } from '@attune/sdk';
import { LitElement, html, nothing } from 'lit';
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
import { crisisHelp } from '../crisis-line.ts';
import { failureNotice } from '../failure-notice.ts';
import { fallback } from '../fallback.ts';
import { icons } from '../icons.ts';
import { property } from '../property.ts';
import type { DirectoryDialog, Shown } from './directory-dialog.ts';
import { filterBar, sortField } from './filter-controls.ts';
import type { FilterView } from './filter-controls.ts';
import { activeFields, fromParameters, noFilters, toParameters, toQuery } from './filters.ts';
import type { Filters } from './filters.ts';
import { directorySkeleton } from './skeleton.ts';
import { therapistCard } from './therapist-card.ts';
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
 * @cssproperty [--attune-good] - Colour of good news.
 * @cssproperty [--attune-warn] - Colour of warnings.
 * @cssproperty [--attune-bad] - Colour of failures.
 */
export class AttuneTherapistDirectory extends LitElement {
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
    if (!this.#locale.ready || !this.#platform.client) return fallback;
    const { text, dir, format } = this.#locale;
    return html`<div class="attune" lang=${format.lang} dir=${dir}>
      <section aria-label=${text.directory.label}>
        ${this.#renderSearch()} ${filterBar(this.#view)} ${crisisHelp(this.#platform.practice, text)}
        ${this.#renderSummary()} ${this.#renderResults()} ${this.#dialog?.render(this.#shown, this.#view)}
      </section>
    </div>`;
  }

  protected override updated() {
    this.#dialog?.reveal(!!this.#shown);
    if (this.#isFull && !this.#dialog && !this.#broken) void this.#load(null);
    this.#focusFirstNewCard();
  }

  #renderSearch() {
    const { directory } = this.#locale.text;
    const active = activeFields(this.#filters).filter((field) => field !== 'q').length;
    return html`<div class="search">
      <label>
        <span class="unseen">${directory.search}</span>${icons.search}
        <input
          class="field"
          part="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          placeholder=${directory.search}
          .value=${this.#filters.q}
          @input=${this.#onType}
          @keydown=${keep}
        />
      </label>
      <button
        class="button narrow"
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.#show({ kind: 'filters' })}
      >
        ${icons.filters} ${directory.filters(active)}
      </button>
    </div>`;
  }

  #renderSummary() {
    const { directory } = this.#locale.text;
    const { total, estimated } = this.#facets.value ?? {};
    const results = total !== undefined && (estimated ? directory.about : String)(directory.results(total));
    if (this.#list.state.phase === 'failed' && !this.#list.value) return nothing;
    const isSettled = this.#list.state.phase === 'ready' && this.#facets.state.phase === 'ready';
    return html`<div class="summary">
      ${results ? html`<h2 class="figures">${results}</h2>` : html`<p class="bone">–</p>`}
      ${
        activeFields(this.#filters).length
          ? html`<button class="button plain" type="button" @click=${this.#clear}>${directory.clear}</button>`
          : nothing
      }
      ${sortField(this.#view)}
      <p class="unseen" role="status">${(isSettled && results) || nothing}</p>
    </div>`;
  }

  #renderResults() {
    const { state } = this.#list;
    const { practice } = this.#platform;
    const failure = this.#broken ?? (state.phase === 'failed' && state.failure);
    const cards = state.value && practice && this.#renderCards();
    if (failure) return [failureNotice(failure, this.#locale.text, practice, this.#retry), cards ?? fallback];
    if (!cards) return directorySkeleton(this.pageSize);
    if (!this.#isFull) return cards;
    const isEmpty = !this.#therapists.length;
    const notice = this.#dialog?.notice(isEmpty, this.#view);
    return notice ? [notice, isEmpty ? nothing : cards] : directorySkeleton(this.pageSize);
  }

  #renderCards() {
    const { phase } = this.#list.state;
    return html`<ul class="cards" aria-busy=${phase === 'loading'}>
        ${this.#therapists.map((therapist) => therapistCard(therapist, this.#view))}
      </ul>
      ${this.#renderMore()}`;
  }

  #renderMore() {
    const { state } = this.#more;
    const { text } = this.#locale;
    if (state.phase === 'failed') return failureNotice(state.failure, text, this.#platform.practice, this.#loadMore);
    if (!this.#cursor) return nothing;
    const left = (this.#facets.value?.total ?? Infinity) - this.#therapists.length;
    const isBusy = state.phase === 'loading';
    return html`<button class="button end" type="button" aria-disabled=${isBusy} @click=${this.#loadMore}>
      ${isBusy ? text.common.loading : text.directory.more(Math.max(1, Math.min(this.pageSize, left)))}
    </button>`;
  }

  #ask(signal: AbortSignal, client: Client, cursor?: string | null) {
    const { sort } = this.#filters;
    return listTherapists(
      client,
      { ...toQuery(this.#filters), sort, limit: this.pageSize, cursor: cursor ?? undefined },
      { signal },
    );
  }

  get #view(): FilterView {
    const { text, format, lang } = this.#locale;
    const view: FilterView = {
      text,
      format,
      lang,
      practice: this.#platform.practice,
      filters: this.#filters,
      facets: this.#facets.value,
      change: (filters) => this.#change(filters),
      href: ({ id }) => this.#address.href(this.#parameters(id)),
      openProfile: (event, therapist) => this.#openProfile(event, therapist),
      openPicker: (therapist, slot) => this.#choose(therapist, slot),
      panel: (field) => this.#dialog?.panel(field, view),
      opened: ({ target }) => void this.#load(null).then(() => this.#dialog?.place(target as Element)),
      address: this.address,
      clear: this.#clear,
      close: this.#hide,
      booked: this.#onBooked,
    };
    return view;
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
      addEventListener('online', this.#retry, { once: true });
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

  readonly #onType = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#change({ ...this.#filters, q: value.trim() }, 'replace'), 250);
  };

  readonly #clear = () => this.#change({ ...noFilters, sort: this.#filters.sort });

  readonly #retry = () => {
    this.#broken = undefined;
    void this.#list.reload();
    void this.#facets.reload();
  };

  readonly #loadMore = () => {
    if (this.#more.state.phase === 'loading') return;
    this.#focusNext = this.#therapists.length;
    void this.#more.reload();
  };

  readonly #hide = () => {
    const wasProfile = this.#profileId;
    this.#show(null);
    if (wasProfile) this.#address.write(this.#parameters(), 'push');
  };

  /** The time is gone from the cards now. */
  readonly #onBooked = () => {
    this.#more.reset();
    void this.#list.reload();
  };
}

/** Pages have shortcuts on single letters; what is typed here is not for them. */
const keep = (event: Event) => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'attune-therapist-directory': AttuneTherapistDirectory;
  }
}
