import { readInstant } from './dates.ts';
import type { Findings, PracticeImport } from './faults.ts';

/** Reviews of bookings that exist and took place. */
export const checkReviews = (file: PracticeImport, anchor: string, findings: Findings): void => {
  const statusOf = new Map(file.bookings.map(({ externalId, status }) => [externalId, status]));
  file.reviews.forEach(({ booking, createdAt }, index) => {
    const status = statusOf.get(booking);
    if (status === undefined) findings.fault(`/reviews/${index}/booking`, 'there is no booking of that external id');
    else if (status !== 'completed')
      findings.fault(`/reviews/${index}/booking`, `the booking is ${status}, and only what was completed is reviewed`);
    if (createdAt !== undefined && !readInstant(createdAt, anchor, file.practice.timeZone))
      findings.fault(`/reviews/${index}/createdAt`, 'is no time that a clock shows');
  });
};
