/**
 * What mail says about a booking, in English, the source of every other language's type. A deadline comes with its zone.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsEn = {
  before: 'Before',
  reason: 'Reason',
  discount: 'Discount',
  toPay: 'To pay',
  paid: 'Paid',
  refund: 'Refund',
  kept: 'Not refunded',
  join: 'Join the session online',
  pay: 'Pay now',
  another: 'Find another time',
  payBy: (deadline: string): string => `Please pay by ${deadline}. After that, others can book the time again.`,
  answeredBy: (deadline: string): string => `You will hear from us by ${deadline}.`,
  answerBy: (deadline: string): string => `Please answer by ${deadline}. After that, the request ends by itself.`,
  newLink: 'This link is yours alone. Please use it from now on: those in earlier mails no longer work.',
  refundTakes: 'Depending on how you paid, it may take a few days until the refund arrives.',
  calendarMoved: 'The attached file moves the appointment in your calendar.',
  calendarGone: 'The attached file takes the appointment off your calendar.',
  client: {
    booking_confirmed: {
      subject: (service: string, date: string): string => `Confirmed: ${service} on ${date}`,
      lead: 'your appointment is booked. We look forward to seeing you.',
    },
    booking_received: {
      subject: (service: string, date: string): string => `Your request: ${service} on ${date}`,
      lead: 'we have kept this time for you. You will hear from us as soon as the practice has confirmed it.',
    },
    booking_payment_due: {
      subject: (service: string, date: string): string => `Please pay: ${service} on ${date}`,
      lead: 'we have kept this time for you. It is yours as soon as you have paid.',
    },
    booking_approved: {
      subject: (service: string, date: string): string => `Confirmed: ${service} on ${date}`,
      lead: 'the practice has confirmed your appointment. We look forward to seeing you.',
    },
    booking_declined: {
      subject: (service: string, date: string): string => `Not possible: ${service} on ${date}`,
      lead: 'we are sorry: the practice cannot offer you this time. You are welcome to choose another one.',
    },
    booking_cancelled: {
      subject: (service: string, date: string): string => `Cancelled: ${service} on ${date}`,
      lead: 'your appointment was cancelled.',
    },
    booking_rescheduled: {
      subject: (service: string, date: string): string => `New time: ${service} on ${date}`,
      lead: 'your appointment has been moved. This is its new time.',
    },
    booking_expired: {
      subject: (service: string, date: string): string => `Not booked: ${service} on ${date}`,
      lead: 'this time is no longer kept for you.',
    },
    booking_reminder_day: {
      subject: (service: string, date: string): string => `Reminder: ${service} on ${date}`,
      lead: 'your appointment is coming up. We look forward to seeing you.',
    },
    booking_reminder_hour: {
      subject: (service: string, date: string): string => `Soon: ${service} on ${date}`,
      lead: 'your appointment begins soon.',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service: string, date: string): string => `Refund: ${service} on ${date}`,
      lead: (amount: string): string => `you get ${amount} back.`,
    },
    payment_returned: {
      subject: (service: string, date: string): string => `Your payment goes back to you: ${service} on ${date}`,
      lead: (amount: string): string =>
        `your payment came after the time had gone to somebody else. You get all of it back: ${amount}.`,
    },
  },
  cancelledBy: {
    client: 'you have cancelled your appointment.',
    therapist: (therapist: string): string => `we are sorry: ${therapist} had to cancel your appointment.`,
    staff: 'we are sorry: the practice had to cancel your appointment.',
  },
  movedBy: {
    client: 'you have moved your appointment. This is its new time.',
    practice: 'the practice has moved your appointment. This is its new time.',
  },
  expired: {
    unpaid: 'no payment reached us in time, so others can book this time again. You are welcome to choose a new one.',
    unanswered:
      'we are sorry: the practice did not answer in time, so your request has ended. You are welcome to choose another time.',
  },
  therapist: {
    booking_confirmed: {
      subject: (client: string, date: string): string => `New appointment: ${client} on ${date}`,
      lead: 'a client has booked an appointment with you.',
    },
    booking_received: {
      subject: (client: string, date: string): string => `Please confirm: ${client} on ${date}`,
      lead: 'a client asks for an appointment with you. The time is kept until you answer.',
    },
    booking_approved: {
      subject: (client: string, date: string): string => `Confirmed: ${client} on ${date}`,
      lead: 'the practice has confirmed this appointment with you.',
    },
    booking_declined: {
      subject: (client: string, date: string): string => `Declined: ${client} on ${date}`,
      lead: 'the practice has declined this request. The time is free again.',
    },
    booking_cancelled: {
      subject: (client: string, date: string): string => `Cancelled: ${client} on ${date}`,
      lead: 'this appointment was cancelled. The time is free again.',
    },
    booking_rescheduled: {
      subject: (client: string, date: string): string => `New time: ${client} on ${date}`,
      lead: 'this appointment has been moved. This is its new time.',
    },
    booking_expired: {
      subject: (client: string, date: string): string => `Ended: ${client} on ${date}`,
      lead: 'this request was not answered in time and has ended. The time is free again.',
    },
  },
  cancelledByClient: 'your client has cancelled this appointment. The time is free again.',
  movedByClient: 'your client has moved this appointment. This is its new time.',
  movedToYou: 'this appointment has been moved to you.',
  movedAway: {
    subject: (client: string, date: string): string => `Moved to a colleague: ${client} on ${date}`,
    lead: 'this appointment is now with a colleague. The time is free again.',
  },
};

/** What mail says about a booking, in one language. */
export type BookingSentences = typeof bookingsEn;
