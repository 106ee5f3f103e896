import type { Evidence } from '../criterion.ts';

const elements = 'packages/widgets/src/elements';

/** Tests of an element, by their titles. */
export const at =
  (file: string) =>
  (test: string): Evidence => ({ file: `${elements}/${file}.test.ts`, test });

export const calendar = at('booking-picker/booking-picker.calendar');
export const booking = at('booking-picker/booking-picker.booking');
export const pickerLanguage = at('booking-picker/booking-picker.language');
export const directory = at('therapist-directory/therapist-directory');
export const directoryPage = at('therapist-directory/therapist-directory.page');
export const directoryStates = at('therapist-directory/therapist-directory.states');
export const directoryLanguage = at('therapist-directory/therapist-directory.language');
export const dialogs = at('therapist-directory/therapist-directory.dialogs');
export const review = at('review-form/review-form');
export const reviewPage = at('review-form/review-form.page');
export const manager = at('booking-manager/booking-manager');
export const mail = at('unsubscribe-form/unsubscribe-form');
export const card = at('report-card/report-card');
