import type { OperationId } from '../../src/http/contract.ts';
import {
  forAnyVisitor,
  forLinkHolders,
  forLinkHoldersAlone,
  forSecretKeys,
  forTheirOwnLink,
  forVisitorsOfThisPractice,
  forWhoeverHasTheAddress,
  insiders,
  outsiders,
  strangers,
  type Hearing,
} from '../caller-matrix/hears.ts';

/**
 * Who may do what: the one file that says it, for rows in the database and for calls to the platform. From it every cell of both is
 * tried: `database-cells.test.ts` and `caller-matrix.test.ts`.
 */

/** Letters of: select, insert, update, delete, and move into another practice. */
export type Commands = string;

/** What may be done with rows of one table. */
export interface TableRights {
  /** By the practice's own server: with every row of its practice. */
  readonly practice?: Commands;
  /** By a worker that was sent into the practice: with every row of it. */
  readonly worker?: Commands;
  /** By a worker that goes through all practices: with every row there is. */
  readonly everywhere?: Commands;
  /** By any worker, wherever it was sent: with every row there is. */
  readonly retention?: Commands;
  /** By whoever comes with a key of the practice or a link of it: with every row of it. */
  readonly anyone?: Commands;
  /** By any visitor, though by no holder of a link: with every row of the practice. */
  readonly visitor?: Commands;
  /** By the visitor who brings the secret of a hold: with what belongs to that. */
  readonly holder?: Commands;
  /** By who holds a link, with what that is for. */
  readonly link?: { readonly purpose: string; readonly may: Commands };
  /** By who holds a link for the same thing, but made for something else. */
  readonly otherLink?: Commands;
}

const manages = (may: Commands) => ({ purpose: 'manage_booking', may });

/**
 * Each line is a table, or a table and the state that a row of it is in; what is not said here is refused. `rows.ts` makes a row for
 * each.
 */
export const tableRights = {
  // practices
  practice: { practice: 'siu', worker: 's', everywhere: 's', anyone: 's' },
  api_key: { practice: 'siu' },
  app_clock: {},
  schema_migration: {},

  // directory
  therapist: { practice: 'siud', worker: 's', anyone: 's' },
  'therapist, not verified': { practice: 'siud', worker: 's' },
  'therapist, archived, of a booking': { practice: 'siud', worker: 's', holder: 's', link: manages('s') },
  service: { practice: 'siud', worker: 's', anyone: 's' },
  'service, archived': { practice: 'siud', worker: 's' },
  'service, archived, of a booking': { practice: 'siud', worker: 's', holder: 's', link: manages('s') },
  therapist_service: { practice: 'siud', worker: 's', anyone: 's' },
  directory_card: { practice: 's', worker: 's', anyone: 's' },
  directory_entry: { practice: 's', worker: 's', anyone: 's' },

  // clients
  client: { practice: 'siud', worker: 's', link: { purpose: 'subscription', may: 's' } },
  dependant: { practice: 'siud' },
  consent: { practice: 'si' },

  // availability
  availability_window: { practice: 'siud', worker: 's', everywhere: 's', anyone: 's' },
  availability_exception: { practice: 'siud', worker: 's', everywhere: 's', anyone: 's' },
  group_session: { practice: 'siud' },
  next_availability: { practice: 's', worker: 's', everywhere: 's', anyone: 's' },
  calendar_connection: { practice: 'siud', worker: 'su', everywhere: 'su' },
  external_busy: { practice: 'sid', worker: 'sid', everywhere: 'sid' },
  schedule_alert: { practice: 'siu', worker: 'siu', everywhere: 'sium' },

  // bookings
  booking: { practice: 'siud', worker: 'su', everywhere: 's', holder: 'siu', link: manages('siu') },
  booking_change: { practice: 's', worker: 's', everywhere: 's', link: manages('s') },
  booking_request: { practice: 'siu', worker: 'su', everywhere: 'su' },
  booking_invitation: {
    practice: 'siu',
    worker: 'su',
    everywhere: 'su',
    link: { purpose: 'booking_invitation', may: 's' },
  },

  // payments
  payment: { practice: 'siu', worker: 'siu', everywhere: 'sium', holder: 's', link: manages('s') },
  payment_change: { practice: 's', worker: 's', everywhere: 's' },
  refund: { practice: 'siu', worker: 'siu', everywhere: 'sium', link: manages('s') },
  discount_code: { practice: 'siu' },
  discount_code_service: { practice: 'siud' },
  discount_redemption: { practice: 's' },
  webhook_event: { worker: 'siu', everywhere: 'sium' },
  'webhook_event, past its days': { worker: 'siud', everywhere: 'siudm' },

  // reviews
  review: { practice: 'siud', worker: 's', visitor: 's', link: { purpose: 'review', may: 'siu' } },
  'review, private': { practice: 'siud', worker: 's', link: { purpose: 'review', may: 'siu' } },
  'review, removed': { practice: 'siud', worker: 's', link: { purpose: 'review', may: 's' } },
  report_card: { practice: 'siud', worker: 's', link: { purpose: 'report_card', may: 's' } },
  'report_card, not yet sent': { practice: 'siud', worker: 's' },
  'report_card, past its end': { practice: 'siud', worker: 's' },

  // messaging
  message: { practice: 's', worker: 'su', everywhere: 'sum' },
  subscription: { practice: 'siu', worker: 's', everywhere: 's', link: { purpose: 'subscription', may: 's' } },
  subscription_change: { practice: 's' },
  suppression: { practice: 'si', worker: 's', everywhere: 's' },
  campaign: { practice: 'siu', worker: 's', everywhere: 's' },
  campaign_send: { practice: 's', worker: 's', everywhere: 's' },

  // trust
  webhook_endpoint: { practice: 'siu', worker: 'su', everywhere: 'su' },
  webhook_delivery: { practice: 'siu', worker: 'su', everywhere: 'su' },
  'webhook_delivery, past its days': { practice: 'siu', worker: 'sud', everywhere: 'sud' },
  idempotency_key: { practice: 'siud', anyone: 'siud' },
  'idempotency_key, past its day': { practice: 'siud', anyone: 'siud', retention: 'sd' },
  link_generation: {
    practice: 'siu',
    worker: 's',
    everywhere: 's',
    link: manages('siu'),
    otherLink: 'siu', // what is done by one link of a booking may void another
  },
  rate_limit: {},
  'rate_limit, past its window': { retention: 'sd' },
  address_key: {},
  'address_key, past its day': { retention: 'sd' },
} as const satisfies Readonly<Record<string, TableRights>>;

