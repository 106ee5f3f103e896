import { getPractice, listTherapistFacets, listTherapists } from '@attune/sdk';
import type { Client, Practice, TherapistFacets, TherapistPage } from '@attune/sdk';
import { nothing } from 'lit';
import type { DirectoryView } from '../elements/therapist-directory/directory-view.ts';
import { fromParameters, noFilters, toQuery } from '../elements/therapist-directory/filters.ts';
import type { Filters } from '../elements/therapist-directory/filters.ts';
import { emptyNotice, fullNotice } from '../elements/therapist-directory/notices.ts';
import { filterLinks } from './filter-links.ts';
import type { Links } from './links.ts';
import type { Speech } from './spoken.ts';

/** What is searched for, and which page of it. */
export interface Search {
  readonly filters: Filters;
  readonly cursor: string | undefined;
  readonly pageSize: number;
}

/** What a directory is drawn from. */
export interface DirectoryData {
  readonly practice: Practice;
  readonly page: TherapistPage;
  readonly facets: TherapistFacets;
}

export function searchOf(parameters: URLSearchParams, pageSize: number): Search {
  return { filters: fromParameters(parameters), cursor: parameters.get('cursor') ?? undefined, pageSize };
}

/** Asks what the element would ask, in the same words. */
export async function askDirectory(client: Client, { filters, cursor, pageSize }: Search): Promise<DirectoryData> {
  const query = { ...toQuery(filters), sort: filters.sort, limit: pageSize, cursor };
  const [practice, page, facets] = await Promise.all([
    getPractice(client),
    listTherapists(client, query),
    listTherapistFacets(client, toQuery(filters)),
  ]);
  return { practice, page: { data: page.data, nextCursor: page.nextCursor }, facets };
}

/** The state that the element is in once everything has been answered. What a tap does is an address here. */
export function viewOf(
  data: DirectoryData,
  { filters, pageSize }: Search,
  speech: Speech,
  links: Links,
): DirectoryView {
  const { practice, page, facets } = data;
  const hasMore = page.nextCursor !== null;
  const view: Said = {
    ...speech,
    practice,
    filters,
    facets,
    pageSize,
    hasMore,
    therapists: page.data,
    list: { phase: 'ready', value: page },
    rest: { phase: 'idle' },
    isFull: (filters.sort === 'soonest' || !hasMore) && page.data.every(({ next }) => !next),
    isSettled: true,
    failure: undefined,
    address: null,
    href: (therapist) => links.profile(therapist),
    openProfile: (_, therapist) => links.profile(therapist),
    openPicker: (therapist, slot) => links.book(therapist, slot),
    change: (changed) => links.search(changed),
    clear: () => links.search({ ...noFilters, sort: filters.sort }),
    loadMore: () => links.search(filters, page.nextCursor),
    showFilters: () => '#filters',
    panel: (field) => filterLinks(field, view),
    notice: (isEmpty) => (isEmpty ? emptyNotice(view) : fullNotice(view)),
    dialog: () => nothing,
    ...scripted,
  };
  return view;
}

/** With the words of what the element loads when it is wanted. */
type Said = DirectoryView & Pick<Speech, 'text'>;

/** What only a script can do. */
const scripted = { opened: nobody, close: nobody, booked: nobody, retry: nobody, type: nobody };

function nobody(): void {
  // without a script nobody calls it
}
