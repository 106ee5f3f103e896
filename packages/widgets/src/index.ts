/** Every element, registered. Importing this acts; importing `@attune/widgets/<element>` does not. */
import './elements/booking-manager/define.ts';
import './elements/booking-picker/define.ts';
import './elements/booking-request/define.ts';
import './elements/provider/define.ts';
import './elements/report-card/define.ts';
import './elements/review-form/define.ts';
import './elements/reviews/define.ts';
import './elements/therapist-directory/define.ts';
import './elements/unsubscribe-form/define.ts';
import './loading/define.ts';

export { AttuneBookingManager } from './elements/booking-manager/booking-manager.ts';
export { AttuneBookingPicker } from './elements/booking-picker/booking-picker.ts';
export { AttuneBookingRequest } from './elements/booking-request/booking-request.ts';
export { AttuneProvider } from './elements/provider/provider.ts';
export { AttuneReportCard } from './elements/report-card/report-card.ts';
export { AttuneReviewForm } from './elements/review-form/review-form.ts';
export { AttuneReviews } from './elements/reviews/reviews.ts';
export { AttuneTherapistDirectory } from './elements/therapist-directory/therapist-directory.ts';
export { AttuneUnsubscribeForm } from './elements/unsubscribe-form/unsubscribe-form.ts';
export * from './elements/booking-manager/booking-manager.events.ts';
export * from './elements/booking-picker/booking-picker.events.ts';
export * from './elements/booking-request/booking-request.events.ts';
export * from './elements/review-form/review-form.events.ts';
export * from './elements/therapist-directory/therapist-directory.events.ts';
export * from './elements/unsubscribe-form/unsubscribe-form.events.ts';
export { AttunePageError } from './loading/page-error.ts';
export type * from './page-api.ts';