/** Of a view somebody sees a row if they see all that it is made of. */
export const viewRights = {
  listed_therapist: { practice: 's', worker: 's', anyone: 's' },
  therapist_offer: { practice: 's', worker: 's', anyone: 's' },
  booking_details: { practice: 's', worker: 's', holder: 's', link: manages('s') },
  client_payment_summary: { practice: 's' },
} as const satisfies Readonly<Record<string, TableRights>>;

/** Some of the columns of a table, for roles that may read, insert or change no others. */
export interface ColumnRights {
  readonly table: string;
  readonly roles: readonly ('visitor' | 'link' | 'practice' | 'worker')[];
  readonly command: 's' | 'i' | 'u';
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

/** Where a role may do with some columns what it may not do with the others. */
export const columnRights: readonly ColumnRights[] = [
  {
    table: 'therapist',
    roles: ['visitor', 'link'],
    command: 's',
    except: ['external_id', 'email', 'created_at', 'updated_at'],
  },
  {
    table: 'availability_exception',
    roles: ['visitor', 'link', 'worker'],
    command: 's',
    except: ['reason', 'created_at'],
  },
  { table: 'calendar_connection', roles: ['practice'], command: 's', except: ['url', 'etag', 'last_modified'] },
  {
    table: 'calendar_connection',
    roles: ['practice', 'worker'],
    command: 'u',
    except: ['practice_id', 'id', 'therapist_id', 'url', 'url_hash', 'host', 'created_at'],
  },
  { table: 'client', roles: ['link'], command: 's', only: ['practice_id', 'id', 'first_name', 'email'] },
  {
    table: 'booking',
    roles: ['link'],
    command: 'i',
    only: [
      ...['practice_id', 'id', 'status', 'therapist_id', 'service_id', 'format', 'location', 'starts_at', 'ends_at'],
      ...['buffer_before_minutes', 'buffer_after_minutes', 'occupied', 'hold_secret_hash', 'hold_expires_at'],
      ...['hold_address', 'contact', 'answers', 'sequence', 'changed_by', 'change_reason', 'group_session_id'],
      'replaces_booking_id',
    ],
  },
  {
    table: 'booking',
    roles: ['link'],
    command: 'u',
    except: [
      ...['practice_id', 'id', 'external_id', 'external_uid', 'source', 'client_id', 'hold_secret_hash', 'contact'],
      ...['answers', 'price_amount', 'price_currency', 'is_test', 'created_at', 'dependant_id', 'replaces_booking_id'],
      ...['therapist_note', 'discount_code_id', 'discount_amount', 'invitation_id', 'attribution'],
    ],
  },
  {
    table: 'booking',
    roles: ['worker'],
    command: 'u',
    only: [
      ...['status', 'hold_expires_at', 'due_at', 'checked_in_at', 'cancelled_by', 'cancel_reason', 'cancelled_at'],
      ...['changed_by', 'change_reason', 'updated_at'],
    ],
  },
  { table: 'booking_request', roles: ['worker'], command: 'u', only: ['status', 'updated_at'] },
  {
    table: 'booking_invitation',
    roles: ['link'],
    command: 's',
    except: ['client_id', 'created_by', 'updated_at'],
  },
  { table: 'booking_invitation', roles: ['worker'], command: 'u', only: ['status', 'updated_at'] },
  {
    table: 'review',
    roles: ['visitor'],
    command: 's',
    only: ['practice_id', 'id', 'therapist_id', 'rating', 'text', 'visibility', 'created_at'],
  },
  {
    table: 'review',
    roles: ['link'],
    command: 'i',
    only: [...['practice_id', 'id', 'booking_id', 'therapist_id', 'report_card_id', 'rating', 'text', 'visibility']],
  },
  { table: 'review', roles: ['link'], command: 'u', only: ['rating', 'text', 'visibility', 'updated_at'] },
  {
    table: 'report_card',
    roles: ['link'],
    command: 's',
    except: ['external_id', 'view_count', 'last_viewed_at'],
  },
  { table: 'webhook_endpoint', roles: ['practice'], command: 's', except: ['secret', 'previous_secret'] },
  {
    table: 'webhook_endpoint',
    roles: ['practice'],
    command: 'u',
    except: ['practice_id', 'id', 'previous_secret', 'previous_secret_until', 'created_at'],
  },
  {
    table: 'webhook_endpoint',
    roles: ['worker'],
    command: 'u',
    only: [...['status', 'disabled_reason', 'previous_secret', 'previous_secret_until', 'failing_since', 'last_error']],
  },
  {
    table: 'webhook_delivery',
    roles: ['practice'],
    command: 'u',
    only: ['status', 'due_at', 'attempts', 'began_at', 'last_error', 'ended_at'],
  },
  {
    table: 'webhook_delivery',
    roles: ['worker'],
    command: 'u',
    except: ['practice_id', 'id', 'endpoint_id', 'event_id', 'event_type', 'subject_id', 'body', 'created_at'],
  },
];

/** What each caller hears from each operation. One that is not here does not compile. */
export const operationRights: Readonly<Record<OperationId, Hearing>> = {
  // practices
  getPractice: forAnyVisitor,
  importPractice: forSecretKeys('import-faulty'), // another practice's server cannot take over this one's address

  // directory
  listTherapists: forAnyVisitor,
  listTherapistFacets: forAnyVisitor,
  getTherapist: forVisitorsOfThisPractice('not-found'),
  listServices: forAnyVisitor,

  // availability
  listSlots: forVisitorsOfThisPractice('not-found'),
  listAvailabilityWindows: forSecretKeys('not-found'),
  replaceAvailabilityWindows: forSecretKeys('not-found'),
  listAvailabilityExceptions: forSecretKeys('not-found'),
  createAvailabilityException: forSecretKeys('not-found'),
  removeAvailabilityException: forSecretKeys('not-found'),
  listGroupSessions: forSecretKeys('success'),
  createGroupSession: forSecretKeys('not-found'),
  cancelGroupSession: forSecretKeys('not-found'),
  listCalendarConnections: forSecretKeys('not-found'),
  createCalendarConnection: forSecretKeys('not-found'),
  refreshCalendarConnection: forSecretKeys('not-found'),
  removeCalendarConnection: forSecretKeys('not-found'),
  createCalendarFeed: forSecretKeys('not-found'),
  getCalendarFeed: forWhoeverHasTheAddress,

  // bookings
  createHold: forVisitorsOfThisPractice('not-found'),
  extendHold: forVisitorsOfThisPractice('not-found'),
  releaseHold: forVisitorsOfThisPractice('not-found'),
  createBooking: forVisitorsOfThisPractice('not-found'),
  listBookings: forSecretKeys('success'),
  getBooking: forLinkHolders,
  updateBooking: forLinkHolders,
  getBookingCalendar: forLinkHolders,
  listBookingChanges: forLinkHolders,
  previewCancellation: forLinkHolders,
  cancelBooking: forLinkHolders,
  rescheduleBooking: forLinkHolders,
  checkInBooking: forLinkHolders,
  approveBooking: forSecretKeys('not-found'),
  declineBooking: forSecretKeys('not-found'),
  markNoShow: forSecretKeys('not-found'),
  completeBooking: forSecretKeys('not-found'),
  createBookingRequest: forVisitorsOfThisPractice('not-found'),
  listBookingRequests: forSecretKeys('success'),
  getBookingRequest: forSecretKeys('not-found'),
  answerBookingRequest: forSecretKeys('not-found'),
  createBookingInvitation: forSecretKeys('not-found'),
  listBookingInvitations: forSecretKeys('success'),
  getBookingInvitation: forLinkHolders,
  revokeBookingInvitation: forSecretKeys('not-found'),

  // payments
  startPayment: forLinkHolders,
  listPayments: forSecretKeys('success'),
  getPayment: forSecretKeys('not-found'),
  recordPayment: forSecretKeys('not-found'),
  createRefund: forSecretKeys('not-found'),
  listRefunds: forSecretKeys('success'),
  settleRefund: forSecretKeys('not-found'),
  getClientPaymentSummary: forSecretKeys('not-found'),
  createDiscountCode: forSecretKeys('validation-failed'), // a code holds for services of one's own
  listDiscountCodes: forSecretKeys('success'),
  getDiscountCode: forSecretKeys('not-found'),
  updateDiscountCode: forSecretKeys('not-found'),
  archiveDiscountCode: forSecretKeys('not-found'),
  previewDiscount: forVisitorsOfThisPractice('not-found'),
  receiveStripeEvent: forWhoeverHasTheAddress,

  // reviews
  listReviews: forVisitorsOfThisPractice('not-found'),
  getReviewInvitation: forTheirOwnLink,
  createReview: forTheirOwnLink,
  getReview: forLinkHoldersAlone,
  updateReview: forLinkHoldersAlone,
  listPracticeReviews: forSecretKeys('success'),
  removeReview: forSecretKeys('not-found'),
  restoreReview: forSecretKeys('not-found'),
  inviteReview: forSecretKeys('not-found'),
  createReportCard: forSecretKeys('not-found'),
  listReportCards: forSecretKeys('success'),
  getReportCard: forLinkHolders,
  updateReportCard: forSecretKeys('not-found'),
  completeReportCard: forSecretKeys('not-found'),
  sendReportCard: forSecretKeys('not-found'),
  archiveReportCard: forSecretKeys('not-found'),

  // messaging
  getSubscription: forTheirOwnLink,
  updateSubscription: forTheirOwnLink,
  getUnsubscribePage: forWhoeverHasTheAddress,
  unsubscribeOneClick: forWhoeverHasTheAddress,

  // trust
  createLinkSession: {
    ...strangers,
    ...insiders,
    secretKey: 'forbidden',
    ...outsiders('session-invalid'),
    secretKeyOfOtherPractice: 'forbidden',
  },
  requestLink: { ...forAnyVisitor, secretKey: 'forbidden', secretKeyOfOtherPractice: 'forbidden' },
  listWebhookEndpoints: forSecretKeys('success'),
  createWebhookEndpoint: forSecretKeys('endpoint-limit'),
  getWebhookEndpoint: forSecretKeys('not-found'),
  updateWebhookEndpoint: forSecretKeys('not-found'),
  archiveWebhookEndpoint: forSecretKeys('not-found'),
  rotateWebhookSecret: forSecretKeys('not-found'),
  testWebhookEndpoint: forSecretKeys('not-found'),
  listWebhookDeliveries: forSecretKeys('success'),
  getWebhookDelivery: forSecretKeys('not-found'),
  replayWebhookDelivery: forSecretKeys('not-found'),
};

export type TableState = keyof typeof tableRights | keyof typeof viewRights;

/** The table that a row of the matrix is about. */
export const tableOf = (state: TableState): string => state.split(',')[0] ?? state;
