'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/therapist-directory/define';
import { AttuneTherapistDirectory as element } from '@attune/widgets/therapist-directory';
import { component } from '../component.ts';

/** Search, filters and cards with the next free times. */
export const AttuneTherapistDirectory = component('attune-therapist-directory', element, {
  onSlotChosen: 'attune-slot-chosen',
  onFiltersChanged: 'attune-filters-changed',
  onBookingSubmitted: 'attune-booking-submitted',
  onBookingConfirmed: 'attune-booking-confirmed',
  onBookingFailed: 'attune-booking-failed',
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
