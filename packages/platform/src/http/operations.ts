import { listSlots } from '../modules/availability/list-slots.ts';
import { completeBooking } from '../modules/bookings/complete-booking.ts';
import { createBooking } from '../modules/bookings/create-booking.ts';
import { createHold } from '../modules/bookings/create-hold.ts';
import { extendHold } from '../modules/bookings/extend-hold.ts';
import { getBookingCalendar } from '../modules/bookings/get-booking-calendar.ts';
import { getBooking } from '../modules/bookings/get-booking.ts';
import { releaseHold } from '../modules/bookings/release-hold.ts';
import { getTherapist } from '../modules/directory/get-therapist.ts';
import { listServices } from '../modules/directory/list-services.ts';
import { listTherapistFacets } from '../modules/directory/list-therapist-facets.ts';
import { listTherapists } from '../modules/directory/list-therapists.ts';
import { getPractice } from '../modules/practices/get-practice.ts';
import { importPractice } from '../modules/practices/import-practice.ts';
import { createLinkSession } from '../modules/trust/create-link-session.ts';
import { notYet } from './not-yet.ts';
import type { Operations } from './router.ts';

/** Who answers what: one implementation per operation of the contract. */
export const operations: Operations = {
  getPractice,
  importPractice,
  listTherapists,
  listTherapistFacets,
  getTherapist,
  listServices,
  createLinkSession,
  listSlots,
  createHold,
  extendHold,
  releaseHold,
  createBooking,
  getBooking,
  getBookingCalendar,
  completeBooking,
  ...notYet,
};
