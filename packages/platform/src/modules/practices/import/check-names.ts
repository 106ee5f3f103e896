import type { Findings, PracticeImport } from './faults.ts';

/** Names that must be unique: external ids, slugs, e-mail addresses, the booking of a review or a report card. */
export const checkNames = (file: PracticeImport, findings: Findings): void => {
  for (const list of ['services', 'therapists', 'clients', 'bookings', 'reviews'] as const) {
    unique(
      file[list].map(({ externalId }) => externalId),
      `/${list}`,
      'externalId',
      findings,
    );
  }
  for (const list of ['services', 'therapists'] as const) {
    unique(
      file[list].map(({ slug }) => slug),
      `/${list}`,
      'slug',
      findings,
    );
  }
  for (const list of ['groupSessions', 'reportCards', 'campaigns', 'discountCodes'] as const) {
    unique(
      (file[list] ?? []).map(({ externalId }) => externalId),
      `/${list}`,
      'externalId',
      findings,
    );
  }
  unique(
    file.clients.map(({ email }) => email.toLowerCase()),
    '/clients',
    'email',
    findings,
  );
  unique(
    file.reviews.map(({ booking }) => booking),
    '/reviews',
    'booking',
    findings,
  );
  unique(
    (file.reportCards ?? []).map(({ booking }) => booking),
    '/reportCards',
    'booking',
    findings,
  );
  unique(
    (file.discountCodes ?? []).map(({ code }) => code.toLowerCase()),
    '/discountCodes',
    'code',
    findings,
  );
  uniqueWhereGiven(
    file.bookings.map(({ externalUid }) => externalUid),
    '/bookings',
    'externalUid',
    findings,
  );
  for (const list of ['specialties', 'insurances'] as const) {
    const terms = file.practice.vocabulary?.[list] ?? [];
    unique(
      terms.map(({ value }) => value),
      `/practice/vocabulary/${list}`,
      'value',
      findings,
    );
  }
};

/** Says where a value stands for the second time, and where it stood first. */
export const unique = (values: readonly string[], at: string, property: string, findings: Findings): void =>
  uniqueWhereGiven(values, at, property, findings);

const uniqueWhereGiven = (
  values: readonly (string | undefined)[],
  at: string,
  property: string,
  findings: Findings,
): void => {
  const first = new Map<string, number>();
  values.forEach((value, index) => {
    if (value === undefined) return;
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, index);
    else findings.fault(`${at}/${index}/${property}`, `stands at ${at}/${earlier}/${property} already`);
  });
};
