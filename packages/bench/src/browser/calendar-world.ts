/** Known to the world of the calendar and to the page that shows it. */
export const therapistId = '00000000-0000-4000-8000-000000000001';
export const serviceId = '00000000-0000-4000-8000-000000000002';

/** The moment it is there: early on its first day. */
export const calendarNow = Date.parse('2026-03-02T05:00:00Z');
