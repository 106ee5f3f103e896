// Nothing here runs: what Vue's language tools check the tags of a template against. It has to compile.
import type { AttuneFiltersChangedEvent } from '@attune/widgets';
import type {} from '@attune/widgets/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const directory: Props<'attune-therapist-directory'> = { id: 'find', 'page-size': '6', noUrl: true };

export const fire = (
  element: InstanceType<GlobalComponents['attune-therapist-directory']>,
  event: AttuneFiltersChangedEvent,
) => element.$emit('attune-filters-changed', event);

// @ts-expect-error only these two words
export const popup: Props<'attune-booking-manager'> = { mode: 'popup' };

// @ts-expect-error a number is asked for
export const reviews: Props<'attune-reviews'> = { 'page-size': 'many' };
