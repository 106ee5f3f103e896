import { checkBookings } from './check-bookings.ts';
import { checkCampaigns } from './check-campaigns.ts';
import { checkClients } from './check-clients.ts';
import { checkDiscountCodes } from './check-discount-codes.ts';
import { checkGroupSessions } from './check-group-sessions.ts';
import { checkNames } from './check-names.ts';
import { checkPlaces, isZone } from './check-places.ts';
import { checkReportCards } from './check-report-cards.ts';
import { checkReviews } from './check-reviews.ts';
import { checkTexts } from './check-texts.ts';
import { checkTherapists } from './check-therapists.ts';
import { readInstant } from './dates.ts';
import { Findings, type Moment, type PracticeImport } from './faults.ts';

/** Everything that a schema cannot say of a file: what refers to what, and what may not be at the same time. */
export const checkFile = (file: PracticeImport, moment: Moment): Findings => {
  const findings = new Findings();
  checkTexts(file, '', findings);
  checkNames(file, findings);
  checkPlaces(file, findings);
  checkTherapists(file, moment.anchor, findings);
  if (!isZone(file.practice.timeZone)) return findings; // times that hang on it can only be read once it is right
  file.therapists.forEach(({ acceptingNewConfirmedAt: confirmed }, index) => {
    if (confirmed !== undefined && !readInstant(confirmed, moment.anchor, file.practice.timeZone)) {
      findings.fault(`/therapists/${index}/acceptingNewConfirmedAt`, 'is no time that a clock shows');
    }
  });
  checkClients(file, moment.now, moment.anchor, findings);
  checkGroupSessions(file, moment, findings);
  checkBookings(file, moment, findings);
  checkReportCards(file, moment, findings);
  checkReviews(file, moment.anchor, findings);
  checkCampaigns(file, moment.anchor, findings);
  checkDiscountCodes(file, moment.anchor, findings);
  return findings;
};
