import type { Therapist, TherapistProfile } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { RequestState } from '../../controllers/request-controller.ts';
import { failureNotice } from '../failure-notice.ts';
import { icons } from '../icons.ts';
import { filterList } from './filter-list.ts';
import type { FilterView } from './filter-controls.ts';
import { activeFields } from './filters.ts';
import { therapistProfile } from './therapist-profile.ts';
import { fullName } from './view.ts';
import type { Slot } from './view.ts';

export { styles } from './directory-dialog.styles.ts';
export { filterPanel } from './filter-list.ts';

/** What the dialog of a directory shows. */
export type Shown =
  | { readonly kind: 'filters' }
  | { readonly kind: 'profile'; readonly id: string; readonly name: string }
  | { readonly kind: 'booking'; readonly therapist: Therapist; readonly slot: Slot | undefined; readonly error?: unknown };

/** What the dialog draws from, and whom it tells. */
export interface DialogView extends FilterView {
  readonly profile: RequestState<TherapistProfile>;
  readonly address: string | null;
  clear(): void;
  close(): void;
  booked(): void;
  retry(shown: Shown): void;
}

/** The one dialog of a directory. Its content leaves the page with it, so that a held time is given back. */
export function directoryDialog(shown: Shown | null, view: DialogView) {
  return html`<dialog part="dialog" aria-labelledby="title" @close=${view.close} @click=${(event: Event) => leave(event, shown, view)}>
    ${shown
      ? html`<header>
            <h2 id="title" tabindex="-1" autofocus>${title(shown, view)}</h2>
            <button class="button plain" type="button" aria-label=${view.text.common.close} @click=${view.close}>${icons.close}</button>
          </header>
          <div class="body">${content(shown, view)}</div>
          ${shown.kind === 'filters' ? sheetEnd(view) : nothing}`
      : nothing}
  </dialog>`;
}

/** A click beside the dialog closes it, unless somebody is filling in a form. */
function leave(event: Event, shown: Shown | null, view: DialogView) {
  if (event.target === event.currentTarget && shown?.kind !== 'booking') view.close();
}

function title(shown: Shown, { text, profile }: DialogView): string {
  if (shown.kind === 'filters') return text.directory.filters(0);
  if (shown.kind === 'booking') return text.directory.booking(fullName(shown.therapist));
  return profile.value?.id === shown.id ? fullName(profile.value) : shown.name;
}

function content(shown: Shown, view: DialogView) {
  if (shown.kind === 'filters') return filterList(view);
  return shown.kind === 'profile' ? profileOf(shown, view) : bookingOf(shown, view);
}

function sheetEnd(view: DialogView) {
  const { directory } = view.text;
  const total = view.facets?.total;
  return html`<footer>
    ${activeFields(view.filters).length
      ? html`<button class="button plain" type="button" @click=${view.clear}>${directory.clear}</button>`
      : nothing}
    <button class="button primary" type="button" @click=${view.close}>${total === undefined ? directory.label : directory.show(total)}</button>
  </footer>`;
}

function profileOf(shown: Extract<Shown, { kind: 'profile' }>, view: DialogView) {
  const { profile, practice, text } = view;
  if (profile.phase === 'failed') return failureNotice(profile.failure, text, practice, () => view.retry(shown));
  if (profile.value?.id !== shown.id) return html`<p role="status">${text.common.loading}</p>`;
  return therapistProfile(profile.value, view);
}

function bookingOf(shown: Extract<Shown, { kind: 'booking' }>, view: DialogView) {
  const { therapist, slot, error } = shown;
  if (error) return failureNotice({ kind: 'unavailable', error }, view.text, view.practice, () => view.retry(shown));
  return html`<attune-booking-picker
    therapist-id=${therapist.id}
    service-id=${slot?.serviceId ?? nothing}
    format=${slot?.format ?? nothing}
    starts-at=${slot?.startsAt ?? nothing}
    address=${view.address ?? nothing}
    @attune-booking-confirmed=${view.booked}
    >${view.text.common.loading}</attune-booking-picker
  >`;
}
