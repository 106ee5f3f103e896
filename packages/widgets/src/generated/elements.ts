/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import type { AttuneBookingCancelledEvent, AttuneBookingRescheduledEvent, AttuneBookingCheckedInEvent, AttuneBookingChangeFailedEvent } from '../elements/booking-manager/booking-manager.events.ts';
import type { AttuneBookingManager } from '../elements/booking-manager/booking-manager.ts';
import type { AttuneHoldStartedEvent, AttuneHoldEndedEvent, AttuneBookingSubmittedEvent, AttuneBookingConfirmedEvent, AttuneBookingFailedEvent } from '../elements/booking-picker/booking-picker.events.ts';
import type { AttuneBookingPicker } from '../elements/booking-picker/booking-picker.ts';
import type { AttuneRequestSentEvent, AttuneRequestFailedEvent } from '../elements/booking-request/booking-request.events.ts';
import type { AttuneBookingRequest } from '../elements/booking-request/booking-request.ts';
import type { AttuneProvider } from '../elements/provider/provider.ts';
import type { AttuneReportCard } from '../elements/report-card/report-card.ts';
import type { AttuneReviewSubmittedEvent, AttuneReviewFailedEvent } from '../elements/review-form/review-form.events.ts';
import type { AttuneReviewForm } from '../elements/review-form/review-form.ts';
import type { AttuneReviews } from '../elements/reviews/reviews.ts';
import type { AttuneSlotChosenEvent, AttuneFiltersChangedEvent } from '../elements/therapist-directory/therapist-directory.events.ts';
import type { AttuneTherapistDirectory } from '../elements/therapist-directory/therapist-directory.ts';
import type { AttuneSubscriptionChangedEvent, AttuneSubscriptionFailedEvent } from '../elements/unsubscribe-form/unsubscribe-form.events.ts';
import type { AttuneUnsubscribeForm } from '../elements/unsubscribe-form/unsubscribe-form.ts';

