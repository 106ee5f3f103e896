/** English, the source of every other language's type. */
export const en = {
  language: 'en',
  online: 'Online',
  calendarFile: 'appointment.ics',
  calendarSummary: (service: string, therapist: string): string => `${service} with ${therapist}`,
  greeting: (name: string): string => `Hello ${name},`,
  when: 'When',
  what: 'What',
  withWhom: 'With',
  where: 'Where',
  price: 'Price',
  phone: 'Phone',
  email: 'E-mail',
  zone: (name: string): string => `Times are in the zone ${name}.`,
  minutes: (count: number): string => `${count} minutes`,
  manage: 'View your appointment',
  manageHint: 'This link is yours alone. Please do not pass it on.',
  calendarHint: 'The attached file puts the appointment into your calendar.',
  questions: (practice: string): string => `Questions? ${practice} is glad to help:`,
  notWanted: 'If you did not book this, please tell the practice.',
  client: {
    booking_confirmed: {
      subject: (service: string, date: string): string => `Confirmed: ${service} on ${date}`,
      lead: 'your appointment is booked. We look forward to seeing you.',
    },
    booking_received: {
      subject: (service: string, date: string): string => `Your request: ${service} on ${date}`,
      lead: 'we have kept this time for you. You will hear from us as soon as the practice has confirmed it.',
    },
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
  },
};
