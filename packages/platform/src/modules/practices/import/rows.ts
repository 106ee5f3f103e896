import { bookingRows } from './booking-rows.ts';
import { windowKey } from './check-therapists.ts';
import { readDate } from './dates.ts';
import { dependantRows } from './dependant-rows.ts';
import { discountCodeRows, discountScopeRows } from './discount-rows.ts';
import type { PracticeImport } from './faults.ts';
import { groupSessionRows } from './group-session-rows.ts';
import { campaignRows, subscriptionRows } from './mailing-rows.ts';
import { paymentRows, refundRows } from './payment-rows.ts';
import { reportCardRows } from './report-card-rows.ts';
import { byName, found, instant, names, type Setting } from './row-tools.ts';
import type { TableName } from './targets.ts';
import type { Row } from './upsert.ts';

/** The file as rows of our tables. It was checked before: every reference holds and every time can be read. */
export const rowsOf = (file: PracticeImport, setting: Setting): Readonly<Record<TableName, Row[]>> => ({
  practice: [practiceRow(file, setting)],
  service: file.services.map((service, position) => serviceRow(service, position, setting)),
  therapist: file.therapists.map((therapist) => therapistRow(therapist, file, setting)),
  therapist_service: file.therapists.flatMap((therapist) => offerRows(therapist, setting)),
  availability_window: file.therapists.flatMap((therapist) => windowRows(therapist, setting)),
  availability_exception: file.therapists.flatMap((therapist) => closureRows(therapist, setting)),
  client: file.clients.map((client) => clientRow(client, setting)),
  dependant: file.clients.flatMap((client) => dependantRows(client, setting)),
  subscription: file.clients.flatMap((client) => subscriptionRows(client, file, setting)),
  group_session: groupSessionRows(file, setting),
  discount_code: discountCodeRows(file, setting),
  discount_code_service: discountScopeRows(file, setting),
  booking: bookingRows(file, setting),
  payment: paymentRows(file, setting),
  refund: refundRows(file, setting),
  report_card: reportCardRows(file, setting),
  review: reviewRows(file, setting),
  campaign: campaignRows(file, setting),
});

type Service = PracticeImport['services'][number];
type Therapist = PracticeImport['therapists'][number];
type Client = PracticeImport['clients'][number];

const practiceRow = ({ practice }: PracticeImport, { practiceId, anchor, isDemo }: Setting): Row => ({
  practice_id: practiceId,
  external_id: practice.externalId,
  slug: practice.slug,
  name: practice.name,
  locale: practice.locale,
  time_zone: practice.timeZone,
  currency: practice.currency,
  phone: practice.phone ?? null,
  email: practice.email ?? null,
  url: practice.url ?? null,
  theme: practice.theme ?? {},
  terms: practice.terms ?? { therapist: 'therapist' },
  address_form: practice.address ?? 'formal',
  vocabulary: {
    specialties: (practice.vocabulary?.specialties ?? []).map((term) => ({ labels: {}, ...term })),
    insurances: (practice.vocabulary?.insurances ?? []).map((term) => ({ labels: {}, ...term })),
  },
  policies: { ...defaultPolicies, privacyUrl: practice.url, ...practice.policies },
  crisis_notice: practice.crisisNotice
    ? {
        text: practice.crisisNotice.text,
        contacts: practice.crisisNotice.contacts.map((contact) => ({ phone: null, url: null, ...contact })),
      }
    : null,
  is_demo: isDemo,
  import_anchor: anchor,
});

const defaultPolicies = {
  termsUrl: null,
  consentVersion: '1',
  consentText: null,
  cancellationNoticeMinutes: 1440,
  holdMinutes: 10,
};

const serviceRow = (service: Service, position: number, setting: Setting): Row => ({
  practice_id: setting.practiceId,
  id: names(setting)('service', service.externalId),
  external_id: service.externalId,
  slug: service.slug,
  name: service.name,
  kind: service.kind,
  description: service.description ?? '',
  duration_minutes: service.durationMinutes,
  slot_interval_minutes: service.slotIntervalMinutes ?? service.durationMinutes,
  buffer_before_minutes: service.bufferBeforeMinutes ?? 0,
  buffer_after_minutes: service.bufferAfterMinutes ?? 0,
  minimum_notice_minutes: service.minimumNoticeMinutes ?? 0,
  horizon_days: service.horizonDays ?? 60,
  max_per_day: service.maxPerDay ?? null,
  max_per_week: service.maxPerWeek ?? null,
  approval_required: service.approvalRequired ?? false,
  formats: service.formats,
  price_amount: service.price?.amount ?? null,
  price_currency: service.price?.currency ?? null,
  questions: (service.questions ?? []).map((question) => ({ options: [], ...question })),
  level: service.level ?? null,
  prerequisites: service.prerequisites ?? null,
  materials: service.materials ?? null,
  dependant_kind: service.dependant?.kind ?? null,
  dependant_required: service.dependant?.required ?? false,
  group_size: service.groupSize ?? null,
  position,
  archived_at: null,
});

