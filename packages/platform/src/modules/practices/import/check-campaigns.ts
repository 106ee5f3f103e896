import { readInstant } from './dates.ts';
import type { Findings, PracticeImport } from './faults.ts';

/** Mailings that go out at a time there is. */
export const checkCampaigns = ({ practice, campaigns }: PracticeImport, anchor: string, findings: Findings): void => {
  campaigns?.forEach(({ sendAt }, index) => {
    if (sendAt !== undefined && !readInstant(sendAt, anchor, practice.timeZone))
      findings.fault(`/campaigns/${index}/sendAt`, 'is no time that a clock shows');
  });
};
