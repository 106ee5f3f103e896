import { html, nothing } from 'lit';
import type { Therapist, TherapistPage } from '@attune/sdk';
import type { Failure } from '../../controllers/failure.ts';
import type { RequestState } from '../../controllers/request-controller.ts';
import { crisisHelp } from '../crisis-line.ts';
import { failureNotice } from '../failure-notice.ts';
import { fallback } from '../fallback.ts';
import { icons } from '../icons.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { filterBar, sortField } from './filter-controls.ts';
import type { FilterView } from './filter-controls.ts';
import { activeFields } from './filters.ts';
import { directorySkeleton } from './skeleton.ts';
import { therapistCard } from './therapist-card.ts';

/** All that a directory draws itself from: what the element knows, or a server that draws it first. */
export interface DirectoryView extends FilterView {
  readonly dir: string;
  readonly pageSize: number;
  readonly list: RequestState<TherapistPage>;
  /** The pages after the first. */
  readonly rest: RequestState<TherapistPage>;
  /** Everybody on screen. */
  readonly therapists: readonly Therapist[];
  readonly hasMore: boolean;
  /** Nobody on screen has a free time, and nobody else would. */
  readonly isFull: boolean;
  /** Whether the numbers belong to what is searched for now. */
  readonly isSettled: boolean;
  /** Why something cannot be had. */
  readonly failure: Failure | undefined;
  /** What stands above the cards, or in their place, when nobody in them has a free time; undefined until there are words for it. */
  notice(isEmpty: boolean): unknown;
  /** What lies above the page. */
  dialog(): unknown;
  readonly type: (event: Event) => void;
  readonly showFilters: () => void;
  readonly retry: () => void;
  readonly loadMore: () => void;
}

/** The whole directory, in page order. */
export function directoryView(view: DirectoryView) {
  const { text, dir, format } = view;
  return html`<div class="attune" lang=${format.lang} dir=${dir}>
    <section aria-label=${text.directory.label}>
      ${search(view)} ${filterBar(view)} ${crisisHelp(view.practice, text)} ${summary(view)} ${results(view)}
      ${view.dialog()}
    </section>
  </div>`;
}

function search({ text, filters, type, showFilters }: DirectoryView) {
  const { directory } = text;
  const active = activeFields(filters).filter((field) => field !== 'q').length;
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
        .value=${filters.q}
        @input=${type}
        @keydown=${keepFromPage}
      />
    </label>
    <button class="button narrow" type="button" aria-haspopup="dialog" @click=${showFilters}>
      ${icons.filters} ${directory.filters(active)}
    </button>
  </div>`;
}

function summary(view: DirectoryView) {
  const { text, facets, list, filters, isSettled, clear } = view;
  const { directory } = text;
  const { total, estimated } = facets ?? {};
  const results = total !== undefined && (estimated ? directory.about : String)(directory.results(total));
  if (list.phase === 'failed' && !list.value) return nothing;
  return html`<div class="summary">
    ${results ? html`<h2 class="figures">${results}</h2>` : html`<p class="bone">–</p>`}
    ${
      activeFields(filters).length
        ? html`<button class="button plain" type="button" @click=${clear}>${directory.clear}</button>`
        : nothing
    }
    ${sortField(view)}
    <p class="unseen" role="status">${(isSettled && results) || nothing}</p>
  </div>`;
}

function results(view: DirectoryView) {
  const { practice, text, failure, therapists, pageSize } = view;
  const shown = view.list.value && practice && cards(view);
  if (failure) return [failureNotice(failure, text, practice, view.retry), shown ?? fallback];
  if (!shown) return directorySkeleton(pageSize);
  if (!view.isFull) return shown;
  const isEmpty = !therapists.length;
  const notice = view.notice(isEmpty);
  return notice ? [notice, isEmpty ? nothing : shown] : directorySkeleton(pageSize);
}

function cards(view: DirectoryView) {
  return html`<ul class="cards" aria-busy=${view.list.phase === 'loading'}>
      ${view.therapists.map((therapist) => therapistCard(therapist, view))}
    </ul>
    ${more(view)}`;
}

function more({ text, practice, rest, hasMore, loadMore, facets, therapists, pageSize }: DirectoryView) {
  if (rest.phase === 'failed') return failureNotice(rest.failure, text, practice, loadMore);
  if (!hasMore) return nothing;
  const left = (facets?.total ?? Infinity) - therapists.length;
  const isBusy = rest.phase === 'loading';
  return html`<button class="button end" type="button" aria-disabled=${isBusy} @click=${loadMore}>
    ${isBusy ? text.common.loading : text.directory.more(Math.max(1, Math.min(pageSize, left)))}
  </button>`;
}
