import { getTherapist } from '@attune/sdk';
import type { Therapist } from '@attune/sdk';
import { html, nothing } from 'lit';
import { LocaleController } from '../../controllers/locale-controller.ts';
import type { Host } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import { loadDialogLanguage } from '../../locales/dialog-catalogue.ts';
import type { DialogTexts } from '../../locales/dialog-catalogue.ts';
import { failureNotice } from '../failure-notice.ts';
import { icon } from '../icons.ts';
import { styles } from './directory-dialog.styles.ts';
import type { FilterView, PanelField } from './filter-controls.ts';
import { filterList, filterPanel } from './filter-list.ts';
import { activeFields } from './filters.ts';
import { emptyNotice, fullNotice } from './notices.ts';
import { placePanel } from './panels.ts';
import { therapistProfile } from './therapist-profile.ts';
import { fullName } from '../full-name.ts';
import type { Slot } from './view.ts';

/** What the dialog of a directory shows. */
export type Shown =
  | { readonly kind: 'filters' }
  | { readonly kind: 'profile'; readonly id: string; readonly name: string }
  | { readonly kind: 'booking'; readonly therapist: Therapist; readonly slot: Slot | undefined };

/** What the dialog draws from, in its own words too. */
export type DialogView = FilterView & { readonly text: DialogTexts };

/**
 * The one dialog of a directory, with what only dialogs need: their sentences, their looks and the request for a profile.
 * What else few visitors see comes with it.
 * Its content leaves the page when it closes, so that a held time is given back.
 */
export class DirectoryDialog {
  readonly #host: Host;
  readonly #words: LocaleController<DialogTexts>;
  readonly #profile;

  /** `profileId` answers whose profile is shown now, if any. */
  constructor(host: Host, profileId: () => string | null) {
    this.#host = host;
    this.#words = new LocaleController(host, loadDialogLanguage);
    this.#profile = new RequestController(
      host,
      (signal, client) => {
        void loadReviews();
        return getTherapist(client, profileId() ?? '', { signal });
      },
      () => (profileId() ? [profileId()] : null),
    );
    const { shadowRoot } = host;
    if (shadowRoot && styles.styleSheet)
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styles.styleSheet];
  }

  render(shown: Shown | null, directory: FilterView) {
    if (!this.#words.ready) return nothing;
    const view = { ...directory, text: this.#words.text };
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @close=${view.close}
      closedby=${shown?.kind === 'booking' ? 'closerequest' : 'any'}
    >
      ${
        shown
          ? html`<header>
                <h2 id="title" tabindex="-1" autofocus>${this.#title(shown, view)}</h2>
                <button class="button plain" type="button" aria-label=${view.text.common.close} @click=${view.close}>
                  ${closing}
                </button>
              </header>
              <div class="body">${this.#renderBody(shown, view)}</div>
              ${shown.kind === 'filters' ? sheetEnd(view) : nothing}`
          : nothing
      }
    </dialog>`;
  }

  /** Puts what was drawn above the page, or takes it away. */
  reveal(isShown: boolean) {
    const { isConnected, shadowRoot } = this.#host;
    const dialog = shadowRoot?.querySelector('dialog');
    if (!isShown) return dialog?.close();
    if (!isConnected || dialog?.matches(':modal')) return;
    dialog?.removeAttribute('open'); // a dialog that was moved with its page still says so, and lies in the page
    dialog?.showModal();
  }

  /** What a filter's disclosure holds; undefined until its sentences are there. */
  panel(field: PanelField, view: FilterView) {
    return this.#words.ready ? filterPanel(field, { ...view, text: this.#words.text }) : undefined;
  }

  /** What stands above the cards, or in their place, when nobody in them has a free time; undefined until there are words for it. */
  notice(isEmpty: boolean, directory: FilterView) {
    if (!this.#words.ready) return undefined;
    const view = { ...directory, text: this.#words.text };
    return isEmpty ? emptyNotice(view) : fullNotice(view);
  }

  /** After a disclosure was opened. */
  readonly place = placePanel;

  #title(shown: Shown, { text }: DialogView): string {
    if (shown.kind === 'filters') return text.directory.filters(0);
    if (shown.kind === 'booking') return text.dialog.booking; // the picker says with whom
    const profile = this.#profile.value;
    return profile?.id === shown.id ? fullName(profile) : shown.name;
  }

  #renderBody(shown: Shown, view: DialogView) {
    if (shown.kind === 'filters') return filterList(view);
    return shown.kind === 'profile' ? this.#renderProfile(shown.id, view) : booking(shown, view, this.#host.dir);
  }

  #renderProfile(id: string, view: DialogView) {
    const { state } = this.#profile;
    const { practice, text } = view;
    if (state.phase === 'failed')
      return failureNotice(state.failure, text, practice, () => void this.#profile.reload());
    if (state.value?.id !== id) return html`<p role="status">${text.common.loading}</p>`;
    return therapistProfile(state.value, view, this.#host.dir);
  }
}

/** Where they cannot be had, a profile says what they come to. */
async function loadReviews(): Promise<void> {
  try {
    await import('../reviews/define.ts');
  } catch (cause) {
    console.error(new Error('Attune: the reviews could not be loaded', { cause }));
  }
}

const closing = icon('m6 6 12 12M18 6 6 18');

function sheetEnd(view: DialogView) {
  const { directory, dialog } = view.text;
  const total = view.facets?.total;
  return html`<footer>
    ${
      activeFields(view.filters).length
        ? html`<button class="button plain" type="button" @click=${view.clear}>${directory.clear}</button>`
        : nothing
    }
    <button class="button primary" type="button" @click=${view.close}>
      ${total === undefined ? directory.label : dialog.show(total)}
    </button>
  </footer>`;
}

function booking({ therapist, slot }: Extract<Shown, { kind: 'booking' }>, view: DialogView, dir: string) {
  return html`<attune-booking-picker
    lang=${view.format.words}
    dir=${dir || nothing}
    therapist-id=${therapist.id}
    service-id=${slot?.serviceId ?? nothing}
    format=${slot?.format ?? nothing}
    starts-at=${slot?.startsAt ?? nothing}
    address=${view.address ?? nothing}
    @attune-booking-confirmed=${view.booked}
    >${view.text.common.loading}</attune-booking-picker
  >`;
}
