'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/booking-request/define';
import { AttuneBookingRequest as element } from '@attune/widgets/booking-request';
import { component } from '../component.ts';

/** A question to the practice, in place of a time. */
export const AttuneBookingRequest = component('attune-booking-request', element, {
  onRequestSent: 'attune-request-sent',
  onRequestFailed: 'attune-request-failed',
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