const therapistRow = (therapist: Therapist, { practice }: PracticeImport, setting: Setting): Row => ({
  practice_id: setting.practiceId,
  id: names(setting)('therapist', therapist.externalId),
  external_id: therapist.externalId,
  slug: therapist.slug,
  first_name: therapist.firstName,
  last_name: therapist.lastName,
  title: therapist.title ?? null,
  headline: therapist.headline ?? null,
  about: therapist.about ?? '',
  approach: therapist.approach ?? null,
  email: therapist.email ?? null,
  photo_url: therapist.photoUrl ?? null,
  gender: therapist.gender,
  city: therapist.city,
  district: therapist.district ?? null,
  street: therapist.street ?? null,
  postal_code: therapist.postalCode ?? null,
  time_zone: therapist.timeZone ?? practice.timeZone,
  languages: therapist.languages,
  specialties: therapist.specialties,
  insurances: therapist.insurances ?? [],
  methods: therapist.methods ?? [],
  qualifications: (therapist.qualifications ?? []).map((one) => ({ issuer: null, year: null, ...one })),
  accepting_new: therapist.acceptingNew,
  accepting_new_confirmed_at: instant(therapist.acceptingNewConfirmedAt, practice.timeZone, setting),
  verification: therapist.verification,
  archived_at: null,
});

const offerRows = (therapist: Therapist, setting: Setting): Row[] =>
  therapist.services.map(({ service, price, formats }) => ({
    practice_id: setting.practiceId,
    therapist_id: names(setting)('therapist', therapist.externalId),
    service_id: names(setting)('service', service),
    price_amount: price?.amount ?? null,
    price_currency: price?.currency ?? null,
    formats: formats ?? null,
  }));

// One row per service that a window names, so that each can be asked for by itself.
const windowRows = (therapist: Therapist, setting: Setting): Row[] =>
  therapist.windows.flatMap((window) =>
    (window.services ?? [null]).map((service) => ({
      practice_id: setting.practiceId,
      id: names(setting)('window', `${therapist.externalId} ${windowKey(window)} for ${service ?? 'all'}`),
      therapist_id: names(setting)('therapist', therapist.externalId),
      service_id: service === null ? null : names(setting)('service', service),
      format: window.format,
      day_of_week: window.dayOfWeek,
      starts_at: window.startsAt,
      ends_at: window.endsAt === '23:59' ? '24:00' : window.endsAt, // what systems write that have no 24:00
      slot_interval_minutes: window.slotIntervalMinutes ?? null,
      address: window.address ?? null,
    })),
  );

const closureRows = (therapist: Therapist, setting: Setting): Row[] => {
  const rows = (therapist.closures ?? []).map(({ startsOn, endsOn, reason }) => ({
    practice_id: setting.practiceId,
    id: names(setting)('closure', `${therapist.externalId} ${startsOn} ${endsOn}`),
    therapist_id: names(setting)('therapist', therapist.externalId),
    kind: 'closed',
    starts_on: readDate(startsOn, setting.anchor),
    ends_on: readDate(endsOn, setting.anchor),
    reason: reason ?? null,
  }));
  return [...new Map(rows.map((row) => [row.id, row])).values()]; // the same days named twice are closed once
};

const clientRow = (client: Client, { practiceId, clientId }: Setting): Row => ({
  practice_id: practiceId,
  id: clientId(client.externalId),
  external_id: client.externalId,
  first_name: client.firstName,
  last_name: client.lastName,
  email: client.email,
  phone: client.phone ?? null,
  locale: client.locale ?? null,
  time_zone: client.timeZone ?? null,
  status: client.status ?? 'new',
});

const reviewRows = (file: PracticeImport, setting: Setting): Row[] => {
  const bookings = byName(file.bookings);
  return file.reviews.map((review) => ({
    practice_id: setting.practiceId,
    id: names(setting)('review', review.externalId),
    external_id: review.externalId,
    booking_id: names(setting)('booking', review.booking),
    therapist_id: names(setting)('therapist', found(bookings, review.booking).therapist),
    rating: review.rating,
    text: review.text ?? null,
    visibility: review.visibility,
    created_at: instant(review.createdAt, file.practice.timeZone, setting) ?? setting.importedAt,
  }));
};
