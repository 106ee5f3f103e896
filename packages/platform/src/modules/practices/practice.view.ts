import type { Selectable } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import { publicRefundRule, toBookingPolicy } from '../bookings/policy.ts';
import { widgetSupport } from './widget-support.ts';
import type { PracticeTable, StoredPolicies } from './tables.ts';

/** A practice as pages see it. */
export const toPractice = (row: Selectable<PracticeTable>): Schemas['Practice'] => ({
  id: row.practice_id,
  slug: row.slug,
  name: row.name,
  locale: row.locale,
  timeZone: row.time_zone,
  currency: row.currency,
  phone: row.phone,
  email: row.email,
  url: row.url,
  theme: row.theme,
  terms: row.terms,
  address: row.address_form,
  vocabulary: row.vocabulary,
  policies: toPolicies(row.policies),
  crisisNotice: row.crisis_notice,
  widgetSupport,
});

/** What a visitor needs to know. How the practice asks for reviews, and by which ways it writes, is its own business. */
const toPolicies = (stored: StoredPolicies): Schemas['Policies'] => {
  const { privacyUrl, termsUrl, consentVersion, consentText } = stored;
  const { cancellationNoticeMinutes, holdMinutes, changeNoticeMinutes, refund, payment } = toBookingPolicy(stored);
  return {
    privacyUrl,
    termsUrl,
    consentVersion,
    consentText,
    cancellationNoticeMinutes,
    holdMinutes,
    changeNoticeMinutes,
    refund: publicRefundRule(refund),
    payment,
  };
};
