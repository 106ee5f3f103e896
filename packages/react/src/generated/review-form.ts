'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/review-form/define';
import { AttuneReviewForm as element } from '@attune/widgets/review-form';
import { component } from '../component.ts';

/** A review of one session, by the link of a mail. */
export const AttuneReviewForm = component('attune-review-form', element, {
  onReviewSubmitted: 'attune-review-submitted',
  onReviewFailed: 'attune-review-failed',
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
