'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/booking-picker/define';
import { AttuneBookingPicker as element } from '@attune/widgets/booking-picker';
import { component } from '../component.ts';

/** A therapist's free times, and the way to book one. */
export const AttuneBookingPicker = component('attune-booking-picker', element, {
  onHoldStarted: 'attune-hold-started',
  onHoldEnded: 'attune-hold-ended',
  onBookingSubmitted: 'attune-booking-submitted',
  onBookingConfirmed: 'attune-booking-confirmed',
  onBookingFailed: 'attune-booking-failed',
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
