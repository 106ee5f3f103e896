'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/unsubscribe-form/define';
import { AttuneUnsubscribeForm as element } from '@attune/widgets/unsubscribe-form';
import { component } from '../component.ts';

/** Which mail comes, by the link of a mail; one button stops it all. */
export const AttuneUnsubscribeForm = component('attune-unsubscribe-form', element, {
  onSubscriptionChanged: 'attune-subscription-changed',
  onSubscriptionFailed: 'attune-subscription-failed',
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