/** Every element by its tag: its class, what HTML and script can set, and the events that it fires. */
export interface AttuneTags {
  /** An appointment, by the link of its mail: see it, move it, cancel it. */
  'attune-booking-manager': {
    element: AttuneBookingManager;
    attributes: {
      /** `frame` shows the platform's own page in a frame; `inline` draws the appointment where the element stands. */
      mode: 'frame' | 'inline';
      /** What stood behind `#` in the link of the mail. Without it a new link can be asked for. */
      token: string;
      /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneBookingManager, 'mode' | 'token' | 'link' | 'address' | 'clock' | 'density' | 'texts'>;
    events: {
      /** The client cancelled it. Carries `bookingId`. */
      'attune-booking-cancelled': AttuneBookingCancelledEvent;
      /** It has another time, and `link` is the session of its new link. Carries `bookingId`. */
      'attune-booking-rescheduled': AttuneBookingRescheduledEvent;
      /** The client said that they have come. Carries `bookingId`. */
      'attune-booking-checked-in': AttuneBookingCheckedInEvent;
      /** A change did not get through; the client has been told. Carries `code`. */
      'attune-booking-change-failed': AttuneBookingChangeFailedEvent;
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
  /** A therapist's free times, and the way to book one. */
  'attune-booking-picker': {
    element: AttuneBookingPicker;
    attributes: {
      /** Whose times to show. */
      'therapist-id': string;
      /** What to book; the visitor is asked when it is empty and there is a choice. */
      'service-id': string;
      /** How to meet, `online` or `in_person`; the visitor is asked when it is empty and there is a choice. */
      format: string;
      /** A time chosen already, as an instant such as `2026-11-24T08:00:00Z`: it is kept for the visitor at once. */
      'starts-at': string;
      /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `inline` draws the element where it stands; `frame` shows the platform's own page for it in a frame. */
      mode: 'frame' | 'inline';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneBookingPicker, 'therapistId' | 'serviceId' | 'format' | 'startsAt' | 'address' | 'invitation' | 'move' | 'clock' | 'mode' | 'density' | 'texts'>;
    events: {
      /** A time is kept for the visitor. Carries `holdId`. */
      'attune-hold-started': AttuneHoldStartedEvent;
      /** It no longer is. Carries `holdId`, and as `reason` `expired`, or `done` when it was given back or booked. */
      'attune-hold-ended': AttuneHoldEndedEvent;
      /** The visitor asked for the booking. Carries `therapistId` and `serviceId`. */
      'attune-booking-submitted': AttuneBookingSubmittedEvent;
      /** The booking is made. Carries `bookingId`. */
      'attune-booking-confirmed': AttuneBookingConfirmedEvent;
      /** The booking did not happen; the visitor has been told. Carries `code`. */
      'attune-booking-failed': AttuneBookingFailedEvent;
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
  /** A question to the practice, in place of a time. */
  'attune-booking-request': {
    element: AttuneBookingRequest;
    attributes: {
      /** With whom an appointment is wanted; empty for anybody of the practice. */
      'therapist-id': string;
      /** What is wanted, if that is clear already. */
      'service-id': string;
      /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `inline` draws the element where it stands; `frame` shows the platform's own page for it in a frame. */
      mode: 'frame' | 'inline';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneBookingRequest, 'therapistId' | 'serviceId' | 'address' | 'mode' | 'density' | 'texts'>;
    events: {
      /** The practice has it. Carries `requestId`. */
      'attune-request-sent': AttuneRequestSentEvent;
      /** It did not get through; the visitor has been told. Carries `code`. */
      'attune-request-failed': AttuneRequestFailedEvent;
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
  /** Which practice the elements inside are about. */
  'attune-provider': {
    element: AttuneProvider;
    attributes: {
      /** The practice's publishable key, `pk_…`. */
      'publishable-key': string;
      /** Origin of the platform, such as `https://api.example`. Without it, the origin of the page. */
      api: string;
    };
    properties: Pick<AttuneProvider, 'publishableKey' | 'api' | 'client' | 'texts'>;
    events: object;
  };
  /** A report card, by the link of a mail. */
  'attune-report-card': {
    element: AttuneReportCard;
    attributes: {
      /** `frame` shows the platform's own page in a frame; `inline` draws the card where the element stands. */
      mode: 'frame' | 'inline';
      /** What stood behind `#` in the link of the mail. Opening it counts as reading, so inline it takes a click. */
      token: string;
      /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** That a person has asked to see it already, so that inline it takes no further click. */
      unsealed: boolean | '';
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneReportCard, 'mode' | 'token' | 'link' | 'address' | 'unsealed' | 'density' | 'texts'>;
    events: {
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
  /** A review of one session, by the link of a mail. */
  'attune-review-form': {
    element: AttuneReviewForm;
    attributes: {
      /** `frame` shows the platform's own page in a frame; `inline` draws the form where the element stands. */
      mode: 'frame' | 'inline';
      /** What stood behind `#` in the link of the mail. Without it a new link can be asked for. */
      token: string;
      /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneReviewForm, 'mode' | 'token' | 'link' | 'address' | 'clock' | 'density' | 'texts'>;
    events: {
      /** The review was written or changed. Carries `reviewId`. */
      'attune-review-submitted': AttuneReviewSubmittedEvent;
      /** The review did not get through; the client has been told. Carries `code`. */
      'attune-review-failed': AttuneReviewFailedEvent;
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
  /** The published reviews of one therapist. */
  'attune-reviews': {
    element: AttuneReviews;
    attributes: {
      /** Whose reviews to show. */
      'therapist-id': string;
      /** How many reviews are shown at once, 1 to 48. */
      'page-size': number | `${number}`;
      /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `inline` draws the element where it stands; `frame` shows the platform's own page for it in a frame. */
      mode: 'frame' | 'inline';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneReviews, 'therapistId' | 'pageSize' | 'address' | 'mode' | 'density' | 'texts'>;
    events: {
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
  /** Search, filters and cards with the next free times. */
  'attune-therapist-directory': {
    element: AttuneTherapistDirectory;
    attributes: {
      /** How many therapists are shown at once, 1 to 48. */
      'page-size': number | `${number}`;
      /** What the directory's search parameters in the page's address begin with. A second directory on the page counts on: `attune2`. */
      'url-prefix': string;
      /** Leaves the page's address alone: nothing is read from it or written to it. */
      'no-url': boolean | '';
      /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `inline` draws the element where it stands; `frame` shows the platform's own page for it in a frame. */
      mode: 'frame' | 'inline';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneTherapistDirectory, 'pageSize' | 'urlPrefix' | 'noUrl' | 'address' | 'mode' | 'density' | 'texts'>;
    events: {
      /** A free time was tapped. Cancel it to do something else than open our booking picker. */
      'attune-slot-chosen': AttuneSlotChosenEvent;
      /** The search changed; says which fields are filtered, never what was typed. */
      'attune-filters-changed': AttuneFiltersChangedEvent;
      /** In the picker that the directory opened, the visitor asked for the booking. Carries `therapistId` and `serviceId`. */
      'attune-booking-submitted': AttuneBookingSubmittedEvent;
      /** There, the booking is made. Carries `bookingId`. */
      'attune-booking-confirmed': AttuneBookingConfirmedEvent;
      /** There, the booking did not happen; the visitor has been told. Carries `code`. */
      'attune-booking-failed': AttuneBookingFailedEvent;
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
  /** Which mail comes, by the link of a mail; one button stops it all. */
  'attune-unsubscribe-form': {
    element: AttuneUnsubscribeForm;
    attributes: {
      /** `frame` shows the platform's own page in a frame; `inline` draws the form where the element stands. */
      mode: 'frame' | 'inline';
      /** What stood behind `#` in the link of the mail. Without it a new link can be asked for. */
      token: string;
      /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
      address: string;
      /** `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page. */
      presentation: 'dialog' | 'button';
      /** Words of the floating button, in place of ours. */
      label: string;
      /** `lazy` asks the platform for nothing until the element is scrolled near. */
      loading: 'lazy';
      /** `click` asks the platform for nothing until the visitor allows it, there. */
      consent: 'click';
      /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
      density: 'comfortable' | 'compact';
    };
    properties: Pick<AttuneUnsubscribeForm, 'mode' | 'token' | 'link' | 'address' | 'density' | 'texts'>;
    events: {
      /** The platform has new choices. Carries the `topics` that were changed. */
      'attune-subscription-changed': AttuneSubscriptionChangedEvent;
      /** The choices did not get through; the client has been told. Carries `code`. */
      'attune-subscription-failed': AttuneSubscriptionFailedEvent;
      /** Its dialog was opened. */
      'attune-opened': Event;
      /** Its dialog was closed. */
      'attune-closed': Event;
    };
  };
}
