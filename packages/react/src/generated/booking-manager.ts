'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/booking-manager/define';
import { AttuneBookingManager as element } from '@attune/widgets/booking-manager';
import { component } from '../component.ts';

/** An appointment, by the link of its mail: see it, move it, cancel it. */
export const AttuneBookingManager = component('attune-booking-manager', element, {
  onBookingCancelled: 'attune-booking-cancelled',
  onBookingRescheduled: 'attune-booking-rescheduled',
  onBookingCheckedIn: 'attune-booking-checked-in',
  onBookingChangeFailed: 'attune-booking-change-failed',
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
