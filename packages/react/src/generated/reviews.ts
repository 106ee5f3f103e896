'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/reviews/define';
import { AttuneReviews as element } from '@attune/widgets/reviews';
import { component } from '../component.ts';

/** The published reviews of one therapist. */
export const AttuneReviews = component('attune-reviews', element, {
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
