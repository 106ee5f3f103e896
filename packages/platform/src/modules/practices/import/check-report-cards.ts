import { readInstant } from './dates.ts';
import type { Findings, Moment, PracticeImport } from './faults.ts';

type ReportCard = NonNullable<PracticeImport['reportCards']>[number];

/** Report cards of sessions that took place or will; what was sent says when, before it stops to open. */
export const checkReportCards = (file: PracticeImport, moment: Moment, findings: Findings): void => {
  const statusOf = new Map(file.bookings.map(({ externalId, status }) => [externalId, status]));
  file.reportCards?.forEach((card, index) => {
    const at = `/reportCards/${index}`;
    const status = statusOf.get(card.booking);
    if (status === undefined) findings.fault(`${at}/booking`, 'there is no booking of that external id');
    else if (status !== 'completed' && status !== 'confirmed')
      findings.fault(`${at}/booking`, `the booking is ${status}, and there is nothing to report`);
    checkTimes(card, at, file.practice.timeZone, moment, findings);
  });
};

const checkTimes = (
  { status, sentAt, expiresAt }: ReportCard,
  at: string,
  zone: string,
  { anchor, now }: Moment,
  findings: Findings,
): void => {
  if (status !== 'sent') {
    if (sentAt !== undefined) findings.fault(`${at}/sentAt`, `is for what was sent, and this is ${status}`);
    if (expiresAt !== undefined) findings.fault(`${at}/expiresAt`, `is for what was sent, and this is ${status}`);
    return;
  }
  if (sentAt === undefined) return findings.fault(`${at}/sentAt`, 'is needed for what was sent');
  const sent = readInstant(sentAt, anchor, zone);
  if (!sent) return findings.fault(`${at}/sentAt`, 'is no time that a clock shows');
  if (sent > now) findings.fault(`${at}/sentAt`, 'is still to come');
  if (expiresAt === undefined) return;
  const expires = readInstant(expiresAt, anchor, zone);
  if (!expires) findings.fault(`${at}/expiresAt`, 'is no time that a clock shows');
  else if (expires <= sent) findings.fault(`${at}/expiresAt`, 'must be later than sentAt');
};
