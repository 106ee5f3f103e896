/**
 * The few things that the catalogue check lets pass, each with its reason. pg-boss keeps a schema of its own, which is
 * not looked at: its rows hold ids and nothing else.
 */
export const exemptions = {
  /** Tables without `practice_id`: they belong to the database, not to a practice, and no role may touch them. */
  tablesOfNobody: ['app_clock', 'schema_migration'],

  /** Keys that do not begin with `practice_id`. */
  keys: [
    'app_clock_pkey', // one row
    'schema_migration_pkey', // the owner's bookkeeping
    'api_key_hash_key', // the key names the practice: it is looked up before one is known
    'practice_slug_key', // the address of a hosted page names the practice
  ],

  /** Functions that run as their owner and so look past policies. */
  definerFunctions: [
    'app_now', // the clock's one row
    'resolve_key', // before a practice is known
    'resolve_practice', // before a practice is known
    'resolve_link', // what became of a link, not what is behind it
    'schema_version', // how far the database is
    'todays_address_key', // the key that makes an HMAC of an address
    'count_call', // limits per address
    'busy_ranges', // when a therapist is busy, not with whom
    'live_holds', // how many holds an address has
    'expire_holds', // frees what ran out, whoever held it
    'expire_unpaid', // frees what was not paid in time, whoever booked it
    'open_bookings', // how many bookings to come a client has, under the client's lock
    'client_for_booking', // finds or makes a client, reveals and edits none
    'group_sessions', // how many seats are left, not by whom the others are taken
    'seat_of_session', // gives a seat the time of its session
    'booking_beside_sessions', // looks at the sessions that a booking must not overlap, and counts seats
    'session_beside_bookings', // looks at the bookings that a session must not overlap
    'dependant_for_booking', // finds or makes a client's dependant, reveals and edits none
    'consent_for_booking', // notes what a client agreed to, reveals none
    'keep_next_availability', // a cache that a visitor's booking makes stale
    'note_availability_error', // and why it could not be worked out
    'directory_found', // ids that the directory lists, by words: a policy lets no comparison of texts into an index
    'renew_directory_now', // the same once, at the end of an import
    'directory_changed', // renews cards and places in the directory, which nobody may write by hand
    'directory_times_changed',
    'directory_therapist_changed',
    'directory_service_changed',
    'directory_zone_changed',
    'request_booking', // a request of who may read none
    'booking_request_state', // where a request stands, not whose it is
    'consent_for_request', // notes what a client agreed to, reveals none
    'accept_invitation', // by whose booking an invitation is answered, once
    'keep_imported_history', // the history of what an import brings, which nobody may write by hand
    'feed_entries', // when a therapist is booked, to who holds the link to that
    'record_booking_change', // the history, which nobody may write by hand
    'booking_change_told', // looks whether a change has its message
    'queue_client_message', // a message to a client, by whom it may not be written by hand
    'queue_requested_link', // a request for links, the same for every address
    'subscribe_for_booking', // what a client agreed to with a booking, never against a refusal
    'change_own_subscription', // who holds the link to it, and only that one
    'is_own_refused', // whether the address of who holds the link is refused, to nobody else
    'unsubscribe_one_click', // what its link is for, and nothing else
    'undo_one_click', // what that very link did, once
    'record_subscription_change', // the history, which nobody may write by hand
    'send_campaign', // to everybody who agreed, once
    'queue_booking_messages', // the mail of a change, to whom the booking says
    'queue_reminders', // of what is confirmed and near, to whom the booking says
    'void_reminders', // what reminds of a time that was given up
    'queue_refund_message', // once for each refund, to whom the booking says
    'queue_request_messages', // to who asked, and whom they asked
    'queue_invitation_message', // to whom the practice invited
    'open_payment', // what is due for a booking, by whom it is made
    'return_payment', // what goes back of a booking, to who holds its link
    'usable_discount', // what a code takes off, not which codes there are
    'booking_discounted', // what a booking that begins or ends means for its money
    'discount_redemption_counted', // counts what others used, under the lock of the code
    'refund_within_captured', // sums what is given back, under the lock of the payment
    'refund_counted', // the sum that nobody may write by hand
    'record_payment_change', // the history, which nobody may write by hand
    'open_report_card', // counts a view, reveals nothing
    'linked_booking', // which booking a link is about, to who holds it
    'booking_of_link', // as much of that booking as its client needs to know it again
    'review_of_booking', // about whom a review is, whoever writes it
    'note_webhook_event', // what happened, for endpoints that who caused it may not see
    'booking_event', // what calls it, whoever makes the change
    'booking_request_event',
    'review_event',
    'subscription_event',
  ],
} as const;
